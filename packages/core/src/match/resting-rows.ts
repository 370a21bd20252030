import type { Cue } from '@vigie/contracts/annotated-post';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { Signature } from '../claims/claim-state.ts';
import { openMeaningSlab, type MeaningSlab } from './meaning-slab.ts';

/**
 * The columns of claims at rest: numbers side by side in two arrays, a row of each a claim, and what is text in lists by place.
 * A row is written and read by `resting.ts` alone. Cost: some 140 bytes a row beside the texts and the vector themselves.
 */
export interface RestingRows {
  whole: Int32Array;
  large: Float64Array;
  readonly ids: Array<ClaimId | undefined>;
  readonly posts: Array<PostId | undefined>;
  readonly authors: Array<string | undefined>;
  readonly keys: Array<string | undefined>;
  readonly texts: Array<string | undefined>;
  readonly meanings: MeaningSlab;
  /** What a text states; undefined where it states nothing. */
  readonly stated: Array<Signature | undefined>;
  readonly cues: Array<readonly Cue[] | undefined>;
}

/** Where each whole number lies in its row. */
export const WHOLE = {
  stamp: 0,
  window: 1,
  score: 2,
  revision: 3,
  simhashHigh: 4,
  simhashLow: 5,
  place: 6,
  textHash: 7,
  checkWorthy: 8,
  marks: 9,
  quiet: 10,
} as const;
/** How many whole numbers a row has. */
export const WHOLES = 11;

/** Where each large number lies in its row. */
export const LARGE = { at: 0, order: 1, readability: 2, outcomes: 3 } as const;
/** How many large numbers a row has. */
export const LARGES = 4;

/** Opens them, without a row. */
export function openRows(): RestingRows {
  return {
    whole: new Int32Array(1024 * WHOLES),
    large: new Float64Array(1024 * LARGES),
    ids: [],
    posts: [],
    authors: [],
    keys: [],
    texts: [],
    meanings: openMeaningSlab(),
    stated: [],
    cues: [],
  };
}

/** Makes room for a row. */
export function makeRoom(rows: RestingRows, slot: number): void {
  // A list that is written far past its end becomes a table of hashes.
  while (rows.ids.length <= slot) for (const list of listsOf(rows)) list.push(undefined);
  if ((slot + 1) * LARGES <= rows.large.length) return;
  const room = Math.ceil((slot + 1) * 1.25);
  const [whole, large] = [new Int32Array(room * WHOLES), new Float64Array(room * LARGES)];
  whole.set(rows.whole);
  large.set(rows.large);
  rows.whole = whole;
  rows.large = large;
}

/** Lets go of a row's texts. */
export function clearRow(rows: RestingRows, slot: number): void {
  for (const list of listsOf(rows)) list[slot] = undefined;
  rows.meanings.forget(slot);
}

function listsOf({ ids, posts, authors, keys, texts, stated, cues }: RestingRows): Array<Array<unknown>> {
  return [ids, posts, authors, keys, texts, stated, cues] as Array<Array<unknown>>;
}
