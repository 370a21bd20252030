import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { assess } from '@vigie/core/assess';
import { openEngine, type Engine } from '@vigie/core/match/engine';
import { vectorOf } from '@vigie/core/match/dense';
import type { EngineSnapshot } from '@vigie/core/match/snapshot';
import { annotatedPost } from '@vigie/testkit/annotated';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { openSnapshotFiles, type SnapshotFiles } from './snapshot-files.ts';

const temporaryFolder = temporaryFolders('snapshots');
let folder: string;
let refused: string[];
let files: SnapshotFiles;

beforeEach(async () => {
  folder = await temporaryFolder();
  refused = [];
  files = openSnapshotFiles(folder, (file, reason) => refused.push(`${file}: ${reason}`));
});

const PLACES = ['Belmont', 'Vauclair', 'Port-Sel'];

/** Claims of one text and of several, with and without vectors, with siblings and copies. */
function busyEngine(posts: number): Engine {
  const engine = openEngine({ assess });
  for (let i = 0; i < posts; i++) {
    const values = Buffer.from(Int8Array.from({ length: 64 }, (_, d) => ((i % 7) * d) % 23).buffer).toString('base64');
    engine.take([
      annotatedPost({
        id: `p${i}`,
        text: `The bridge of ${PLACES[i % 3]!} is closed after the flood, ${i % 5} hurt${i % 4 === 0 ? `, say neighbours ${i}` : ''}`,
        seconds: i,
        author: `a${i % 40}`,
        ...(i % 6 === 0 ? {} : { vector: { model: 'made-up', tier: 'default' as const, values } }),
      }),
    ]);
  }
  return engine;
}

const plain = (snapshot: EngineSnapshot): unknown =>
  JSON.parse(JSON.stringify({ ...snapshot, claims: [...snapshot.claims] }));

test('what is read is what was written', async () => {
  const engine = busyEngine(120);
  const before = engine.snapshot();
  await files.write({ nextOffset: '41', engine: before });
  const saved = (await files.read())!;
  expect(saved.nextOffset).toBe('41');
  expect(plain(openEngine({ assess }, saved.engine).snapshot())).toEqual(plain(before));
});

test('a damaged snapshot is refused, and the one before it is read', async () => {
  await files.write({ nextOffset: '1', engine: busyEngine(10).snapshot() });
  await files.write({ nextOffset: '2', engine: busyEngine(20).snapshot() });
  const newest = join(folder, (await readdir(folder)).sort().at(-1)!);
  const bytes = await readFile(newest);
  for (const damaged of [
    Buffer.concat([bytes.subarray(0, 900), Buffer.from([255]), bytes.subarray(901)]),
    bytes.subarray(0, -1),
    Buffer.alloc(0),
  ]) {
    await writeFile(newest, damaged);
    expect((await files.read())!.nextOffset).toBe('1');
  }
  expect(refused).toHaveLength(3);
});

test('a snapshot of version 2, lines of JSON with vectors in base64, is read as well', async () => {
  const engine = busyEngine(60);
  const { claims, ...head } = engine.snapshot();
  const old = [...claims].map((claim) => ({
    ...claim,
    variants: claim.variants.map(({ meaning, ...variant }) => ({
      ...variant,
      vector: meaning ? vectorOf(meaning) : null,
    })),
  }));
  const lines = [
    JSON.stringify({ nextOffset: '7', claims: old.length, head: { ...head, version: 2 } }),
    JSON.stringify(old),
  ];
  const sum = createHash('sha256').update(lines.join('')).digest('hex');
  await writeFile(
    join(folder, 'engine-000000000009.ndjson'),
    [...lines, JSON.stringify({ sha256: sum }), ''].join('\n'),
  );
  const saved = (await files.read())!;
  expect(plain(openEngine({ assess }, saved.engine).snapshot())).toEqual(plain(engine.snapshot()));
});

test('claims are not written down once the engine has gone on', () => {
  const engine = busyEngine(10);
  const { claims } = engine.snapshot();
  engine.take([
    annotatedPost({ id: 'later', text: 'A quite different thing happened at the harbour tonight', seconds: 60 }),
  ]);
  engine.flush();
  expect(() => [...claims]).toThrow('the engine went on');
});
