import type { Membership } from '@vigie/contracts/membership';
import type { SourcesView } from '@vigie/contracts/rest/health';

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
  sources(nowMs: number): SourceState[];
}

export function openStreamView(): StreamView {
  const bySource = new Map<string, { posts: number; recent: number[]; lastPostAt: string; lastSeenMs: number }>();
  let delays: Array<readonly [at: number, delay: number]> = [];
  let newest: string | null = null;

  const recentOf = (times: number[], nowMs: number) => times.filter((at) => nowMs - at <= WINDOW_MS);

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
    rate(nowMs) {
      let posts = 0;
      for (const state of bySource.values()) posts += recentOf(state.recent, nowMs).length;
      return posts / (WINDOW_MS / 1000);
    },
    lagMs(nowMs) {
      const sorted = delays
        .filter(([at]) => nowMs - at <= LAG_WINDOW_MS)
        .map(([, delay]) => delay)
        .sort((a, b) => a - b);
      return sorted[Math.floor(sorted.length / 2)] ?? null;
    },
    eventTime: () => newest,
    sources: (nowMs) =>
      [...bySource].map(([name, state]) => ({
        name,
        state: nowMs - state.lastSeenMs > SILENT_MS ? 'silent' : 'live',
        posts: state.posts,
        postsPerSecond: recentOf(state.recent, nowMs).length / (WINDOW_MS / 1000),
        lastPostAt: state.lastPostAt,
      })),
  };
}
