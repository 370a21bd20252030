import { expect, test } from '@jest/globals';
import { annotatedPost, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from '../match/engine.ts';
import type { ClaimView } from './claim-view.ts';

const BRIDGE = 'The bridge over the Lorne in Valmont has collapsed, two cars fell into the river';

/** The only claim of these posts, each with what the check-worthiness head said of it, as assessment saw it last. */
function viewOf(posts: ReadonlyArray<PostSketch & { readonly checkWorthy?: number }>): ClaimView {
  const seen: ClaimView[] = [];
  const engine = openEngine({
    assess: (input) => {
      seen.push(input.claim);
      return assess(input);
    },
  });
  engine.take(
    posts.map(({ checkWorthy, ...sketch }) => {
      const post = annotatedPost(sketch);
      return checkWorthy === undefined ? post : { ...post, features: { ...post.features, checkWorthy } };
    }),
  );
  engine.flush();
  expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
  return seen.at(-1)!;
}

test('how worth checking a claim reads is the mean of its texts, each text once, however often it is copied', () => {
  const view = viewOf([
    { id: 'a', text: BRIDGE, checkWorthy: 900 },
    { id: 'b', text: BRIDGE, seconds: 5, checkWorthy: 900 },
    { id: 'c', text: BRIDGE, seconds: 10, checkWorthy: 900 },
    {
      id: 'd',
      text: 'Two cars fell: the Valmont bridge over the Lorne has collapsed completely, divers search the river for drivers',
      seconds: 20,
      checkWorthy: 600,
    },
  ]);
  expect(view.posts).toHaveLength(4);
  expect(view.meanCheckWorthy).toBe(750);
});

test('texts that no head read say nothing of it', () => {
  expect(viewOf([{ id: 'a', text: BRIDGE }]).meanCheckWorthy).toBeUndefined();
});
