import { expect, test } from '@jest/globals';
import { sourcesNow } from './sources-now.ts';

const seen = [
  { name: 'bluesky', state: 'live' as const, posts: 40, postsPerSecond: 2, lastPostAt: '2031-03-08T09:00:00.000Z' },
];
const tally = { name: 'bluesky', posts: 41, refused: [{ reason: 'text: expected words', count: 2 }], gap: null };

test('refusals of all sources add up by reason', () => {
  const push = { ...tally, name: 'push' };
  expect(sourcesNow(seen, [tally, push], false)).toMatchObject({
    sources: [
      { name: 'bluesky', state: 'live' },
      { name: 'push', state: 'live', posts: 0, lastPostAt: null },
    ],
    refused: [{ reason: 'text: expected words', count: 4 }],
  });
});

test('a lost connection and a finished replay are told, which the console alone cannot know', () => {
  expect(sourcesNow(seen, [{ ...tally, gap: 'disconnected' }], false).sources[0]?.state).toBe('disconnected');
  expect(sourcesNow(seen, [tally], true).sources[0]?.state).toBe('finished');
});
