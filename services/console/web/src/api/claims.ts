import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Stance } from '@vigie/contracts/claim';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { ClaimsPage } from '@vigie/contracts/rest/claims';
import type { PostsPage } from '@vigie/contracts/rest/posts';
import { useEffect, useRef } from 'react';
import { firstReason } from '../claim/reasons-first.ts';
import { useSettings } from '../settings.tsx';
import { useApi } from './api-context.tsx';

/** What the queue is asked for; the same names stand in the page's address. */
export interface QueueFilters {
  readonly view: keyof ClaimsPage['counts'];
  readonly sort: 'priority' | 'newest' | 'oldest' | 'velocity';
  readonly languages: string;
  readonly stage: string;
  readonly minScore: string;
  readonly q: string;
}

/** Rows of one request: the largest page the server gives. */
const PAGE = 200;

/** The first page of the queue, kept live. */
export function useQueueHead(filters: QueueFilters) {
  const api = useApi();
  const { language } = useSettings();
  return useQuery({
    queryKey: ['claims', filters, language],
    queryFn: async () => slim(await api.get<ClaimsPage>('/api/claims', { ...filters, limit: PAGE, lang: language })),
  });
}

/** Asks for the page of the queue behind `cursor`. */
export function useQueueMore(): (filters: QueueFilters, cursor: string) => Promise<ClaimsPage> {
  const api = useApi();
  const { language } = useSettings();
  return async (filters, cursor) =>
    slim(await api.get<ClaimsPage>('/api/claims', { ...filters, cursor, limit: PAGE, lang: language }));
}

/** A page of the queue with the one reason that each row shows: thousands of rows stay in the browser's memory, and it sweeps them all. */
function slim(page: ClaimsPage): ClaimsPage {
  const claims = page.claims.map((row) => {
    const reason = firstReason(row.signals);
    return { ...row, signals: reason === undefined ? [] : [reason] };
  });
  return { ...page, claims };
}

/** One claim's page. */
export function useClaim(id: string | null) {
  const api = useApi();
  const { language } = useSettings();
  return useQuery({
    queryKey: ['claim', id, language],
    queryFn: () => api.get<ClaimPage>(`/api/claims/${encodeURIComponent(id ?? '')}`, { lang: language }),
    enabled: id !== null,
    placeholderData: (before) => (before?.claim.id === id ? before : undefined),
  });
}

/** Which of a claim's posts to show. */
export interface PostsFilters {
  readonly order: 'first' | 'newest';
  readonly stance: Stance | '';
  readonly signal: string;
  readonly variants: boolean;
}

/** A claim's posts, page by page. */
export function usePosts(claim: string, filters: PostsFilters, limit: number) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['posts', claim, filters, limit],
    queryFn: ({ pageParam }) =>
      api.get<PostsPage>(`/api/claims/${encodeURIComponent(claim)}/posts`, {
        order: filters.order,
        stance: filters.stance,
        signal: filters.signal,
        ...(filters.variants ? { variants: 1 } : {}),
        limit,
        cursor: pageParam,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor ?? undefined,
  });
}

/** How often a claim's posts are asked for again while it grows. */
const POSTS_EVERY_MS = 4_000;

/** Marks a claim's posts stale when their number changes, and not more often than a person can read. */
export function useFreshPosts(claim: string, posts: number): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const seen = useRef({ claim, posts });
  useEffect(() => {
    if (seen.current.claim === claim && seen.current.posts !== posts && timer.current === null) {
      timer.current = setTimeout(() => {
        timer.current = null;
        void queries.invalidateQueries({ queryKey: ['posts', claim] });
      }, POSTS_EVERY_MS);
    }
    seen.current = { claim, posts };
  }, [claim, posts, queries]);
}
