import { expect, test } from '@jest/globals';
import { annotatedPost, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from './engine.ts';

function run(sketches: readonly PostSketch[]) {
  const engine = openEngine({ assess });
  const changes = [engine.take(sketches.map(annotatedPost)), engine.flush()];
  const claims = new Map(changes.flatMap((c) => c.claims).map((claim) => [claim.id, claim]));
  return { engine, claims: [...claims.values()], memberships: changes.flatMap((c) => c.memberships) };
}

test('posts without words, or of one, make no great claim', () => {
  const texts = ['', '🔥🔥', '😱', '...', 'https://example.org/a', 'lol', 'wow', '!!!'];
  const { claims } = run(texts.map((text, i) => ({ id: `p${i}`, text, seconds: i * 5 })));
  expect(Math.max(...claims.map((c) => c.variants))).toBeLessThanOrEqual(1);
  expect(claims.every((c) => c.flag === null)).toBe(true);
});

test('hashtags by the thousand join nothing and are read in bounded time', () => {
  const tags = Array.from({ length: 5_000 }, (_, i) => `#tag${i}`)
    .join(' ')
    .slice(0, 9_990);
  const { claims } = run([
    { id: 'a', text: 'The old mill in Belmont burned down last night, nobody was hurt' },
    { id: 'b', text: tags, seconds: 5 },
    { id: 'c', text: `${tags} mill`, seconds: 9 },
  ]);
  expect(claims.find((c) => c.sentence.startsWith('The old mill'))).toMatchObject({ posts: 1 });
});

test('a flood of copies does not move what a claim is about', () => {
  const flood = Array.from({ length: 300 }, (_, i) => ({
    id: `f${i}`,
    text: 'The old mill in Belmont burned down last night, nobody was hurt',
    seconds: i / 10,
  }));
  const { claims, memberships } = run([
    ...flood,
    { id: 'x', text: 'Belmont council votes tonight on the new swimming pool budget', seconds: 40 },
  ]);
  expect(claims).toHaveLength(2);
  expect(claims.find((c) => c.posts === 300)).toMatchObject({ variants: 1 });
  expect(memberships.filter((m) => m.kind === 'joined' && m.because[0]!.name === 'copy')).toHaveLength(299);
});

test('one shared rare word suffices for nothing', () => {
  const { claims } = run([
    { id: 'a', text: 'Zorblatt wins the county chess championship for juniors' },
    { id: 'b', text: 'Zorblatt bakery recalls almond croissants over label mistake', seconds: 5 },
  ]);
  expect(claims).toHaveLength(2);
});

test('texts stuffed with the words of forty claims bring none of them together', () => {
  const syllables = ['ba', 'ko', 'mi', 'du', 'fe', 'ra', 'vo'];
  const words = (i: number): string =>
    ['quar', 'lant', 'harb', 'viol', 'mead', 'ladd']
      .map((stem) => `${stem}${syllables[i % 7]!}${syllables[Math.floor(i / 7)]!}x`)
      .join(' ');
  const subjects = Array.from({ length: 40 }, (_, i) => ({ id: `s${i}`, text: words(i), seconds: i }));
  const stuffed = Array.from({ length: 20 }, (_, k) => ({
    id: `x${k}`,
    author: `stuffer${k}`,
    seconds: 60 + k * 5,
    text: Array.from({ length: 40 }, (_, i) => words(i).split(' ')[(i + k) % 6]!).join(' '),
  }));
  const { claims, memberships } = run([...subjects, ...stuffed]);
  expect(memberships.filter((m) => m.kind === 'merged')).toEqual([]);
  expect(claims.filter((c) => c.posts > 0).length).toBeGreaterThanOrEqual(40);
  const home = new Map(memberships.flatMap((m) => (m.kind === 'joined' ? [[m.post.text, m.claim]] : [])));
  expect(new Set(subjects.map((s) => home.get(s.text))).size).toBe(40);
});

test('letters that only look like others pull nothing in that says something else', () => {
  const text = 'The old mill in Belmont burned down last night, nobody was hurt';
  // Cyrillic a, e and o, one more of them in each text.
  const lookalike = (n: number): string => {
    let left = n;
    return text.replace(/[aeo]/g, (c) => (left-- > 0 ? { a: 'а', e: 'е', o: 'о' }[c]! : c));
  };
  const disguised = Array.from({ length: 12 }, (_, n) => ({
    id: `d${n}`,
    author: `d${n}`,
    seconds: n,
    text: lookalike(n),
  }));
  const { claims } = run([
    ...disguised,
    { id: 'x', text: 'Belmont council votes tonight on the pool budget', seconds: 30 },
  ]);
  expect(claims.find((c) => c.sentence.startsWith('Belmont council'))).toMatchObject({ posts: 1 });
});
