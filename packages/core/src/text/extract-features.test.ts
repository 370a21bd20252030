import { describe, expect, test } from '@jest/globals';
import { Features } from '@vigie/contracts/annotated-post';
import { extractFeatures } from './extract-features.ts';
import { hammingDistance } from './simhash.ts';

const TEXT = 'Trois blessés dans l’incendie du marché de Vaubourg, selon les pompiers';

test('copies have one key, whatever their links, mentions, case and accents', () => {
  const key = extractFeatures(TEXT, { language: 'fr' }).exactKey;
  for (const copy of [
    `RT @x: ${TEXT} https://t.co/abc`,
    TEXT.toUpperCase(),
    TEXT.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    `@a @b ${TEXT} !!!`,
  ])
    expect(extractFeatures(copy, { language: 'fr' }).exactKey).toBe(key);
  expect(extractFeatures(TEXT.replace('Trois', 'Treize'), { language: 'fr' }).exactKey).not.toBe(key);
});

test('texts without words are told apart by what they are', () => {
  const keys = ['🔥', '😂', 'https://example.org/1', 'https://example.org/2'].map(
    (text) => extractFeatures(text, { language: 'und' }).exactKey,
  );
  expect(new Set(keys).size).toBe(4);
});

test('a near-copy differs in few bits of its simhash, another text in many', () => {
  const own = extractFeatures(TEXT, { language: 'fr' }).simhash;
  const near = extractFeatures(`${TEXT} hier`, { language: 'fr' }).simhash;
  const other = extractFeatures('The concert has been moved to Saturday evening at eight', { language: 'en' }).simhash;
  expect(hammingDistance(own, own)).toBe(0);
  expect(hammingDistance(own, near)).toBeLessThan(14);
  expect(hammingDistance(own, other)).toBeGreaterThan(18);
});

test('terms are stems without accents, in order, once each, hashtag pieces among them', () => {
  expect(extractFeatures('Les écoles fermées : écoles et lycées #EcolesFermees', { language: 'fr' }).terms).toEqual([
    'ecol',
    'ferm',
    'lyc',
  ]);
  expect(extractFeatures('Schools are closing, the school closed', { language: 'en' }).terms).toEqual([
    'school',
    'close',
  ]);
});

test('links lose what only tells who shared them, and come once', () => {
  const { links } = extractFeatures(
    'see https://www.example.org/a/?utm_source=x&id=3#top and http://example.org/a?id=3.',
    {
      language: 'en',
      links: ['https://m.example.org/a?id=3&fbclid=zz'],
    },
  );
  expect(links).toEqual(['https://example.org/a?id=3']);
});

describe('hostile texts give features within the contract, in bounded time', () => {
  for (const [name, text] of [
    ['emoji', '🔥'.repeat(5_000)],
    ['combining marks', `a${'\u0301'.repeat(9_999)}`],
    ['marks on every letter', 'a\u0301\u0302\u0303'.repeat(2_500)],
    ['right-to-left overrides', '\u202eevil\u202c '.repeat(1_400)],
    ['digits', '9'.repeat(10_000)],
    ['groups of digits', '1 000 '.repeat(1_600)],
    ['hashes', '#'.repeat(10_000)],
    ['one long hashtag', `#${'aB1'.repeat(3_300)}`],
    ['one long word', 'x'.repeat(10_000)],
    ['links', 'http://'.repeat(1_400)],
    ['apostrophes', "l'".repeat(5_000)],
    ['question marks', '?'.repeat(10_000)],
    ['phrase beginnings', 'is this is this '.repeat(600)],
    ['number words', 'vingt cent mille '.repeat(590)],
    ['place words', 'gare de '.repeat(1_200)],
    ['capitals', 'Aa '.repeat(3_300)],
    ['negations', 'ne pas '.repeat(1_400)],
    ['nothing', ''],
    ['spaces', ' '.repeat(10_000)],
  ] as const)
    test(name, () => {
      const started = performance.now();
      const features = extractFeatures(text, { language: 'fr' });
      // A regular post takes 0.1 ms; this only tells linear from exponential.
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(Features.safeParse(features).success).toBe(true);
    });
});
