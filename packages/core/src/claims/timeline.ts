import type { TimelineBin } from '@vigie/contracts/claim';
import type { MemberPost } from './claim-view.ts';
import { keptWithPosts, type Growing } from './kept-with-posts.ts';

/**
 * New authors of every five minutes by stance, over the last 24 hours. An author counts once, where first seen: a flood by
 * one account is one. Cost: the posts that are new, and the bins that are told.
 */
export function timelineOf(posts: readonly MemberPost[], now: number): TimelineBin[] {
  const told = readBins(posts).filter(({ start }) => start > now - DAY_MS);
  return told.slice(-MAX_BINS).map(({ counts }) => ({ ...counts }));
}

interface Bin {
  readonly start: number;
  readonly counts: TimelineBin;
}

const readBins = keptWithPosts((): Growing<readonly Bin[]> => {
  const bins: Bin[] = [];
  const seen = new Set<string>();
  return {
    add: ({ author, seenAt, stance }) => {
      if (seen.has(author)) return;
      seen.add(author);
      const start = Math.floor(seenAt / BIN_MS) * BIN_MS;
      let last = bins.at(-1);
      if (last?.start !== start) {
        last = { start, counts: { at: new Date(start).toISOString(), support: 0, denial: 0, enquiry: 0, comment: 0 } };
        bins.push(last);
      }
      last.counts[stance] += 1;
    },
    read: () => bins,
  };
});

const BIN_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const MAX_BINS = 288;
