import { expect, test } from '@jest/globals';
import type { SourceName } from '@vigie/contracts/ids';
import type { Tally } from '@vigie/contracts/tally';
import { sourcesNow } from './sources-now.ts';

const seen = [
  { name: 'bluesky', state: 'live' as const, posts: 40, postsPerSecond: 2, lastPostAt: '2031-03-08T09:00:00.000Z' },
];
const tally: Tally = {
  source: 'bluesky' as SourceName,
  since: '2031-03-08T08:00:00.000Z',
  refused: [{ reason: 'text: expected words', count: 2 }],
  gap: null,
  finished: false,
  at: '2031-03-08T09:00:00.000Z',
};

test('a source that brought nothing yet is there too, and refusals of one kind are counted together', () => {
  const push = { ...tally, source: 'push' as SourceName };
  expect(sourcesNow(seen, [tally, push])).toMatchObject({
    sources: [
      { name: 'bluesky', state: 'live' },
      { name: 'push', state: 'live', posts: 0, lastPostAt: null },
    ],
    refused: [{ reason: 'text: expected words', count: 4 }],
  });
});

test('a connection lost and a replay that is over are told', () => {
  expect(sourcesNow(seen, [{ ...tally, gap: 'disconnected' }]).sources[0]?.state).toBe('disconnected');
  expect(sourcesNow(seen, [{ ...tally, finished: true }]).sources[0]?.state).toBe('finished');
});

test('where no ingest has told anything yet, refusals are unknown and not none', () => {
  expect(sourcesNow(seen, []).refused).toBeNull();
});
