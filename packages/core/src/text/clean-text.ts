/**
 * The text as every reader here sees it: NFKC, without invisible characters, retweet prefixes or excess length; what an export or a
 * page escaped (`\n`, `\355`, `&amp;`) is what it was, and a link that is glued to a word or torn from its slashes is a link again.
 * Otherwise "\nhttp://…" is a word, and its address a name that no other text shares. Cost: linear.
 */
export function cleanText(text: string): string {
  let clean = text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text;
  clean = clean.normalize('NFKC');
  if (INVISIBLE.test(clean)) clean = clean.replace(INVISIBLE_ALL, '');
  if (clean.includes('\\')) clean = clean.replace(ESCAPED, (escape) => ESCAPES[escape] ?? ' ');
  if (clean.includes('&')) clean = clean.replace(ENTITY, (_, name: string) => ENTITIES[name.toLowerCase()]!);
  if (clean.includes('http')) clean = clean.replace(TORN, '$1').replace(GLUED, ' ');
  return clean.replace(RETWEET, '');
}

const MAX_CHARACTERS = 10_000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]/;
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'g');
const RETWEET = /^\s*(?:RT|MT|QT)\s+@[\w.@-]{1,100}:?\s*/;

// A line break, a slash, a quotation mark; a byte or a character that was written as its number is left out.
const ESCAPED = /\\(?:[nrt"/]|[0-7]{3}|u[0-9a-f]{4})/gi;
const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\"': '"', '\\/': '/' };
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#0?39);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};
const TORN = /(https?:)\s+(?=\/\/)/g;
const GLUED = /(?<=[\p{L}\p{N}])(?=https?:\/\/)/gu;
