import type { Membership } from '@vigie/contracts/membership';
import type { SourcesView } from '@vigie/contracts/rest/health';
import type { Share } from './relay.ts';

const WINDOW_MS = 10_000;
const LAG_WINDOW_MS = 60_000;
const SILENT_MS = 120_000;

type SourceState = SourcesView['sources'][number];

/** What the console has seen of the stream since it started: rates, delays and event time, from the posts that reached it. */
export interface StreamView {
  saw(memberships: readonly Membership[], nowMs: number): void;
  rate(nowMs: number): number;
  /** The median delay of the last minute, null where no post says when it was accepted. */
  lagMs(nowMs: number): number | null;
  eventTime(): string | null;
  /** All of it, as other consoles are told. */
  share(nowMs: number): StreamShare;
}

/** One console's part of the stream. */
export type StreamShare = Omit<Share, 'kind'>;

/** A view that has seen nothing yet. */
export function openStreamView(): StreamView {
  const bySource = new Map<string, { posts: number; recent: number[]; lastPostAt: string; lastSeenMs: number }>();
  let delays: Array<readonly [at: number, delay: number]> = [];
  let newest: string | null = null;

  const recentOf = (times: number[], nowMs: number) => times.filter((at) => nowMs - at <= WINDOW_MS);

  function rate(nowMs: number): number {
    let posts = 0;
    for (const state of bySource.values()) posts += recentOf(state.recent, nowMs).length;
    return posts / (WINDOW_MS / 1000);
  }

  function lagMs(nowMs: number): number | null {
    const sorted = delays
      .filter(([at]) => nowMs - at <= LAG_WINDOW_MS)
      .map(([, delay]) => delay)
      .sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
  }

  return {
    saw(memberships, nowMs) {
      for (const membership of memberships) {
        if (membership.kind !== 'joined') continue;
        const { source, seenAt, acceptedAt } = membership.post;
        const state = bySource.get(source) ?? { posts: 0, recent: [], lastPostAt: seenAt, lastSeenMs: nowMs };
        state.posts += 1;
        state.recent.push(nowMs);
        state.lastSeenMs = nowMs;
        if (seenAt > state.lastPostAt) state.lastPostAt = seenAt;
        bySource.set(source, state);
        if (newest === null || seenAt > newest) newest = seenAt;
        if (acceptedAt !== undefined) delays.push([nowMs, Math.max(0, nowMs - Date.parse(acceptedAt))]);
      }
      for (const state of bySource.values()) state.recent = recentOf(state.recent, nowMs);
      delays = delays.filter(([at]) => nowMs - at <= LAG_WINDOW_MS);
    },
    rate,
    lagMs,
    eventTime: () => newest,
    share: (nowMs) => ({
      rate: rate(nowMs),
      lagMs: lagMs(nowMs),
      eventTime: newest,
      sources: [...bySource].map(([name, state]) => ({
        name,
        posts: state.posts,
        postsPerSecond: recentOf(state.recent, nowMs).length / (WINDOW_MS / 1000),
        lastPostAt: state.lastPostAt,
        quietMs: Math.max(0, nowMs - state.lastSeenMs),
      })),
    }),
  };
}

/** The whole stream from the parts that each console reads: rates and counts add up, the slowest and the newest count. */
export function wholeOf(shares: readonly StreamShare[]): {
  readonly rate: number;
  readonly lagMs: number | null;
  readonly eventTime: string | null;
  readonly sources: SourceState[];
} {
  const sources = new Map<string, StreamShare['sources'][number]>();
  for (const each of shares.flatMap((share) => share.sources)) {
    const before = sources.get(each.name);
    sources.set(each.name, {
      name: each.name,
      posts: each.posts + (before?.posts ?? 0),
      postsPerSecond: each.postsPerSecond + (before?.postsPerSecond ?? 0),
      lastPostAt: before !== undefined && before.lastPostAt > each.lastPostAt ? before.lastPostAt : each.lastPostAt,
      quietMs: Math.min(each.quietMs, before?.quietMs ?? Number.POSITIVE_INFINITY),
    });
  }
  return {
    rate: shares.reduce((sum, { rate }) => sum + rate, 0),
    lagMs: shares.reduce<number | null>(
      (most, { lagMs }) => (lagMs === null ? most : Math.max(most ?? 0, lagMs)),
      null,
    ),
    eventTime: shares
      .map(({ eventTime }) => eventTime)
      .reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null),
    sources: [...sources.values()].map(({ quietMs, ...source }) => ({
      ...source,
      state: quietMs > SILENT_MS ? ('silent' as const) : ('live' as const),
    })),
  };
}
