import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeadWeights } from '@vigie/core/heads/linear-head';

/** Writes a head's weights with what they were fitted on; their version is a hash of what they say. */
export async function writeHead(
  folder: string,
  weights: HeadWeights,
  trainedOn: ReadonlyArray<{ readonly file: string; readonly rows: number; readonly sha256: string }>,
): Promise<void> {
  const version = createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 12);
  const files = trainedOn.map(({ file, rows, sha256 }) => ({ file, rows, sha256 }));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'weights.json'),
    `${JSON.stringify({ ...weights, version, trainedOn: files }, null, 1)}\n`,
  );
}
