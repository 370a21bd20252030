import { expect, test } from '@jest/globals';
import { SET_BY_HAND } from '@vigie/core/match/match-weights';
import { annotatedPost } from '@vigie/testkit/annotated';
import { momentsOf } from './match-moments.ts';

const GROUND = { frequencies: [], meaningScale: null };
const POSTS = [
  { id: 'a', text: 'The Garonne bridge in Belmont collapsed this morning, 2 trucks fell into the river' },
  { id: 'b', text: 'Belmont: Garonne bridge has collapsed, 2 trucks in the river this morning', seconds: 10 },
  { id: 'c', text: 'Belmont: Garonne bridge has collapsed, 7 trucks in the river this morning', seconds: 20 },
  {
    id: 'd',
    text: 'Belmont: Garonne bridge closed for a festival, trucks sent along the river this morning',
    seconds: 15,
  },
].map(annotatedPost);

const labelled = (labels: Record<string, string>) =>
  new Map(
    POSTS.flatMap(({ post }) =>
      labels[post.id.slice(5)] === undefined ? [] : [[post.id, labels[post.id.slice(5)]!] as const],
    ),
  );

test('before each text is placed, its candidates are written down with whether they are right', () => {
  const moments = momentsOf(
    {
      posts: [POSTS[0]!, POSTS[1]!, POSTS[3]!],
      gold: labelled({ a: 'fell', b: 'fell', d: 'festival' }),
      level: 'claim',
    },
    SET_BY_HAND,
    GROUND,
  );
  // What repeats the fall meets it; the festival meets both as one claim.
  expect(moments.map(({ options }) => options.map(({ isTrue }) => isTrue))).toEqual([[true], [false]]);
  expect(moments.every(({ tellsSameness }) => tellsSameness)).toBe(true);
});

test('what a veto keeps apart is no option, and of two strangers nothing is known', () => {
  expect(
    momentsOf(
      { posts: POSTS.slice(1, 3), gold: labelled({ b: 'two', c: 'seven' }), level: 'claim' },
      SET_BY_HAND,
      GROUND,
    ),
  ).toEqual([]);
  expect(momentsOf({ posts: POSTS.slice(0, 2), gold: new Map(), level: 'claim' }, SET_BY_HAND, GROUND)).toEqual([]);
});

test('the same stream gives the same moments', () => {
  const set = { posts: POSTS, gold: labelled({ a: 'fell', b: 'fell' }), level: 'story' as const };
  expect(momentsOf(set, SET_BY_HAND, GROUND)).toEqual(momentsOf(set, SET_BY_HAND, GROUND));
});
