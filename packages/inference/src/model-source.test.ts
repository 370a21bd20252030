import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { findModel } from './model-source.ts';

const newFolder = temporaryFolders('models');

async function folderThatNames(pooling: object): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, '1_Pooling'));
  await writeFile(join(folder, '1_Pooling', 'config.json'), JSON.stringify(pooling));
  return folder;
}

test('a folder without a manifest is pooled as its own 1_Pooling/config.json says', async () => {
  const first = await folderThatNames({ word_embedding_dimension: 384, pooling_mode_cls_token: true });
  const mean = await folderThatNames({ pooling_mode_mean_tokens: true, pooling_mode_cls_token: false });
  await expect(findModel(first)).resolves.toMatchObject({ pooling: 'cls' });
  await expect(findModel(mean)).resolves.toMatchObject({ pooling: 'mean' });
  const other = await folderThatNames({ pooling_mode_max_tokens: true });
  await expect(findModel(other)).rejects.toMatchObject({
    name: 'ConfigError',
    message: expect.stringContaining(other),
  });
});

test('without that file a model takes the mean, the BGE family its first token, the E5 family its prefix', async () => {
  await expect(findModel('owner/all-MiniLM-L6-v2')).resolves.toMatchObject({ pooling: 'mean', prefix: '' });
  await expect(findModel('owner/bge-small-en-v1.5')).resolves.toMatchObject({ pooling: 'cls', prefix: '' });
  await expect(findModel('owner/multilingual-e5-small')).resolves.toMatchObject({ pooling: 'mean', prefix: 'query: ' });
});
