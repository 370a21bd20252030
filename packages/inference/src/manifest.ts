import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ConfigError } from '@vigie/contracts/errors';
import { z } from 'zod';

/**
 * Where the cosines of two models lie, measured on pairs of texts: the medians over unrelated texts, over texts that assert the same, and
 * over one text and itself. Cosines of different models mean different things; `onCommonScale` of core brings them together.
 */
const Anchors = z.strictObject({ unrelated: z.number(), same: z.number(), identical: z.number() });

/** What a model folder says of itself, in `manifest.json`: what it is, where it comes from, how to use it, and the hash of every file. */
export const Manifest = z.strictObject({
  id: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/, 'a name such as "vigie-small-256"'),
  revision: z.string().min(1),
  title: z.string().min(1),
  licence: z.string().min(1),
  origin: z.string().min(1),
  /** Length of a vector. */
  dims: z.int().positive(),
  pooling: z.enum(['mean', 'cls']),
  /** Put before every text, such as "query: ". */
  prefix: z.string(),
  /** Longer texts are cut to this many pieces. */
  maxTokens: z.int().positive(),
  /** Which ONNX file to load, in the words of transformers.js. */
  dtype: z.enum(['fp32', 'fp16', 'q8', 'q4']),
  /** The space that its vectors live in: models of one space compare. It changes with the vectors; where it is not said, id and revision. */
  space: z.string().min(1).max(100).optional(),
  /** The model of models/ that takes over in a flood: far faster, in the same space. */
  flood: z.string().optional(),
  /** By model of the same space, itself included: written by `npm run models -- calibrate`. */
  calibration: z.record(z.string(), Anchors).optional(),
  files: z
    .array(
      z.strictObject({
        path: z.string().refine((path) => !/^[/\\]|\.\.|:/.test(path), 'a path inside the folder'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.int().positive(),
      }),
    )
    .min(1),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads the manifest of a model folder; undefined where there is none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new ConfigError('model.unreadable', `cannot read ${file}: ${cause.message}`, { cause });
  });
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError('model.bad-manifest', `${file} is not JSON`, { cause });
  }
  const parsed = Manifest.safeParse(json);
  if (!parsed.success) throw new ConfigError('model.bad-manifest', `${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Checks every file of a model folder against its manifest. The first that is missing or different is a ConfigError that names it. */
export async function verifyFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const { path, sha256 } of manifest.files) {
    const file = join(folder, path);
    const found = await hashFile(file);
    if (found !== sha256)
      throw new ConfigError(
        'model.wrong-hash',
        `${file} is not the file that manifest.json names (sha256 ${found.slice(0, 12)}…, expected ${sha256.slice(0, 12)}…): fetch the model again, or correct its manifest if the change is meant`,
      );
  }
}

/** The SHA-256 of a file, in hex. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (cause) {
    throw new ConfigError('model.missing', `cannot read ${file}, which its manifest names`, { cause });
  }
  return hash.digest('hex');
}
