import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrequencyTable } from '@vigie/core/match/document-frequencies';
import { SHIPPED_MODELS } from '@vigie/inference/model-source';

const LANGUAGES = ['en', 'fr'];

/** The document frequencies that `models/` ships: what a cold engine knows of words. */
export async function shippedFrequencies(): Promise<readonly FrequencyTable[]> {
  return await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = join(SHIPPED_MODELS, 'document-frequencies', `${language}.json`);
      return JSON.parse(await readFile(file, 'utf8')) as FrequencyTable;
    }),
  );
}
