import type { Language } from '@vigie/contracts/values';
import type { ClaimState } from '../claims/claim-state.ts';
import { isOneText } from './centroid.ts';
import type { DocumentFrequencies } from './document-frequencies.ts';
import { grown } from './grown.ts';
import type { MatchWeights } from './match-weights.ts';
import { placeOf, type QueryText } from './query-text.ts';
import { highestCosine } from './similarity.ts';

/**
 * The words of plain claims, one text each and alone in their story, side by side in one array of integers. Most claims are
 * plain, and most candidates share one word with a text and nothing else: here that is found out from a line or two of the
 * processor's cache, where claim, centroid and list of terms would each be fetched from somewhere else.
 *
 * A claim is put in when it is founded and forgotten as soon as it or its story gets a further text. One that is not in, or
 * has more than 31 terms, is looked at in full. Cost: 64 or 128 bytes a claim; a look-up a term to tell that a claim is out.
 */
export interface PlainClaims {
  /** Puts a claim in, where it is plain. */
  readonly put: (claim: ClaimState) => void;
  readonly forget: (slot: number) => void;
  readonly has: (slot: number) => boolean;
  /** The words of a claim that is in. */
  readonly termsOf: (slot: number) => Int32Array;
  /**
   * What the words alone say of a text (not of a group) and the claim in this slot. `states`: the text names or counts something.
   */
  readonly glance: (slot: number, query: QueryText, states: boolean) => Glance;
}

/**
 * `out`: whatever their meanings, the text can neither join the claim nor enter its story. `meaning`: only where their
 * meanings are near enough by themselves, since fewer than two words that they share say something. `look`: it must be
 * compared to know.
 */
export type Glance = 'out' | 'meaning' | 'look';

/** Opens it empty; a restored engine puts its plain claims in again. */
export function openPlainClaims(frequencies: DocumentFrequencies, weights: MatchWeights): PlainClaims {
  /** Where each slot's block begins, 0 for none. A block of 16 or 32 integers: what it is (see `headOf`), then terms. */
  let heads = new Int32Array(1024);
  let arena = new Int32Array(1 << 14);
  let used = BLOCK;
  const freed: Record<number, number[]> = { [BLOCK]: [], [2 * BLOCK]: [] };
  const languages = new Map<Language, number>();

  function numberOf(language: Language): number {
    const known = languages.get(language);
    if (known !== undefined) return known;
    languages.set(language, languages.size + 1);
    return languages.size;
  }

  function block(size: number): number {
    const free = freed[size]!.pop();
    if (free !== undefined) return free;
    const at = used;
    used += size;
    if (used > arena.length) arena = grown(arena, Math.ceil(used * 1.5));
    return at;
  }

  function forget(slot: number): void {
    const at = slot < heads.length ? heads[slot]! : 0;
    if (at === 0) return;
    heads[slot] = 0;
    freed[sizeFor(arena[at]! & COUNT)]!.push(at);
  }

  return {
    put: (claim) => {
      const { slot, centroid, languages: spoken } = claim;
      forget(slot);
      const { terms } = centroid;
      if (!isPlain(claim) || terms.length > MOST_TERMS) return;
      if (slot >= heads.length) heads = grown(heads, Math.max(slot + 1, heads.length * 2));
      const at = block(sizeFor(terms.length));
      const states = claim.places.length + claim.names.length + claim.quantities.length > 0;
      arena[at] = headOf(terms.length, states, numberOf(spoken[0]!));
      arena.set(terms, at + 1);
      heads[slot] = at;
    },
    forget,
    has: (slot) => slot < heads.length && heads[slot] !== 0,
    termsOf: (slot) => {
      const at = heads[slot]!;
      return arena.slice(at + 1, at + 1 + (arena[at]! & COUNT));
    },
    glance: (slot, query, states) => {
      const at = slot < heads.length ? heads[slot]! : 0;
      if (at === 0) return 'look';
      const head = arena[at]!;
      if (head >>> LANGUAGE_SHIFT !== numberOf(query.language)) return 'look';
      const { base } = query;
      const end = at + (head & COUNT);
      let shared = 0;
      let covered = 0;
      let informative = 0;
      for (let i = at + 1; i <= end; i++) {
        const place = placeOf(query, arena[i]!);
        if (place < 0) continue;
        const weight = query.weights[place]!;
        shared += weight * weight;
        covered += weight;
        if (frequencies.isInformative(arena[i]!, base)) informative += 1;
      }
      if (informative >= 2) return 'look';
      const named = states && (head & STATES) !== 0 ? 1 : null;
      const most = highestCosine(covered / query.total, named, weights);
      if (most <= 0) return 'meaning';
      let squared = shared;
      // What else the claim says makes it less alike: its squares are added up until they suffice.
      const enough = ((shared / most) ** 2 / query.squared) * ROUNDING;
      for (let i = at + 1; i <= end && squared < enough; i++) {
        if (placeOf(query, arena[i]!) >= 0) continue;
        const weight = frequencies.idf(arena[i]!, base);
        squared += weight * weight;
      }
      return squared >= enough ? 'out' : 'meaning';
    },
  };
}

/** True for a claim of one text whose story is that text too. */
function isPlain({ variants, centroid, story }: ClaimState): boolean {
  return (
    variants.length === 1 &&
    isOneText(centroid) &&
    story.claims.length === 1 &&
    isOneText(story.centroid) &&
    story.centroid.terms === centroid.terms
  );
}

/** A hair's breadth more than the sum: what rounding may take is not missed. */
const ROUNDING = 1 + 1e-9;
const BLOCK = 16;
const MOST_TERMS = 2 * BLOCK - 1;
const COUNT = 0xff;
const STATES = 0x100;
const LANGUAGE_SHIFT = 16;

/** How many terms, whether anything is stated, and in which language. */
function headOf(terms: number, states: boolean, language: number): number {
  return terms | (states ? STATES : 0) | (language << LANGUAGE_SHIFT);
}

function sizeFor(terms: number): number {
  return terms < BLOCK ? BLOCK : 2 * BLOCK;
}
