import { expect, test } from '@jest/globals';
import type { PostId } from '@vigie/contracts/ids';
import { aMemberPost } from '@vigie/testkit/claim-views';
import type { MemberPost } from './claim-view.ts';
import { headCountOf } from './head-count.ts';
import { timelineOf } from './timeline.ts';

const START = Date.parse('2026-03-01T14:00:00Z');
const STANCES = ['support', 'denial', 'comment', 'support', 'enquiry'] as const;

const post = (i: number, seenAt: number): MemberPost =>
  aMemberPost({
    id: `drill:${i}` as PostId,
    author: `author-${(i * 5) % 31}`,
    seenAt,
    stance: STANCES[i % 5]!,
    language: i % 7 === 3 ? 'en' : 'fr',
  });

test('heads and timeline of a list that grows, gets late posts and loses some are those of the list as it is', () => {
  let posts: MemberPost[] = [];
  for (let i = 0; i < 120; i++) {
    const at = START + i * 40_000;
    if (i % 25 === 24) posts.splice(posts.length - 5, 0, post(i, posts.at(-5)!.seenAt - 1));
    else posts.push(post(i, at));
    if (i % 50 === 49) posts = posts.filter((_, n) => n !== 20);
    expect(headCountOf(posts)).toEqual(headCountOf([...posts]));
    expect(timelineOf(posts, at)).toEqual(timelineOf([...posts], at));
  }
  expect(headCountOf(posts)).toMatchObject({ authors: 31, languages: ['fr', 'en'] });
});

test('a told timeline stays as it was when the five minutes go on', () => {
  const posts = Array.from({ length: 20 }, (_, i) => post(i, START + i * 1_000));
  const told = timelineOf(posts, START + 60_000);
  const copy = structuredClone(told);
  posts.push(post(20, START + 30_000));
  timelineOf(posts, START + 60_000);
  expect(told).toEqual(copy);
});
