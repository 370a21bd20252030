/**
 * The accent-free lower-case form of a word: what English keyboards make of French.
 * Only marks of alphabets that lose no letter by it are dropped (Latin, Greek, Cyrillic, Arabic vowel signs), never the vowels of Indic scripts.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURES, (letter) => LIGATURE[letter] ?? letter)
    .normalize('NFC');
}

const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const LIGATURES = /[œæßøłđı]/g;
const LIGATURE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
