import type { TimelineBin } from '@vigie/contracts/claim';
import type { MemberPost } from './claim-view.ts';

/**
 * New authors of every five minutes by stance, over the last 24 hours. An author counts once, where first seen: a flood by
 * one account is one. Cost: one pass over the claim's posts.
 */
export function timelineOf(posts: readonly MemberPost[], now: number): TimelineBin[] {
  const bins = new Map<number, TimelineBin>();
  const seen = new Set<string>();
  for (const post of posts) {
    if (seen.has(post.author)) continue;
    seen.add(post.author);
    const start = Math.floor(post.seenAt / BIN_MS) * BIN_MS;
    if (start <= now - DAY_MS) continue;
    const bin = bins.get(start) ?? { at: new Date(start).toISOString(), support: 0, denial: 0, enquiry: 0, comment: 0 };
    bins.set(start, { ...bin, [post.stance]: bin[post.stance] + 1 });
  }
  return [...bins.values()].slice(-MAX_BINS);
}

const BIN_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const MAX_BINS = 288;
