import { expect, test } from '@jest/globals';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { Membership } from '@vigie/contracts/membership';
import { openStreamView, wholeOf } from './stream-view.ts';

const NOW = Date.parse('2026-03-01T10:00:10.000Z');

const joined = (n: number, post: { seenAt?: string; acceptedAt?: string; source?: string } = {}): Membership => ({
  kind: 'joined',
  claim: 'c_pont' as ClaimId,
  post: {
    kind: 'post',
    id: `p:${n}` as PostId,
    source: 'bluesky',
    text: 'x',
    author: 'a' as never,
    seenAt: '2026-03-01T10:00:00.000Z',
    createdAt: '2026-03-01T10:00:00.000Z',
    ...post,
  },
  language: 'fr',
  variant: 'v',
  stance: 'support',
  cues: [],
  because: [],
  at: '2026-03-01T10:00:00.000Z',
});

test('the rate is that of the last ten seconds', () => {
  const view = openStreamView();
  view.saw([joined(1), joined(2)], NOW);
  view.saw([joined(3)], NOW + 5_000);
  expect(view.rate(NOW + 5_000)).toBeCloseTo(0.3);
  expect(view.rate(NOW + 60_000)).toBe(0);
});

test('the delay is the median of the last minute, from acceptance to now; without a word of it, null', () => {
  const view = openStreamView();
  view.saw([joined(1)], NOW);
  expect(view.lagMs(NOW)).toBeNull();
  const acceptedAt = (ms: number) => ({ acceptedAt: new Date(NOW - ms).toISOString() });
  view.saw([joined(2, acceptedAt(200)), joined(3, acceptedAt(800)), joined(4, acceptedAt(9_000))], NOW);
  expect(view.lagMs(NOW)).toBe(800);
  expect(view.lagMs(NOW + 61_000)).toBeNull();
});

test('event time only goes forward, whatever comes late', () => {
  const view = openStreamView();
  expect(view.eventTime()).toBeNull();
  view.saw([joined(1, { seenAt: '2026-03-01T11:00:00.000Z' }), joined(2, { seenAt: '2026-03-01T09:00:00.000Z' })], NOW);
  expect(view.eventTime()).toBe('2026-03-01T11:00:00.000Z');
});

test('a source that brings nothing for two minutes is called silent, its posts still counted', () => {
  const view = openStreamView();
  view.saw([joined(1), joined(2, { source: 'push' })], NOW);
  view.saw([joined(3, { source: 'push' })], NOW + 100_000);
  const states = wholeOf([view.share(NOW + 130_000)]).sources.map(({ name, state, posts }) => [name, state, posts]);
  expect(states).toEqual([
    ['bluesky', 'silent', 1],
    ['push', 'live', 2],
  ]);
});

test('the parts that several consoles read add up to the whole stream', () => {
  const [one, two] = [openStreamView(), openStreamView()];
  const acceptedAt = new Date(NOW - 300).toISOString();
  one.saw([joined(1, { acceptedAt }), joined(2)], NOW);
  two.saw([joined(3, { seenAt: '2026-03-01T11:00:00.000Z' }), joined(4, { source: 'push' })], NOW);
  expect(wholeOf([one.share(NOW), two.share(NOW)])).toMatchObject({
    rate: 0.4,
    lagMs: 300,
    eventTime: '2026-03-01T11:00:00.000Z',
    sources: [
      { name: 'bluesky', posts: 3, state: 'live', lastPostAt: '2026-03-01T11:00:00.000Z' },
      { name: 'push', posts: 1 },
    ],
  });
});
