import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSpool, type Piece, type Spool } from './spool.ts';

let spool: Spool;
beforeAll(async () => {
  spool = await openSpool();
});
afterAll(() => spool.close());

const AT = new Date('2026-03-01T10:00:00Z');
const later = (ms: number) => new Date(AT.getTime() + ms);

async function* pieces(...texts: string[]): AsyncGenerator<Piece> {
  for (const text of texts) yield { text, rows: text.startsWith('#') ? 0 : 1 };
}

test('count, length and checksum are those of the bytes on disk', async () => {
  const spooled = await spool.fetch('a', AT, () => pieces('# header\n', 'é\n', 'b\n'));
  const bytes = await readFile(spooled.file);
  expect(bytes.toString()).toBe('# header\né\nb\n');
  expect(spooled).toMatchObject({ rows: 2, bytes: bytes.length });
  expect(spooled.sha256).toEqual(createHash('sha256').update(bytes).digest());
});

test('within a minute the same bytes are told of again; after it they are made anew', async () => {
  const first = await spool.fetch('b', AT, () => pieces('old\n'));
  expect(await spool.fetch('b', later(59_000), () => pieces('new\n'))).toBe(first);
  const second = await spool.fetch('b', later(61_000), () => pieces('new\n'));
  expect(await readFile(second.file, 'utf8')).toBe('new\n');
});

test('a result that fails half-way is not kept', async () => {
  const failing = async function* (): AsyncGenerator<Piece> {
    yield { text: 'a\n', rows: 1 };
    throw new Error('database gone');
  };
  await expect(spool.fetch('c', AT, failing)).rejects.toThrow('database gone');
  expect((await spool.fetch('c', AT, () => pieces('a\n'))).rows).toBe(1);
});

test('closing takes every file away', async () => {
  const own = await openSpool();
  const { file } = await own.fetch('d', AT, () => pieces('x\n'));
  await own.close();
  expect(existsSync(file)).toBe(false);
});
