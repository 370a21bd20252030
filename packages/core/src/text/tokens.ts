import { cleanText } from './clean-text.ts';
import { fold } from './fold.ts';

/**
 * Cuts a post into words, numbers, links, mentions, hashtag pieces and marks, in one pass.
 *
 * Everything else in this folder reads these tokens, so that every feature agrees on what a word is. The text is NFKC-normalised first
 * and freed of invisible characters; French elisions are cut (« l'hôpital » → l, hôpital), English negations are kept whole (isn't → isnt),
 * hyphenated words are cut with the hyphen remembered. Cost: linear in the text, no nested quantifier; only the first 10,000 characters are read.
 */
export function tokenise(text: string): readonly Token[] {
  const clean = cleanText(text);
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(clean); found !== null; found = PIECE.exec(clean)) {
    const raw = found[0];
    const kind = kindOf(raw);
    const start = found.index;
    if (kind === 'word') pushWord(tokens, raw, start, clean);
    else if (kind === 'hashtag') pushHashtag(tokens, raw, start);
    else tokens.push({ kind, raw, folded: kind === 'number' ? raw : '', start, end: start + raw.length, tag: false });
  }
  return tokens;
}

/** The kinds of token: `mark` is punctuation that ends or divides sentences, `symbol` a currency or percent sign. */
export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'mark' | 'symbol' | 'emoji';

/** One piece of a post, with its place in the cleaned text. */
export interface Token {
  readonly kind: TokenKind;
  /** As written (NFKC). */
  readonly raw: string;
  /** Lower case without accents or apostrophes; digits for a number; '' for what is neither. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** True for the words that a hashtag was cut into. */
  readonly tag: boolean;
}

const MAX_WORD = 64;

const PIECE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]+`, // link
    String.raw`@[\p{L}\p{N}_][\p{L}\p{N}_.@-]*`, // mention
    String.raw`#[\p{L}\p{N}_]+`, // hashtag
    String.raw`\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?`, // 12 000, 1,200.50
    String.raw`\d+(?:[.,]\d+)?`, // 3, 3.5, 3,5
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ](?=[\p{L}\d]))?`, // word, with the apostrophe that ties it to the next
    String.raw`[?!.…;:,\n"«»“”()|—–/]`, // mark
    String.raw`[\p{Sc}%]`, // symbol
    String.raw`\p{Extended_Pictographic}`, // emoji
  ].join('|'),
  'gu',
);

function kindOf(raw: string): TokenKind {
  const first = raw.charCodeAt(0);
  if (first < 128) {
    if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90))
      return (first === 104 || first === 119) && LINK.test(raw) ? 'link' : 'word';
    if (first >= 48 && first <= 57) return 'number';
    if (first === 64) return 'mention';
    if (first === 35) return 'hashtag';
    return first === 36 || first === 37 ? 'symbol' : 'mark';
  }
  if (LETTER.test(raw)) return 'word';
  if (MARKS.includes(raw)) return 'mark';
  return SYMBOL.test(raw) ? 'symbol' : 'emoji';
}

const LINK = /^(?:https?:\/\/|www\.)./;
const MARKS = '…«»“”—–';
const SYMBOL = /^\p{Sc}/u;
const LETTER = /^\p{L}/u;

/** True for a word that the apostrophe behind it ties to the next. */
function isTied(raw: string): boolean {
  const last = raw.charCodeAt(raw.length - 1);
  return last === 0x27 || last === 0x2019 || last === 0x2bc;
}

/** Adds a word; the tail of an English negation ("isn" + "'t") is glued back on, that of « aujourd'hui » too. */
function pushWord(tokens: Token[], raw: string, start: number, text: string): void {
  const before = tokens.at(-1);
  if (before?.kind === 'word' && before.end === start && before.end - before.start > before.raw.length) {
    const tail = foldCached(raw);
    const joined = before.folded + tail;
    const isNegation = tail === 't' && before.folded.endsWith('n') && before.folded.length > 2;
    if (isNegation || joined === 'aujourdhui') {
      tokens[tokens.length - 1] = {
        ...before,
        raw: text.slice(before.start, start + raw.length),
        folded: joined,
        end: start + raw.length,
      };
      return;
    }
  }
  const word = isTied(raw) ? raw.slice(0, -1) : raw;
  const end = start + raw.length;
  if (word.charCodeAt(0) >= 0xe00 && UNSPACED.test(word)) {
    pushBigrams(tokens, word, start);
    return;
  }
  tokens.push({ kind: 'word', raw: word, folded: foldCached(word.slice(0, MAX_WORD)), start, end, tag: false });
}

// Scripts without spaces between words: pairs of characters stand in for words, as search engines do it.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function pushBigrams(tokens: Token[], word: string, start: number): void {
  const letters = [...word];
  const last = Math.max(1, letters.length - 1);
  for (let i = 0; i < last; i++) {
    const raw = letters.slice(i, i + 2).join('');
    tokens.push({ kind: 'word', raw, folded: raw, start: start + i, end: start + i + raw.length, tag: false });
  }
}

/** Adds the hashtag itself and, flagged, the words it is made of: #GareDuNord → gare, du, nord. */
function pushHashtag(tokens: Token[], raw: string, start: number): void {
  const name = raw.slice(1, 1 + 2 * MAX_WORD);
  const end = start + raw.length;
  tokens.push({ kind: 'hashtag', raw: name, folded: foldCached(name), start, end, tag: true });
  let at = start + 1;
  for (const piece of name
    .replace(CAMEL, '$1 $2')
    .replace(LETTER_DIGIT, '$1 $2')
    .split(/[_\s]+/)) {
    if (piece === '') continue;
    const kind = /^\d+$/.test(piece) ? 'number' : 'word';
    const folded = foldCached(piece.slice(0, MAX_WORD));
    tokens.push({ kind, raw: piece, folded, start: at, end: at + piece.length, tag: true });
    at += piece.length + 1;
  }
}

const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const LETTER_DIGIT = /(\p{L}{3,})(\d+)$/u;

// A stream repeats its words: folding is remembered. Memory is bounded, and forgetting changes nothing but speed.
const MAX_REMEMBERED = 50_000;
let remembered = new Map<string, string>();

function foldCached(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
  remembered.set(word, folded);
  return folded;
}
