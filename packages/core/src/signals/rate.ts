import type { Cue } from '@vigie/contracts/annotated-post';
import type { Look } from './signal.ts';
import type { Counted } from './tally.ts';
import type { RateWeight } from './weights.ts';

// A share of authors against the usual share of the stream, shrunk towards it: (k + a·p) ⁄ (n + a) over p. Few authors
// can therefore not move it far, and one author counts once. Source: ALGORITHMS §2.2 (beta-binomial shrinkage).

/** How many times the usual share of authors do this, after shrinkage, and the points for it. */
export function rateOf(look: Look, cue: Cue, counted: Counted, among: number, weight: RateWeight): Rate {
  const usual = usualShare(look, cue);
  const { shrinkage } = look.weights;
  const ratio = (counted.authors + shrinkage * usual) / (among + shrinkage) / usual;
  const points = counted.authors === 0 ? 0 : weight.perDoubling * Math.log2(Math.max(1, ratio));
  return { ratio, points: Math.min(weight.max, points) };
}

/** A shrunken rate as a multiple of what is usual. */
export interface Rate {
  readonly ratio: number;
  readonly points: number;
}

function usualShare({ stream, weights }: Look, cue: Cue): number {
  const own = stream.cueShare[cue] * stream.posts;
  const share = (own + weights.usualShare[cue] * weights.priorPosts) / (stream.posts + weights.priorPosts);
  return Math.max(weights.leastShare, share);
}
