import type { Quantity } from '@vigie/contracts/annotated-post';
import type { Token } from './tokens.ts';
import { MONTHS } from './units.ts';

/** A stretch of tokens that was read as a number; without a quantity where it is one that is left out. */
export interface ReadNumber {
  readonly length: number;
  readonly quantity?: Quantity;
}

/**
 * A day or a time of day that begins at a token: days of the calendar as month × 100 + day, days of the week as 1 to 7, clock
 * times as minutes after midnight. Cost: a few look-ups a word.
 */
export function readStatedTime(tokens: readonly Token[], at: number): ReadNumber | undefined {
  return readDate(tokens, at) ?? readWeekday(tokens[at]!) ?? readClock(tokens, at);
}

/** 13 novembre, November 13, 13/11/2015, 2015-11-13. */
function readDate(tokens: readonly Token[], at: number): ReadNumber | undefined {
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

function day(token: Token, month: number, length: number): ReadNumber | undefined {
  const value = Number(token.folded);
  return Number.isInteger(value) && value >= 1 && value <= 31
    ? { length, quantity: { value: month * 100 + value, unit: 'date' } }
    : undefined;
}

function readNumericDate(tokens: readonly Token[], at: number): ReadNumber | undefined {
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
function readWeekday(token: Token): ReadNumber | undefined {
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
function readClock(tokens: readonly Token[], at: number): ReadNumber | undefined {
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
const clock = (minutes: number, length: number): ReadNumber => ({
  length,
  quantity: { value: minutes, unit: 'clock' },
});
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
