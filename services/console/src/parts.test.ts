import { expect, test } from '@jest/globals';
import type { Database } from '@vigie/store/database';
import type { ConsoleDeps } from './deps.ts';
import { partsOf } from './parts.ts';

type State = 'live' | 'silent';

function parts(messages: number, state: State) {
  const database: Pick<Database, 'query'> = { query: async () => [] };
  const source = { name: 'bluesky', state, posts: 1, postsPerSecond: 0, lastPostAt: null };
  return partsOf({
    database,
    bus: { lag: async () => [{ topic: 'claims.v1', group: 'console', messages }] },
    sources: async () => ({ sources: [source], refused: [] }),
  } as unknown as ConsoleDeps);
}

test('the lag of the readers is a part', async () => {
  expect(await parts(20_001, 'live')['log']!()).toEqual({ ok: false, detail: 'at most 20001 messages behind' });
});

test('a silent source is named and keeps nothing from being ready', async () => {
  expect(await parts(0, 'silent')['sources']!()).toEqual({ ok: true, detail: 'silent: bluesky' });
  expect(await parts(0, 'live')['sources']!()).toEqual({ ok: true, detail: 'none is silent' });
});
