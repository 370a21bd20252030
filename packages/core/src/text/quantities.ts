import type { Quantity } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import { readNumberWords, scaleOf } from './number-words.ts';
import { hundredthsAt, readShare } from './shares.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';
import { isFate, isPerson, LABELS, MONTHS, unitOf } from './units.ts';

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
    const number =
      readDate(read, at) ??
      readWeekday(read[at]!) ??
      readClock(read, at) ??
      readShare(read, at) ??
      readCount(read, at, language);
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

/** A stretch of tokens that was read as a number; without a quantity where it is one that we leave out. */
interface Read {
  readonly length: number;
  readonly quantity?: Quantity;
}

const MAX_QUANTITIES = 16;
const LOOK_AHEAD = 6;
const LOOK_BACK = 4;

/** 13 novembre, November 13, 13/11/2015, 2015-11-13. */
function readDate(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === 'word') {
    const month = MONTHS.get(token.folded);
    if (month === undefined || next?.kind !== 'number') return undefined;
    // "may" and « mars » are words too: they must look like a month.
    if (!/^\p{Lu}/u.test(token.raw) && token.folded !== 'mars' && token.folded !== 'mai') return undefined;
    return day(next, month, 2);
  }
  if (token.kind !== 'number') return undefined;
  let monthAt = at + 1;
  if (tokens[monthAt]?.kind === 'word' && ORDINAL.test(tokens[monthAt]!.folded) && tokens[monthAt]!.start === token.end)
    monthAt++;
  if (tokens[monthAt]?.folded === 'of') monthAt++;
  const named = tokens[monthAt];
  const month = named?.kind === 'word' ? MONTHS.get(named.folded) : undefined;
  if (month !== undefined) return day(token, month, monthAt - at + 1);
  return readNumericDate(tokens, at);
}

const ORDINAL = /^(?:st|nd|rd|th|er|ere|e|eme|ieme|o|a)$/;

function day(token: Token, month: number, length: number): Read | undefined {
  const value = Number(token.folded);
  return Number.isInteger(value) && value >= 1 && value <= 31
    ? { length, quantity: { value: month * 100 + value, unit: 'date' } }
    : undefined;
}

function readNumericDate(tokens: readonly Token[], at: number): Read | undefined {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (mark?.raw !== '/' || b?.kind !== 'number' || b.end - a!.end > 3) return undefined;
  const [first, second] = [Number(a!.folded), Number(b.folded)];
  const whole = again?.raw === '/' && c?.kind === 'number' ? 5 : 3;
  if (first >= 1 && first <= 31 && second >= 1 && second <= 12) {
    // 24/7 and 9/11 are no days of the calendar to us; without a year, day/month is read the French way.
    if (whole === 3 && second <= 7 && first === 24) return { length: 3 };
    return { length: whole, quantity: { value: second * 100 + first, unit: 'date' } };
  }
  return { length: whole };
}

/** Monday, « lundi »: 1 to 7. Small letters too, since French writes them so. */
function readWeekday(token: Token): Read | undefined {
  const value = token.kind === 'word' && !token.tag ? WEEKDAYS.get(token.folded) : undefined;
  return value === undefined ? undefined : { length: 1, quantity: { value, unit: 'weekday' } };
}

const WEEKDAYS = new Map(
  [
    'monday lundi',
    'tuesday mardi',
    'wednesday mercredi',
    'thursday jeudi',
    'friday vendredi',
    'saturday samedi',
    'sunday dimanche',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** 20h, 20h30, 20:30, 8 pm, 8.30pm. « 20h » is a time of day unless the words before it make it a duration. */
function readClock(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number') return undefined;
  const next = tokens[at + 1];
  const third = tokens[at + 2];
  if (next === undefined) return undefined;
  const hours = Number(token.folded.replace(',', '.'));
  if (!(hours >= 0 && hours <= 24)) return undefined;
  if (
    next.raw === ':' &&
    third?.kind === 'number' &&
    third.start === next.end &&
    next.start === token.end &&
    /^[0-5]\d$/.test(third.folded)
  ) {
    const half = tokens[at + 3];
    const [shift, extra] =
      half?.kind === 'word' && HALF_DAY.test(half.folded) ? [afternoon(half.folded, hours), 1] : [0, 0];
    return clock((hours + shift) * 60 + Number(third.folded), 3 + extra);
  }
  if (next.kind !== 'word') return undefined;
  if (HALF_DAY.test(next.folded) && hours <= 12.6) {
    const whole = Math.floor(hours);
    const minutes = Number(token.folded.split(/[.,]/)[1] ?? '0');
    return clock((whole + afternoon(next.folded, whole)) * 60 + minutes, 2);
  }
  const attached = /^h(\d\d)?$/.exec(next.folded);
  if (attached === null || (next.start !== token.end && attached[1] === undefined && next.folded !== 'h'))
    return undefined;
  if (attached[1] !== undefined) return clock(hours * 60 + Number(attached[1]), 2);
  return lastsBefore(tokens, at) ? { length: 2, quantity: { value: hours, unit: 'hour' } } : clock(hours * 60, 2);
}

const HALF_DAY = /^(?:am|pm)$/;
const afternoon = (half: string, hours: number): number =>
  half === 'pm' ? (hours < 12 ? 12 : 0) : hours === 12 ? -12 : 0;
const clock = (minutes: number, length: number): Read => ({ length, quantity: { value: minutes, unit: 'clock' } });
const DURATION = new Set([
  'pendant',
  'durant',
  'depuis',
  'plus',
  'moins',
  'en',
  'apres',
  'dure',
  'quasi',
  'environ',
  'toutes',
  'sous',
  'encore',
]);

function lastsBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((t) => DURATION.has(t.folded));
}

/** A number in digits or words, with what it counts. */
function readCount(tokens: readonly Token[], at: number, language: Language): Read | undefined {
  const number = tokens[at]!.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  if (number === undefined || number.value === undefined) return number;
  const { value, length } = number;
  const sign = number.unit ?? signBefore(tokens, at);
  if (sign !== undefined) return { length, quantity: { value, unit: sign } };
  const label = labelBefore(tokens, at);
  if (label !== undefined) return { length, quantity: { value, unit: label } };
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100 && /^\d{4}$/.test(tokens[at]!.folded);
  const counted = unitAround(tokens, at, at + length, language);
  if (isYear && (counted === undefined || !isKnown(counted))) return { length, quantity: { value, unit: 'year' } };
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
const isKnown = (unit: string): boolean => unitOf(unit) !== undefined || isFate(unit);

interface Digits extends Read {
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

/** What is counted: the head noun behind the number; a fate behind it ("people were killed") or a verb before it ("kills 3") is more precise. */
function unitAround(tokens: readonly Token[], from: number, to: number, language: Language): string | undefined {
  const behind = unitBehind(tokens, to, language);
  if (behind !== undefined && !isPerson(behind) && !VAGUE.has(behind) && isKnown(behind)) return behind;
  if (behind !== undefined && (isPerson(behind) || VAGUE.has(behind))) {
    return fateBehind(tokens, to) ?? fateBefore(tokens, from) ?? behind;
  }
  return fateBefore(tokens, from) ?? behind;
}

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
