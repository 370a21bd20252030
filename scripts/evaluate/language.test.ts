import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { language } from './language.ts';
import { evaluate } from './main.ts';

const temporaryFolder = temporaryFolders('language');
let folder: string;
const file = async (name: string, rows: readonly object[]): Promise<string> => {
  await writeFile(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  return join(folder, name);
};
beforeAll(async () => {
  folder = await temporaryFolder();
});

test('posts: undetermined is counted apart from wrong, and rows without a language are skipped', async () => {
  const posts = await file('posts', [
    ...Array.from({ length: 30 }, (_, i) => ({
      id: `${i}`,
      lang: 'fr',
      text: `Le pont est fermé depuis ce matin ${i}`,
    })),
    ...Array.from({ length: 30 }, (_, i) => ({ id: `n${i}`, lang: 'en', text: `${i} lol` })),
    { id: 'x', text: 'nobody says' },
  ]);
  expect(await evaluate(language, { posts })).toMatchObject({
    languages: {
      fr: { accuracy: 1, answered: 1, right: 1, n: 30 },
      en: { accuracy: 0, answered: 0, right: null, n: 30 },
    },
    n: 60,
    inputs: [{ skipped: 1 }],
  });
});

test('sentences: a field for each language, cut to its first words', async () => {
  const sentences = await file(
    'sentences',
    Array.from({ length: 30 }, () => ({
      en: 'The bridge is closed this morning',
      de: 'Die Brücke ist seit heute gesperrt',
    })),
  );
  const report = await evaluate(language, { sentences, words: '4' });
  expect(report).toMatchObject({ words: 4, languages: { en: { accuracy: 1 }, de: { accuracy: 1 } }, n: 60 });
});
