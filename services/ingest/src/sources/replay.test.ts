import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { openDoor, type Problem } from '../door.ts';
import type { Intake } from '../ingest.ts';
import { pseudonymiser } from '../pseudonym.ts';
import { refuseUnreadable, replay, type ReplayDeps, type ReplayFact } from './replay.ts';

const source = 'replay' as SourceName;
const temporaryFolder = temporaryFolders('replay');

async function setUp(content: string | Uint8Array, name = 'posts.ndjson') {
  const folder = await temporaryFolder();
  const file = join(folder, name);
  await writeFile(file, content);
  const accepted: PostMessage[] = [];
  const refused: Array<[Problem, string]> = [];
  const told: ReplayFact[] = [];
  const intake: Intake = {
    accept: async (messages) => accepted.push(...messages),
    refuse: (problem, where) => void refused.push([problem, where]),
    gap: async () => {},
  };
  const deps: ReplayDeps = {
    file,
    speed: 'max',
    source,
    positionFile: join(folder, 'position.json'),
    admit: openDoor({ source, pseudonymise: pseudonymiser(Buffer.alloc(32)), authorities: new Map(), exercise: false }),
    intake,
    wallNow: Date.now,
    told: (fact) => told.push(fact),
    aftermathMs: [0],
  };
  const ids = (): string[] => accepted.flatMap((m) => (m.kind === 'post' ? [m.id] : []));
  return { deps, accepted, refused, told, ids };
}

const row = (id: string, minute: number): string =>
  `${JSON.stringify({ id, text: `post ${id}`, createdAt: `2026-01-17T17:0${minute}:00Z` })}\n`;
const forever = new AbortController().signal;

test('every row comes in, in order, and a last tick closes the time of the file', async () => {
  const { deps, accepted, ids } = await setUp(row('a', 0) + row('b', 1));
  expect(await replay(deps, forever)).toMatchObject({ line: 2, finished: true });
  expect(ids()).toEqual(['replay:a', 'replay:b']);
  expect(accepted.at(-1)).toEqual({ kind: 'tick', source, seenAt: '2026-01-17T17:01:05.000Z' });
});

test('what is no file is refused in a sentence that names the sources', async () => {
  const { deps } = await setUp('');
  await expect(refuseUnreadable(`${deps.file}.gone`)).rejects.toMatchObject({ name: 'ConfigError' });
  await expect(refuseUnreadable(join(deps.file, '..'))).rejects.toThrow(
    'is no file; a source is bluesky, push, or a file of posts',
  );
  await expect(refuseUnreadable(deps.file)).resolves.toBeUndefined();
});

test('a gzipped file reads the same', async () => {
  const { deps, ids } = await setUp(gzipSync(row('a', 0)), 'posts.ndjson.gz');
  await replay(deps, forever);
  expect(ids()).toEqual(['replay:a']);
});

test('a bad line is refused with its number and nothing around it is lost', async () => {
  const { deps, refused, ids } = await setUp(`${row('a', 0)}{\n${row('b', 1)}`);
  await replay(deps, forever);
  expect(ids()).toEqual(['replay:a', 'replay:b']);
  expect(refused).toEqual([[{ field: null, expected: 'one JSON object a line' }, `${deps.file}, line 2`]]);
});

test('a row of a time that cannot be is refused and moves no clock: nothing waits for it, nothing after it is late', async () => {
  const of = (id: string, createdAt: string): string => `${JSON.stringify({ id, text: id, createdAt })}\n`;
  const { deps, accepted, refused, ids } = await setUp(
    of('old', '1970-01-01T00:00:00Z') + row('a', 0) + of('new', '2199-01-01T00:00:00Z') + '{"id":"b","text":"b"}\n',
  );
  await replay({ ...deps, speed: 60 }, forever);
  expect(refused.map(([problem, where]) => [problem.field, where.at(-1)])).toEqual([
    ['createdAt', '1'],
    ['createdAt', '3'],
  ]);
  expect(ids()).toEqual(['replay:a', 'replay:b']);
  expect(accepted.map((m) => (m.kind === 'erasure' ? null : m.seenAt)).slice(-2)).toEqual([
    '2026-01-17T17:00:01.000Z',
    '2026-01-17T17:00:06.000Z',
  ]);
});

test('a row without a time comes a second after the one before', async () => {
  const { deps, accepted } = await setUp(`${row('a', 0)}{"id":"b","text":"b"}\n`);
  await replay(deps, forever);
  expect(accepted[1]).toMatchObject({ id: 'replay:b', seenAt: '2026-01-17T17:00:01.000Z' });
});

test('stopped in the middle, it goes on where it was; finished, it stays finished', async () => {
  const { deps, ids } = await setUp(row('a', 0) + row('b', 1) + row('c', 2));
  const stop = new AbortController();
  const stopAfterFirst: Intake = {
    ...deps.intake,
    accept: async (messages) => {
      const count = await deps.intake.accept(messages);
      if (messages.some((m) => m.kind === 'post')) stop.abort();
      return count;
    },
  };
  // At twice the speed of time the second row lies half a minute ahead, so the first is sent alone.
  expect(await replay({ ...deps, speed: 2, intake: stopAfterFirst }, stop.signal)).toMatchObject({
    line: 1,
    finished: false,
  });
  expect(ids()).toEqual(['replay:a']);
  await replay(deps, forever);
  expect(ids()).toEqual(['replay:a', 'replay:b', 'replay:c']);
  await replay(deps, forever);
  expect(ids()).toHaveLength(3);
});

test('while it waits for the next row, time passes in the log', async () => {
  const { deps, accepted } = await setUp(row('a', 0) + row('b', 1));
  await replay({ ...deps, speed: 60 }, forever);
  const ticks = accepted.filter((m) => m.kind === 'tick').map((m) => m.seenAt);
  expect(ticks.length).toBeGreaterThan(2);
  expect([...ticks].sort()).toEqual(ticks);
});

test('a row twenty minutes ahead of its neighbours makes nobody wait, is seen with them, keeps its own time, and is told', async () => {
  const of = (id: string, at: string): string => `${JSON.stringify({ id, text: id, createdAt: at })}\n`;
  const seconds = [1, 2, 3, 4].map((n) => of(`s${n}`, `2026-01-17T17:00:0${n}.000Z`)).join('');
  const { deps, accepted, told, ids } = await setUp(row('a', 0) + of('stray', '2026-01-17T17:20:00.000Z') + seconds);
  await replay({ ...deps, speed: 60 }, AbortSignal.timeout(5_000));
  expect(ids()).toHaveLength(6);
  expect(accepted.find((m) => m.kind === 'post' && m.id === 'replay:stray')).toMatchObject({
    seenAt: '2026-01-17T17:00:00.000Z',
    createdAt: '2026-01-17T17:20:00.000Z',
  });
  expect(told).toEqual([{ kind: 'stray', where: `${deps.file}, line 2`, ms: 20 * 60_000 }]);
});

test('a silence is waited for ten minutes at most, and what was left out of it is told', async () => {
  const start = Date.UTC(2026, 0, 17, 18);
  let passed = 0;
  const { deps, told, ids } = await setUp(row('a', 0) + row('b', 0).replace('17:00', '18:00'));
  // The clock of this test jumps ten minutes with the first look at it after the wait has begun.
  const wallNow = (): number => start + (told.length === 0 && passed++ > 12 ? 10 * 60_000 : 0);
  await replay({ ...deps, speed: 1, wallNow }, AbortSignal.timeout(5_000));
  expect(ids()).toEqual(['replay:a', 'replay:b']);
  expect(told).toEqual([{ kind: 'cut', where: `${deps.file}, line 2`, ms: 50 * 60_000 }]);
});
