import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { calibrate, type CalibrationPair } from './calibrate.ts';
import { openEmbedder } from './embedder.ts';
import { TIERS } from './tiers.ts';

const PAIRS = fileURLToPath(new URL('../../../test/data/contrast.ndjson', import.meta.url));

test('the manifests say what the shipped tiers measure today (else: npm run models -- calibrate vigie-small-256)', async () => {
  const rows = (await readFile(PAIRS, 'utf8')).trim().split('\n');
  const pairs = rows.map((row) => JSON.parse(row) as CalibrationPair & { split: string });
  const embedder = await openEmbedder({ model: TIERS.default, flood: true });
  const measured = await calibrate(
    embedder,
    pairs.filter(({ split }) => split === 'dev'),
  ).finally(() => embedder.close());
  const { space: _space, ...said } = embedder.scale!;
  for (const pair of ['default', 'flood', 'across'] as const)
    for (const anchor of ['unrelated', 'same', 'identical'] as const)
      expect({ pair, anchor, value: measured[pair]![anchor] }).toEqual({
        pair,
        anchor,
        value: expect.closeTo(said[pair][anchor], 1.5),
      });
});
