import type { Quantity } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import { isKnownUnit, unitAround } from './counted-units.ts';
import { readNumberWords, scaleOf } from './number-words.ts';
import { hundredthsAt, readShare } from './shares.ts';
import { readStatedTime, type ReadNumber } from './stated-times.ts';
import type { Token } from './tokens.ts';
import { isFate, LABELS, unitOf } from './units.ts';

/**
 * The numbers of a text with what they count: "3 people were killed", « trois morts » → { 3, dead }. What two claims may not differ in.
 *
 * Counts take the class of their head noun (English and French alike), or its stem where we know no class. Clock times become minutes after midnight
 * (unit `clock`), calendar days month × 100 + day (`date`), days of the week 1 to 7 (`weekday`), years `year`, and numbers that name something (line 13) the unit of what they name.
 * Ordinals, scores, telephone numbers and codes are left out. Cost: linear, a window of a few words around each number.
 */
export function quantitiesOf(tokens: readonly Token[], language: Language): readonly Quantity[] {
  const read = tokens.filter(
    (t) => t.kind !== 'hashtag' && t.kind !== 'mention' && t.kind !== 'link' && t.kind !== 'emoji',
  );
  const found: Quantity[] = [];
  for (let at = 0; at < read.length && found.length < MAX_QUANTITIES;) {
    const number = readStatedTime(read, at) ?? readShare(read, at) ?? readCount(read, at, language);
    if (number === undefined) {
      at++;
      continue;
    }
    at += number.length;
    const { quantity } = number;
    if (quantity !== undefined && !found.some((q) => q.value === quantity.value && q.unit === quantity.unit))
      found.push(quantity);
  }
  return found;
}

const MAX_QUANTITIES = 16;

/** A number in digits or words, with what it counts. */
function readCount(tokens: readonly Token[], at: number, language: Language): ReadNumber | undefined {
  const number = tokens[at]!.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  if (number === undefined || number.value === undefined) return number;
  const { value, length } = number;
  const sign = number.unit ?? signBefore(tokens, at);
  if (sign !== undefined) return { length, quantity: { value, unit: sign } };
  const label = labelBefore(tokens, at);
  if (label !== undefined) return { length, quantity: { value, unit: label } };
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100 && /^\d{4}$/.test(tokens[at]!.folded);
  const counted = unitAround(tokens, at, at + length, language);
  if (isYear && (counted === undefined || !isKnownUnit(counted))) return { length, quantity: { value, unit: 'year' } };
  if (number.isArticle === true) {
    // « un mort », "one dead", "no injuries", « aucun ouvrier blessé »: beside anything else these words count nothing.
    const own = value === 0 ? counted : unitOf(tokens[at + 1]?.folded ?? '');
    return own !== undefined && (isFate(own) || own === 'victim')
      ? { length, quantity: { value, unit: own } }
      : undefined;
  }
  if (counted !== undefined && MONEY.has(counted) && unitOf(tokens[at + length]?.folded ?? '') === counted) {
    const cents = hundredthsAt(tokens, at + length + 1);
    return { length: length + 1 + cents.length, quantity: { value: value + cents.value / 100, unit: counted } };
  }
  return { length, quantity: { value, unit: counted ?? '' } };
}

const MONEY = new Set(['euro', 'dollar', 'pound']);

interface Digits extends ReadNumber {
  readonly value?: number;
  readonly unit?: string;
  /** True for « un », "one": a number only before what people are counted by (one dead). */
  readonly isArticle?: boolean;
}

function readDigits(tokens: readonly Token[], at: number): Digits {
  const token = tokens[at]!;
  let length = 1;
  let value = digits(token.folded);
  // Telephone numbers, ids and scores are not counts.
  if (value === undefined || token.folded.replace(/\D/g, '').length > 12) return { length };
  const before = tokens[at - 1];
  if (token.tag || (before?.kind === 'word' && before.end === token.start)) return { length };
  let next = tokens[at + 1];
  if (next?.kind === 'word' && next.start === token.end) {
    const scale = scaleOf(next.folded);
    const unit = unitOf(next.folded);
    const money =
      scale !== undefined && (signBefore(tokens, at) !== undefined || symbolAt(tokens, at + 2) !== undefined);
    if (scale !== undefined && (unit === undefined || money || next.raw === 'M')) {
      value *= scale;
      length++;
      next = tokens[at + 2];
    } else if (unit !== undefined) return { length: 2, value, unit };
    else if (next.folded === 's')
      return { length: 2, value }; // the under-26s
    else return { length: 2 }; // 3e, 2nd, 5G, 4x4
  } else if (next?.kind === 'word') {
    const scale = scaleOf(next.folded);
    if (scale !== undefined && (unitOf(next.folded) === undefined || symbolAt(tokens, at + 2) !== undefined)) {
      value *= scale;
      length++;
    }
  }
  const [per, hundred] = [tokens[at + length]?.folded, tokens[at + length + 1]?.folded];
  if ((per === 'per' || per === 'pour' || per === 'por') && (hundred === 'cent' || hundred === 'ciento'))
    return { length: length + 2, value, unit: 'percent' };
  const symbol = symbolAt(tokens, at + length);
  if (symbol !== undefined) return { length: length + 1, value, unit: symbol };
  return { length, value };
}

/** 12 000, 1,200, 1.200, 3,5, 3.5. */
function digits(written: string): number | undefined {
  const grouped = /^\d{1,3}(?:[ .,'’]\d{3})+/.exec(written);
  const plain =
    grouped === null || (/^0/.test(written) && !written.startsWith('0 '))
      ? written.replace(',', '.')
      : grouped[0].replace(/\D/g, '') + written.slice(grouped[0].length).replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function symbolAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'symbol' ? (unitOf(token.raw) ?? token.raw) : undefined;
}

/** $5, £10: the sign stands right before. */
function signBefore(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  return before?.kind === 'symbol' && before.raw !== '%' && before.end === tokens[at]!.start
    ? symbolAt(tokens, at - 1)
    : undefined;
}

function readWords(tokens: readonly Token[], at: number): Digits | undefined {
  if (tokens[at]!.kind !== 'word' || tokens[at]!.tag) return undefined;
  const words: string[] = [];
  for (let i = at; i < tokens.length && i < at + 14 && tokens[i]!.kind === 'word'; i++) words.push(tokens[i]!.folded);
  const run = readNumberWords(words);
  if (run !== undefined) return { length: run.length, value: run.value };
  const first = words[0]!;
  if (first === 'un' || first === 'une' || first === 'one') return { length: 1, value: 1, isArticle: true };
  return first === 'no' || first === 'aucun' || first === 'aucune'
    ? { length: 1, value: 0, isArticle: true }
    : undefined;
}

/** Line 13, vol 9525, étage 3. A word of counting between them ("bus: 12 injured") has its mark, which ends the look. */
function labelBefore(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || (after?.kind === 'word' && unitOf(after.folded) !== undefined)) return undefined;
  return LABELS.get(before.folded);
}
