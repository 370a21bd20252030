/** Number words of English and French, accent-free, and how they add up (« quatre-vingt-dix », "three hundred and five"). */

/** A run of number words read as one number. */
export interface NumberRun {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
  /** True for « une dizaine de », "dozens of": a number that counts roughly, and is followed by « de » or "of". */
  readonly rough: boolean;
}

/**
 * Reads the longest number that begins at `words[0]`. "One" and « un » alone are not numbers but articles: the caller decides on them by what follows.
 * Cost: constant (a number has at most a dozen words).
 */
export function readNumberWords(words: readonly string[]): NumberRun | undefined {
  const rough = readRough(words);
  if (rough !== undefined) return rough;
  let total = 0;
  let group = 0;
  let length = 0;
  let last: Part | undefined;
  for (let i = 0; i < words.length && i < MAX_WORDS; i++) {
    const word = words[i]!;
    if (isLink(word, words[i + 1], last)) continue;
    const part = PARTS.get(word);
    if (part === undefined || (last !== undefined && !mayFollow(last, part, group))) break;
    if (part.kind === 'scale') {
      total += Math.max(group, 1) * part.value;
      group = 0;
    } else if (part.kind === 'hundred') group = Math.max(group, 1) * 100;
    else if (part.value === 20 && group % 100 === 4)
      group += 76; // quatre-vingt
    else group += part.value;
    last = part;
    length = i + 1;
  }
  if (length === 0 || (length === 1 && ARTICLES.has(words[0]!))) return undefined;
  return { value: total + group, length, rough: false };
}

/** A multiplier after digits: 3 millions, 2 bn. Undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word);
}

interface Part {
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
  readonly value: number;
}

const MAX_WORDS = 14;
const ARTICLES = new Set(['un', 'une', 'one', 'a']);

const PARTS = new Map<string, Part>();
const UNITS =
  'zero:0 un:1 une:1 one:1 deux:2 two:2 trois:3 three:3 quatre:4 four:4 cinq:5 five:5 six:6 sept:7 seven:7 huit:8 eight:8 neuf:9 nine:9';
const TEENS =
  'dix:10 ten:10 onze:11 eleven:11 douze:12 twelve:12 treize:13 thirteen:13 quatorze:14 fourteen:14 quinze:15 fifteen:15 seize:16 sixteen:16 seventeen:17 eighteen:18 nineteen:19';
const TENS =
  'vingt:20 vingts:20 twenty:20 trente:30 thirty:30 quarante:40 forty:40 cinquante:50 fifty:50 soixante:60 sixty:60 septante:70 seventy:70 huitante:80 octante:80 eighty:80 nonante:90 ninety:90';
const HUNDREDS = 'cent:100 cents:100 hundred:100';
const SCALE_WORDS =
  'mille:1e3 thousand:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 billion:1e9 billions:1e9';
for (const [kind, list] of [
  ['unit', UNITS],
  ['teen', TEENS],
  ['ten', TENS],
  ['hundred', HUNDREDS],
  ['scale', SCALE_WORDS],
] as const)
  for (const pair of list.split(' ')) {
    const [word, value] = pair.split(':') as [string, string];
    PARTS.set(word, { kind, value: Number(value) });
  }

const SCALES = new Map<string, number>([
  ['k', 1e3],
  ['thousand', 1e3],
  ['mille', 1e3],
  ['milliers', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['md', 1e9],
  ['mds', 1e9],
  ['bn', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
]);

/** "and" and « et » inside a number: three hundred and five, vingt et un. They must stand between two number words. */
function isLink(word: string, next: string | undefined, last: Part | undefined): boolean {
  if (word !== 'and' && word !== 'et') return false;
  if (last === undefined || next === undefined) return false;
  const part = PARTS.get(next);
  if (part === undefined) return false;
  return word === 'et'
    ? last.kind === 'ten' && (next === 'un' || next === 'une' || next === 'onze')
    : last.kind !== 'unit';
}

function mayFollow(last: Part, part: Part, group: number): boolean {
  switch (part.kind) {
    case 'scale':
      return true;
    case 'hundred':
      return last.kind === 'unit' || last.kind === 'teen' || last.value === 1e3;
    case 'ten':
      return last.kind === 'hundred' || last.kind === 'scale' || (part.value === 20 && group % 100 === 4);
    case 'teen': // soixante-dix, quatre-vingt-onze, cent douze
      return (
        last.kind === 'hundred' ||
        last.kind === 'scale' ||
        (last.kind === 'ten' && (last.value === 60 || group % 100 === 80))
      );
    case 'unit': // vingt-trois, dix-sept
      return last.kind !== 'unit' && (last.kind !== 'teen' || (last.value === 10 && part.value >= 7));
  }
}

const ROUGH = new Map<string, number>([
  ['dozen', 12],
  ['dozens', 20],
  ['douzaine', 12],
  ['dizaine', 10],
  ['dizaines', 20],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['centaines', 200],
  ['hundreds', 200],
  ['millier', 1e3],
  ['milliers', 2e3],
  ['thousands', 2e3],
]);

/** « une dizaine », "a dozen", "dozens", "two dozen". A plural without a number counts as two of it: the least it can mean. */
function readRough(words: readonly string[]): NumberRun | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  const alone = ROUGH.get(first);
  if (alone !== undefined && first.endsWith('s')) return { value: alone, length: 1, rough: true };
  const second = words[1];
  if (second === undefined) return undefined;
  const base = ROUGH.get(second);
  if (base === undefined) return undefined;
  if (ARTICLES.has(first)) return { value: base, length: 2, rough: true };
  const part = PARTS.get(first);
  if (part === undefined || part.kind === 'scale') return undefined;
  return {
    value: part.value * (second === 'dozens' ? 12 : /s$/.test(second) ? base / 2 : base),
    length: 2,
    rough: true,
  };
}
