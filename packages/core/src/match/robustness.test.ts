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
