import type { Random } from './random.ts';
import type { Author, Lang } from './script.ts';

/** How the author would really have typed it: abbreviations, lost accents, slips, capitals, emoji, hashtags. */
export function typed(text: string, author: Author, lang: Lang, random: Random): string {
  let typedText = text;
  if (lang === 'ar') return decorated(typedText, author, random);
  if (author.register !== 'careful') typedText = typedText.replace(/’/g, "'");
  if (author.register === 'sloppy') {
    if (random.chance(0.75)) typedText = abbreviated(typedText, lang, random);
    if (random.chance(0.6)) typedText = eachWord(typedText, (word) => word.toLowerCase());
    if (random.chance(0.45)) typedText = eachWord(typedText, withoutAccents);
    if (random.chance(0.5)) typedText = slip(typedText, random);
    if (random.chance(0.3)) typedText = typedText.replace(/[.]$/, '');
    if (random.chance(0.25)) typedText = typedText.replace(/,/g, '');
    if (random.chance(0.35)) typedText = typedText.replace(/ ([!?])/g, '$1');
  } else if (author.register === 'shouty') {
    if (random.chance(0.6)) typedText = eachWord(typedText, (word) => word.toUpperCase());
    typedText = typedText
      .replace(/!$/, () => '!'.repeat(2 + random.int(4)))
      .replace(/\?$/, () => '?'.repeat(2 + random.int(3)));
  } else if (author.register === 'plain') {
    if (random.chance(0.12)) typedText = slip(typedText, random);
    if (random.chance(0.35)) typedText = typedText.replace(/[.]$/, '');
    if (random.chance(0.12)) typedText = eachWord(typedText, withoutAccents);
  } else if (lang === 'fr') {
    typedText = frenchSpaces(typedText);
  }
  return decorated(typedText, author, random);
}

/** Non-breaking spaces where a French newspaper puts them. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([?!;:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (\d{3}|h|morts|blessés|mètres|euros|%)/g, '$1\u00a0$2');
}

const EMOJI = ['😱', '😳', '🙏', '😭', '👀', '🤦', '😬', '💔', '😡', '🤯', '😢', '🥺', '🙄', '⚠️', '🚨'];
const LIGHT_EMOJI = [
  '😂',
  '🤣',
  '😅',
  '🥰',
  '😎',
  '🙄',
  '🥱',
  '✨',
  '🎉',
  '😴',
  '❤️',
  '👌',
  '🤷',
  '😋',
  '☔',
  '⚽',
  '🙃',
  '😍',
];
const EVENT_TAGS = [
  '#Valmont',
  '#Valmont',
  '#ValmontCentre',
  '#explosionValmont',
  '#gareValmont',
  '#HauteSarre',
  '#alerte',
];
const LIGHT_TAGS = ['#Valmont', '#samedi', '#weekend', '#HauteSarre', '#vdm'];

/** Adds the emoji and hashtags of talk about the event. */
export function withEventMarks(text: string, author: Author, random: Random): string {
  return marked(text, author, EMOJI, EVENT_TAGS, random);
}

/** Adds the emoji and hashtags of everyday talk. */
export function withLightMarks(text: string, author: Author, random: Random): string {
  return marked(text, author, LIGHT_EMOJI, LIGHT_TAGS, random, 0.35);
}

function marked(
  text: string,
  author: Author,
  emoji: readonly string[],
  tags: readonly string[],
  random: Random,
  tagScale = 1,
): string {
  let out = text;
  if (random.chance(author.hashtags * tagScale) && !out.includes('#'))
    out += ` ${random.pick(tags)}${random.chance(0.2) ? ` ${random.pick(tags)}` : ''}`;
  if (random.chance(author.emoji)) {
    const one = random.pick(emoji);
    const run = random.chance(0.3) ? one.repeat(2 + random.int(2)) : one;
    out = random.chance(0.12) ? `${run} ${out}` : `${out} ${run}`;
  }
  return out;
}

function decorated(text: string, author: Author, random: Random): string {
  return author.register === 'sloppy' && random.chance(0.08)
    ? `${text}${random.pick([' mdr', ' ptn', ' jsp', ' !!', '...', ' ..'])}`
    : text;
}

const SHORT_FR: readonly (readonly [RegExp, string])[] = [
  [/\bc'est\b/gi, 'c'],
  [/\bj'ai\b/gi, 'g'],
  [/\bquelqu'un\b/gi, 'qqn'],
  [/\bquelque chose\b/gi, 'qqch'],
  [/\bbeaucoup\b/gi, 'bcp'],
  [/\btout le monde\b/gi, 'tt le monde'],
  [/\bpourquoi\b/gi, 'pk'],
  [/\bparce que\b/gi, 'pcq'],
  [/\bdans\b/gi, 'ds'],
  [/\bavec\b/gi, 'avc'],
  [/\bje suis\b/gi, 'jsuis'],
  [/\bje sais pas\b/gi, 'jsp'],
  [/\bil y a\b/gi, 'ya'],
  [/\bs'il vous plaît\b/gi, 'svp'],
  [/\btoujours\b/gi, 'tjrs'],
  [/\bplus\b/gi, 'plu'],
  [/\bqu'/gi, 'qu '],
  [/\bvraiment\b/gi, 'vrmt'],
  [/\brien\b/gi, 'rien'],
  [/\bmaintenant\b/gi, 'mtn'],
  [/\baujourd'hui\b/gi, 'ajd'],
  [/\bne (?=\p{L})/giu, ''],
];
const SHORT_EN: readonly (readonly [RegExp, string])[] = [
  [/\byou\b/gi, 'u'],
  [/\bare\b/gi, 'r'],
  [/\bpeople\b/gi, 'ppl'],
  [/\bplease\b/gi, 'pls'],
  [/\bbecause\b/gi, 'bc'],
  [/\bthough\b/gi, 'tho'],
  [/\bdon't\b/gi, 'dont'],
  [/\bcan't\b/gi, 'cant'],
  [/\bI'm\b/g, 'im'],
  [/\bsomeone\b/gi, 'some1'],
  [/\bwith\b/gi, 'w/'],
  [/\bgoing to\b/gi, 'gonna'],
  [/\band\b/gi, '&'],
];

function abbreviated(text: string, lang: Lang, random: Random): string {
  const table = lang === 'fr' ? SHORT_FR : lang === 'en' ? SHORT_EN : [];
  return table.reduce((out, [from, to]) => (random.chance(0.55) ? out.replace(from, to) : out), text);
}

/** Applies a change to words only: links, handles and hashtags stay as they are. */
function eachWord(text: string, change: (word: string) => string): string {
  return text
    .split(' ')
    .map((word) => (/^(https?:|@|#|RT$)/.test(word) ? word : change(word)))
    .join(' ');
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe');
}

/** One slip of the thumb in one longer word: a swap, a lost or a doubled letter. Digits and capitals are never touched. */
function slip(text: string, random: Random): string {
  const words = text.split(' ');
  const longer = words.flatMap((word, index) => (/^\p{Ll}{5,}$/u.test(word) ? [index] : []));
  if (longer.length === 0) return text;
  const index = random.pick(longer);
  const word = words[index] ?? '';
  const at = 1 + random.int(word.length - 2);
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  words[index] = random.pick([
    before + next + here + after,
    before + next + after,
    before + here + here + next + after,
  ]);
  return words.join(' ');
}
