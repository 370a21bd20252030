import { expect, test } from '@jest/globals';
import { annotatedPost, tick } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from './engine.ts';

const WORDS = 'amber basil cedar delta ember fjord grove heron inlet jetty kiosk larch maple nylon otter pearl'.split(
  ' ',
);

/** A text that has nothing in common with the others. */
const unlike = (i: number): string => WORDS.map((word) => `${word}${i}`).join(' ');

test('above the cap the claims that are silent longest go, whatever the order in which they are held', () => {
  const engine = openEngine({ assess, maxClaims: 3 });
  // The first claim is spoken of again last, so that it is the freshest.
  const spoken = [0, 1, 2, 3, 4, 0];
  engine.take(
    spoken.map((i, at) => annotatedPost({ id: `p${at}`, text: unlike(i), seconds: at * 2, author: `a${at}` })),
  );
  engine.take([tick(100), tick(200)]);
  engine.flush();
  const left = [...engine.snapshot().claims].flatMap((claim) => claim.posts.map((post) => post.id));
  expect(left.sort()).toEqual(['p0', 'p3', 'p4', 'p5'].map((id) => `test:${id}`));
});
