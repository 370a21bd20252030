import { expect, test } from '@jest/globals';
import type { PostId } from '@vigie/contracts/ids';
import { aClaimView, aMemberPost, aStreamView } from '@vigie/testkit/claim-views';
import { assess } from '../assess.ts';
import type { MemberPost } from '../claims/claim-view.ts';
import { tallyOf } from './tally.ts';

const START = Date.parse('2026-03-01T14:00:00Z');
const STANCES = ['support', 'support', 'support', 'comment', 'denial', 'enquiry'] as const;
const CUES = [[], ['enquiry'], ['hedge', 'attribution'], ['alarm'], ['witness'], ['official-source']] as const;

/** A post that is a function of its number: copies, busy authors, links, authorities among them. */
function post(i: number, seenAt: number): MemberPost {
  return aMemberPost({
    id: `drill:${String(i).padStart(4, '0')}` as PostId,
    author: `author-${(i * 7) % 23}`,
    seenAt,
    stance: STANCES[(i * 5) % 6]!,
    cues: CUES[(i * 11) % 6]!,
    domains: i % 9 === 2 ? [`site-${i % 4}.example`] : [],
    authority: i % 31 === 8 ? 'authority' : i % 37 === 9 ? 'press' : null,
    isReply: i % 4 === 1,
    variant: `v${i % 5}`,
  });
}

const anew = (posts: readonly MemberPost[], now: number) =>
  assess({ claim: aClaimView({ posts: [...posts] }), stream: aStreamView(), now, memory: null });

test('a claim counted post by post is assessed as one that is counted at once, late posts and a clock set back included', () => {
  const posts: MemberPost[] = [];
  const claim = aClaimView({ posts });
  for (let i = 0; i < 180; i++) {
    const at = START + i * 25_000;
    const late = i % 40 === 39;
    if (late) posts.splice(posts.length - 3, 0, post(i, posts.at(-3)!.seenAt - 1));
    else posts.push(post(i, at));
    const now = at - (i % 17 === 5 ? 3_000_000 : 0);
    expect(assess({ claim, stream: aStreamView(), now, memory: null })).toEqual(anew(posts, now));
  }
});

test('what was told of a claim stays as it was when more posts come', () => {
  const posts = Array.from({ length: 40 }, (_, i) => post(i, START + i * 1_000));
  const claim = aClaimView({ posts });
  const input = { claim, stream: aStreamView(), now: START + 60_000, memory: null };
  const told = assess(input);
  const copy = structuredClone(told);
  for (let i = 40; i < 60; i++) posts.push(post(i, START + i * 1_000));
  assess(input);
  expect(told).toEqual(copy);
});

test('the largest burst is the first in which so many authors posted one text within a minute', () => {
  const copies = Array.from({ length: 8 }, (_, i) =>
    aMemberPost({ id: `drill:${i}` as PostId, author: `a${i}`, seenAt: START + (i < 6 ? i * 10_000 : 600_000 + i) }),
  );
  const { burst } = tallyOf({ posts: copies });
  expect(burst.authors).toBe(6);
  expect(burst.posts()).toEqual(copies.slice(0, 6).map(({ id }) => id));
  expect(burst).toMatchObject({ copies: 8, spanMs: 600_007 });
});
