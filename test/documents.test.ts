import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const documents = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...['docs', 'models', 'infra'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];
const textOf = (file: string): string => readFileSync(file, 'utf8');

test.each(documents)('every link of %s leads to something', (file) => {
  const links = [...textOf(file).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
  const dead = links.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(file), target)));
  expect(dead).toEqual([]);
});

test.each(documents)('every path that %s names is there', (file) => {
  const named = [...textOf(file).matchAll(/`((?:packages|services|scripts|test|infra|models|docs)\/[\w./-]+)`/g)];
  const missing = named.map(([, path]) => path!).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const missing = documents.flatMap((file) =>
    [...textOf(file).matchAll(/npm run (?:--silent )?([a-z-]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => !(name in scripts))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
