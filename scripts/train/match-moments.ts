import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { arrivalOf } from '@vigie/core/match/arrival';
import { openEpochs } from '@vigie/core/match/epoch';
import { comparedWith, conflictWith } from '@vigie/core/match/compared';
import { traitsOf } from '@vigie/core/match/learned-join';
import { maintain } from '@vigie/core/match/maintain';
import type { MatchState } from '@vigie/core/match/match-state';
import type { MatchWeights } from '@vigie/core/match/match-weights';
import { placePost } from '@vigie/core/match/place';
import { queryText } from '@vigie/core/match/query-text';
import { openState } from '@vigie/core/match/snapshot';
import type { Ground } from './match-runs.ts';
import type { MatchSet } from './match-sets.ts';

// What the engine had before it whenever it decided: a stream is run as the engine runs it, and before each text is placed,
// its candidates are written down with whether they are right. Pairs drawn at random teach another question, and an easier one.
// Cost: every text is compared twice.

/** A text's candidates that no veto keeps apart, best first. */
export interface Moment {
  readonly options: readonly Option[];
  /** False where labels are of stories: claims of two stories are two, but texts of one story need not assert the same. */
  readonly tellsSameness: boolean;
}

/** One candidate. */
export interface Option {
  readonly traits: readonly number[];
  /** What the engine ranks it by. */
  readonly rank: number;
  readonly isTrue: boolean;
}

/** The moments of a stream under these weights. */
export function momentsOf(
  { posts, gold, level }: Pick<MatchSet, 'posts' | 'gold' | 'level'>,
  weights: MatchWeights,
  ground: Ground,
): Moment[] {
  const state = openState({ ...ground, weights }, undefined);
  const epochs = openEpochs(undefined);
  const upkeep = { minute: -1, day: -1 };
  const moments: Moment[] = [];
  for (const closed of [...posts.map((post) => () => epochs.add(post)), () => epochs.flush()])
    for (const epoch of closed()) {
      state.now = epoch.endsAt;
      maintain(state, upkeep, MOST_CLAIMS);
      for (const message of epoch.messages as readonly AnnotatedPost[]) {
        const moment = momentOf(state, message, gold, level === 'claim');
        if (moment !== null) moments.push(moment);
        placePost(state, message);
      }
      state.frequencies.freeze();
      state.memberships.length = 0;
      state.departed.length = 0;
      state.touched.clear();
    }
  return moments;
}

function momentOf(
  state: MatchState,
  message: AnnotatedPost,
  gold: MatchSet['gold'],
  tellsSameness: boolean,
): Moment | null {
  const arrival = arrivalOf(message);
  if (arrival.terms.length === 0 || state.variants.find(arrival) !== undefined) return null;
  const query = queryText(arrival.terms, arrival.language, state.frequencies);
  const own = gold.get(message.post.id);
  const options = comparedWith(state, arrival, query, [], null).flatMap((compared): Option[] => {
    const { claim, likeness, isKeyed, isAcross, rank } = compared;
    if (likeness === null || compared.score === 0) return [];
    const theirs = labelOf(state, claim.slot, gold);
    // Two strangers: nobody said whether they belong together.
    if (own === undefined && theirs === undefined) return [];
    if (conflictWith(state, arrival, compared) !== null) return [];
    const standing = { silenceMs: arrival.at - claim.lastAt, texts: claim.variants.length, isKeyed, isAcross };
    return [{ traits: traitsOf(likeness, standing, state.weights), rank, isTrue: own === theirs }];
  });
  return options.length === 0
    ? null
    : { options: options.sort((a, b) => b.rank - a.rank).slice(0, MOST_OPTIONS), tellsSameness };
}

/** The commonest label of a claim's first and newest posts; undefined where none has one. */
function labelOf(state: MatchState, slot: number, gold: MatchSet['gold']): string | undefined {
  const posts = state.slots[slot]?.posts ?? [{ id: state.resting.postOf(slot) }];
  const counts = new Map<string, number>();
  let best: string | undefined;
  for (let i = 0; i < posts.length; i++) {
    if (i >= LOOKED_AT && i < posts.length - LOOKED_AT) continue;
    const label = gold.get(posts[i]!.id);
    if (label === undefined) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (best === undefined || counts.get(label)! > counts.get(best)!) best = label;
  }
  return best;
}

const LOOKED_AT = 24;
const MOST_OPTIONS = 12;
const MOST_CLAIMS = 300_000;
