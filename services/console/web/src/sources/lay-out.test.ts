import { expect, test } from '@jest/globals';
import { layOut } from './lay-out.ts';

const noon = Date.UTC(2026, 2, 14, 12);
const gap = (id: string, source: string, from: number, to: number | null) => ({
  id,
  source,
  from: new Date(noon + from * 60_000).toISOString(),
  to: to === null ? null : new Date(noon + to * 60_000).toISOString(),
  because: 'silent' as const,
  detail: '',
});

test('a gap that lasts reaches to now', () => {
  const { rows } = layOut([gap('g', 'mastodon', -60, null)], noon);
  expect(rows).toEqual([{ source: 'mastodon', bars: [{ id: 'g', because: 'silent', start: 0.5, width: 0.5 }] }]);
});

test('every source has its line, on one axis', () => {
  const { rows, from, to } = layOut([gap('a', 'mastodon', -30, -20), gap('b', 'bluesky', -60, -50)], noon);
  expect(rows.map(({ source }) => source)).toEqual(['bluesky', 'mastodon']);
  expect(to - from).toBe(2 * 3_600_000);
});
