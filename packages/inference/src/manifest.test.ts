import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { readManifest, verifyFiles } from './manifest.ts';
import { SHIPPED_MODELS } from './model-source.ts';
import { TIERS } from './tiers.ts';

const temporaryFolder = temporaryFolders('manifest');
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});

test('every model that ships has a manifest, and its files are the ones it names', async () => {
  const models = (await readdir(SHIPPED_MODELS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const withFiles = [];
  for (const { name } of models) {
    const manifest = await readManifest(join(SHIPPED_MODELS, name));
    if (manifest === undefined) continue;
    expect(manifest.id).toBe(name);
    await verifyFiles(join(SHIPPED_MODELS, name), manifest);
    withFiles.push(name);
  }
  expect(withFiles).toEqual(expect.arrayContaining(Object.values(TIERS)));
});

test('a folder without a manifest is no error: it is used the usual way', async () => {
  expect(await readManifest(folder)).toBeUndefined();
});

test('a manifest that is wrong says where', async () => {
  await writeFile(join(folder, 'manifest.json'), '{"id":"x","files":[{"path":"../../etc/passwd"}]}');
  await expect(readManifest(folder)).rejects.toMatchObject({
    code: 'model.bad-manifest',
    message: expect.stringMatching(/inside the folder/),
  });
  await writeFile(join(folder, 'manifest.json'), 'not json');
  await expect(readManifest(folder)).rejects.toMatchObject({ code: 'model.bad-manifest' });
});
