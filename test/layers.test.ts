import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Who may import whom. A line is a promise; docs/architecture.md explains each. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'packages/contracts': [],
  'packages/core': ['contracts'],
  'packages/inference': ['contracts', 'core'],
  'packages/store': ['contracts', 'core'],
  'packages/runtime': ['contracts'],
  'packages/testkit': ['contracts', 'core', 'inference', 'runtime', 'store'],
  'services/ingest': ['contracts', 'core', 'runtime'],
  'services/classify': ['contracts', 'core', 'inference', 'runtime'],
  'services/alert': ['contracts', 'core', 'runtime', 'store'],
  'services/console': ['contracts', 'core', 'inference', 'runtime', 'store'],
  'services/standalone': [
    'contracts',
    'core',
    'inference',
    'runtime',
    'store',
    'ingest',
    'classify',
    'alert',
    'console',
  ],
};

/** What npm brings that one room alone may know. */
const ONLY_IN: Record<string, string> = {
  kafkajs: 'packages/runtime',
  lmdb: 'packages/runtime',
  pino: 'packages/runtime',
  pg: 'packages/store',
  '@electric-sql/pglite': 'packages/store',
  '@xenova/transformers': 'packages/inference',
  natural: 'packages/core',
  'socket.io': 'services/console',
};

const rooms = ['packages', 'services'].flatMap((floor) =>
  readdirSync(floor)
    .map((room) => join(floor, room))
    .filter((dir) => existsSync(join(dir, 'package.json'))),
);

const sources = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(
      (f) =>
        f.isFile() && /\.tsx?$/.test(f.name) && !f.name.endsWith('.test.ts') && !f.parentPath.includes('node_modules'),
    )
    .map((f) => join(f.parentPath, f.name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\() ?['"]([^'".\s][^'"\s]*)['"]/g)].map(
    ([, name]) => name!,
  );

test('every room has its promise', () => {
  expect(rooms.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (dir, allowed) => {
  const own = dir.split('/')[1]!;
  const strays = sources(join(dir, 'src')).flatMap((file) =>
    importsOf(file)
      .flatMap((name) => name.match(/^@vigie\/([a-z-]+)/)?.[1] ?? [])
      .filter((name) => name !== own && !allowed.includes(name))
      .map((name) => `${file} → ${name}`),
  );
  expect(strays).toEqual([]);
});

test.each(Object.entries(ONLY_IN))('only one room knows %s', (dependency, home) => {
  const strays = rooms
    .filter((dir) => dir !== home && dir !== 'packages/testkit')
    .flatMap((dir) => sources(join(dir, 'src')))
    .filter((file) => importsOf(file).some((name) => name === dependency || name.startsWith(`${dependency}/`)));
  expect(strays).toEqual([]);
});

test('the core imports itself, the contracts’ shapes and files of natural, so nothing that reads, writes or waits', () => {
  const strays = sources('packages/core/src').flatMap((file) =>
    importsOf(file)
      .filter((name) => !/^(@vigie\/contracts\/|natural\/lib\/)/.test(name))
      .map((name) => `${file} → ${name}`),
  );
  expect(strays).toEqual([]);
});

test('no room has a barrel or a drawer for everything', () => {
  const strays = rooms
    .flatMap((dir) => sources(join(dir, 'src')))
    .filter((file) => /(^|\/)(index|utils?|helpers?|common|misc)\.tsx?$/.test(file));
  expect(strays).toEqual([]);
});
