import type { Sentence } from '@vigie/contracts/values';

// How reasons put numbers into words, in French and in English: typographic spaces, quotation marks, plurals, ordinals.
// No Intl: its output changes with the version of Node, and reasons must be the same on every machine.

/** A noun in both languages, singular and plural, with its gender in French. */
export interface Noun {
  readonly en: readonly [one: string, many: string];
  readonly fr: readonly [one: string, many: string];
  readonly feminine?: boolean;
}

/** A narrow no-break space: before ? ! ; and between thousands. */
export const THIN = '\u202f';
/** A no-break space: inside « » and before a colon. */
export const HARD = '\u00a0';

/** An author, counted. */
export const AUTHOR: Noun = { en: ['author', 'authors'], fr: ['auteur', 'auteurs'] };
/** A post, counted. */
export const POST: Noun = { en: ['post', 'posts'], fr: ['message', 'messages'] };

/** A number with its noun, in digits: `1,204 authors`, `1 204 auteurs`. */
export function counted(n: number, noun: Noun): Sentence {
  return {
    en: `${digitsEn(n)} ${n === 1 ? noun.en[0] : noun.en[1]}`,
    fr: `${digitsFr(n)}${HARD}${Math.abs(n) < 2 ? noun.fr[0] : noun.fr[1]}`,
  };
}

/** A number with its noun at the head of a sentence, in words up to ten: `Three authors`, `Trois auteurs`. */
export function leading(n: number, noun: Noun): Sentence {
  const en = WORDS_EN[n];
  const fr = n === 1 && noun.feminine === true ? 'Une' : WORDS_FR[n];
  const plain = counted(n, noun);
  return {
    en: en === undefined ? plain.en : `${en} ${n === 1 ? noun.en[0] : noun.en[1]}`,
    fr: fr === undefined ? plain.fr : `${fr} ${n < 2 ? noun.fr[0] : noun.fr[1]}`,
  };
}

/** How many times as many: `Four times as many`, `Quatre fois plus de`. Below one and a half it is "more than usual". */
export function timesAsMany(ratio: number): Sentence {
  const n = Math.round(ratio);
  if (ratio < 1.5) return { en: 'A few more', fr: 'Un peu plus de' };
  return {
    en: n === 2 ? 'Twice as many' : `${WORDS_EN[n] ?? digitsEn(n)} times as many`,
    fr: `${WORDS_FR[n] ?? digitsFr(n)} fois plus de`,
  };
}

/** Digits with English separators. */
export function digitsEn(n: number): string {
  return grouped(n, ',', '.');
}

/** Digits with French separators. */
export function digitsFr(n: number): string {
  return grouped(n, THIN, ',');
}

/** Minutes for reading: `7 min`, `1 h 30`. */
export function minutes(n: number): Sentence {
  if (n < 90) return { en: `${digitsEn(n)} min`, fr: `${digitsFr(n)}${HARD}min` };
  const hours = Math.floor(Math.round(n) / 60);
  const rest = Math.round(n) % 60;
  const tail = rest === 0 ? '' : String(rest).padStart(2, '0');
  return {
    en: tail === '' ? `${hours} h` : `${hours} h ${tail}`,
    fr: tail === '' ? `${hours}${HARD}h` : `${hours}${HARD}h${HARD}${tail}`,
  };
}

/** A French quotation. */
export function guillemets(text: string): string {
  return `«${HARD}${text}${HARD}»`;
}

/** An enumeration: `3, several and 30`, `3, plusieurs et 30`. */
export function listed(parts: readonly string[]): Sentence {
  if (parts.length < 2) return { en: parts[0] ?? '', fr: parts[0] ?? '' };
  const head = parts.slice(0, -1).join(', ');
  const last = parts[parts.length - 1] as string;
  return { en: `${head} and ${last}`, fr: `${head} et ${last}` };
}

const WORDS_EN = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const WORDS_FR = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

function grouped(n: number, thousands: string, decimal: string): string {
  // Most counts are small: no need to look for groups.
  if (Number.isInteger(n) && n >= 0 && n < 1_000) return String(n);
  const [whole, fraction] = String(Math.round(Math.abs(n) * 10) / 10).split('.') as [string, string?];
  const head = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${n < 0 ? '−' : ''}${head}${fraction === undefined ? '' : decimal + fraction}`;
}
