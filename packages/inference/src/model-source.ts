import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '@vigie/contracts/errors';
import { z } from 'zod';
import { readManifest, verifyFiles, type Manifest } from './manifest.ts';

/** A model that is ready to be loaded: where it lies and how it is used. */
export interface ModelSource {
  readonly id: string;
  /** The space of its vectors, which travels with them. */
  readonly space: string;
  /** An absolute folder, or a hub id. */
  readonly location: string;
  readonly isLocal: boolean;
  readonly pooling: Manifest['pooling'];
  readonly prefix: string;
  readonly maxTokens: number;
  readonly dtype: Manifest['dtype'];
  /** Known before loading where there is a manifest. */
  readonly dims: number | undefined;
  /** The model that takes over in a flood, where its manifest names one. */
  readonly flood: string | undefined;
  readonly calibration: Manifest['calibration'];
}

/**
 * Finds out what `EMBEDDING_MODEL` names: a model of models/ by its bare name, a folder (its manifest is read and every file checked before anything is loaded) or the id of a model on a hub.
 * A folder without a manifest and a hub model are used the usual way of sentence-transformers: the pooling that the folder's
 * `1_Pooling/config.json` names, else the mean (the first token for the BGE family), and for the E5 family its prefix.
 */
export async function findModel(name: string): Promise<ModelSource> {
  const folder = /[/\\]/.test(name) ? resolve(name) : join(SHIPPED_MODELS, name);
  if (!isFolder(folder)) {
    if (!HUB_ID.test(name))
      throw new ConfigError('model.missing', `no model at ${folder}: name a folder or a hub id such as owner/model`);
    return { ...usual(name), id: name, space: name, location: name, isLocal: false };
  }
  const manifest = await readManifest(folder);
  if (manifest === undefined) {
    const id = basename(folder);
    const pooling = await poolingOf(folder);
    return { ...usual(name), ...(pooling && { pooling }), id, space: id, location: folder, isLocal: true };
  }
  await verifyFiles(folder, manifest);
  const {
    id,
    revision,
    space = `${id}@${revision}`,
    pooling,
    prefix,
    maxTokens,
    dtype,
    dims,
    flood,
    calibration,
  } = manifest;
  return { id, space, location: folder, isLocal: true, pooling, prefix, maxTokens, dtype, dims, flood, calibration };
}

/** The repository's models/, from source and from dist alike. */
export const SHIPPED_MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));
const HUB_ID = /^[\w-][\w.-]*\/[\w.-]+$/;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function usual(name: string): Omit<ModelSource, 'id' | 'space' | 'location' | 'isLocal'> {
  return {
    pooling: FIRST_TOKEN.test(name) ? 'cls' : 'mean',
    prefix: /(?:^|[/_-])e5[_-]/i.test(name) ? 'query: ' : '',
    maxTokens: 256,
    dtype: 'q8',
    dims: undefined,
    flood: undefined,
    calibration: undefined,
  };
}

/** Families that put a text's meaning into its first token. */
const FIRST_TOKEN = /(?:^|[/_-])(?:bge|arctic-embed|mxbai-embed)[_-]/i;

const Pooling = z.object({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(false),
});

/** The pooling that a sentence-transformers folder names; undefined where it names none. A third kind is refused. */
async function poolingOf(folder: string): Promise<Manifest['pooling'] | undefined> {
  const file = join(folder, '1_Pooling', 'config.json');
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  const { pooling_mode_cls_token: first, pooling_mode_mean_tokens: mean } = Pooling.parse(
    JSON.parse(await readFile(file, 'utf8')),
  );
  if (first === mean)
    throw new ConfigError(
      'model.unloadable',
      `${file} names neither the mean nor the first token alone: only these are known`,
    );
  return first ? 'cls' : 'mean';
}
