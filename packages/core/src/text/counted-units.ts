import type { Language } from '@vigie/contracts/values';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';
import { isFate, isPerson, unitOf } from './units.ts';

/**
 * What a number counts: the head noun behind it; a fate behind that ("people were killed") or a verb before it ("kills 3") is
 * more precise. A class where we know one, else the stem of the noun. Cost: a window of a few words around the number.
 */
export function unitAround(tokens: readonly Token[], from: number, to: number, language: Language): string | undefined {
  const behind = unitBehind(tokens, to, language);
  if (behind !== undefined && !isPerson(behind) && !VAGUE.has(behind) && isKnownUnit(behind)) return behind;
  if (behind !== undefined && (isPerson(behind) || VAGUE.has(behind))) {
    return fateBehind(tokens, to) ?? fateBefore(tokens, from) ?? behind;
  }
  return fateBefore(tokens, from) ?? behind;
}

/** True for a unit that is a class of ours, not the stem of a noun. */
export const isKnownUnit = (unit: string): boolean => unitOf(unit) !== undefined || isFate(unit);

const LOOK_AHEAD = 6;
const LOOK_BACK = 4;

// People of a kind: their fate is what counts ("12 children were injured"), else the kind.
const VAGUE = new Set(['child', 'police', 'firefighter', 'demonstrator', 'victim', 'attacker']);

function unitBehind(tokens: readonly Token[], to: number, language: Language): string | undefined {
  let fallback: string | undefined;
  for (let i = to; i < tokens.length && i < to + LOOK_AHEAD; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || token.kind === 'symbol' || CONJUNCTIONS.has(token.folded)) break;
    if (PREPOSITIONS.has(token.folded) || (fallback !== undefined && OF.has(token.folded))) break;
    if (token.kind === 'mark') {
      if (token.raw === '/' || token.raw === '"' || token.raw === '«') continue;
      break;
    }
    const unit = unitOf(token.folded);
    if (unit !== undefined && !(token.folded.length === 1 && token.start !== tokens[i - 1]?.end)) return unit;
    if (PARTITIVE.has(token.folded)) continue;
    if (isStopWord(token.folded, language)) {
      if (fallback !== undefined) break;
      continue;
    }
    fallback ??= stem(token.raw.slice(0, 40).toLowerCase(), language).slice(0, 40);
  }
  return fallback;
}

const CONJUNCTIONS = new Set(['and', 'et', 'but', 'mais', 'or', 'ou', 'y', 'und']);
// "40 jars of baby food" counts jars, "6.1 near Athens" counts nothing.
const OF = new Set(['of', 'de', 'd', 'des', 'du']);
const PREPOSITIONS = new Set(
  'in at on near by from to for with after before until since across over around under a au aux dans sur pres en par pour avec apres avant depuis jusqu chez sous vers contre selon'.split(
    ' ',
  ),
);
const PARTITIVE = new Set([
  'de',
  'd',
  'des',
  'of',
  'other',
  'autres',
  'more',
  'new',
  'nouveaux',
  'nouvelles',
  'the',
  'les',
]);

function fateBehind(tokens: readonly Token[], to: number): string | undefined {
  for (let i = to; i < tokens.length && i < to + LOOK_AHEAD + 2; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || token.kind === 'mark' || CONJUNCTIONS.has(token.folded)) return undefined;
    const unit = unitOf(token.folded);
    if (unit !== undefined && isFate(unit)) return unit;
  }
  return undefined;
}

function fateBefore(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= 0 && i >= from - LOOK_BACK; i--) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || token.kind === 'number') {
      if (token.raw === ':') continue;
      return undefined;
    }
    if (FATE_VERBS.has(token.folded)) return unitOf(token.folded);
  }
  return undefined;
}

const FATE_VERBS = new Set(
  'killed killing kills kill dead deaths death injured injuring injures wounded wounding wounds tue tuant tuent tues morts mort deces blesse blessant blesses arrested arrete arretes interpelle interpelles evacuated evacue'.split(
    ' ',
  ),
);
