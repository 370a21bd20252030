import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { openCheckWorthyHead } from '@vigie/core/heads/check-worthy-head';
import type { HeadWeights } from '@vigie/core/heads/linear-head';
import type { PostHeads } from '@vigie/core/heads/post-heads';
import { openStanceHead } from '@vigie/core/heads/stance-head';
import { z } from 'zod';
import { SHIPPED_MODELS } from './model-source.ts';

const Numbers = z.array(z.number());
const Bytes = { step: z.number(), weights: z.base64() };
const Part = z.object({
  bias: Numbers,
  named: z.record(z.string(), Numbers),
  words: z.object({ bits: z.int().min(1).max(24), ...Bytes }).exactOptional(),
  vector: z.object({ dims: z.int().positive(), ...Bytes }).exactOptional(),
});
const Weights = z.object({
  version: z.string(),
  classes: z.array(z.string()).min(2),
  words: z.array(Part).min(1),
  meaning: z.object({ space: z.string(), parts: z.array(Part).min(1) }).nullable(),
  lean: Numbers,
  leanIn: z.record(z.string(), Numbers).exactOptional(),
  clear: Numbers,
  clearIn: z.record(z.string(), Numbers).exactOptional(),
});

/** The weights of a head that `models/` ships. */
export async function shippedHead(name: 'stance' | 'check-worthiness'): Promise<HeadWeights> {
  const file = join(SHIPPED_MODELS, name, 'weights.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError('model.missing', `cannot read ${file}`, { cause });
  });
  const read = Weights.safeParse(JSON.parse(text));
  if (!read.success) throw new ConfigError('model.bad-weights', `${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** The heads that `models/` ships, ready to read posts. */
export async function shippedHeads(): Promise<PostHeads> {
  const [stance, checkWorthy] = await Promise.all([shippedHead('stance'), shippedHead('check-worthiness')]);
  return { stance: openStanceHead(stance), checkWorthy: openCheckWorthyHead(checkWorthy) };
}
