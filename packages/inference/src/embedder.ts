import { Worker } from 'node:worker_threads';
import { ConfigError, TransientError } from '@vigie/contracts/errors';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import { findModel, type ModelSource } from './model-source.ts';
import type { Tier } from './tiers.ts';

/** Turns texts into meaning vectors: unit length × 127, rounded to int8. */
export interface Embedder {
  readonly model: string;
  /** What opens it again: the name it was opened by. */
  readonly named: string;
  /** The space of its vectors, which travels with them: those of one space compare. */
  readonly space: string;
  readonly dims: number;
  /** The model of the same space that takes over in a flood; null where none was opened. */
  readonly floodModel: string | null;
  /** What the cosines of its space mean; null where that was never measured. */
  readonly scale: MeaningScale | null;
  /** One vector a text, in order; null for a text without a letter or digit. */
  embed(texts: readonly string[], tier?: Tier): Promise<(Int8Array | null)[]>;
  close(): Promise<void>;
}

/** Which model is opened, and how. */
export interface EmbedderOptions {
  /** A folder, or the id of a sentence-transformer with ONNX files on a hub. */
  readonly model: string;
  /** Where models fetched from a hub are kept. */
  readonly cacheDir?: string;
  /** A hub's address, instead of the usual one. */
  readonly mirror?: string;
  /** Never asks a hub, only what is in the cache. */
  readonly offline?: boolean;
  /** Threads, each with one core. */
  readonly workers?: number;
  /** Opens the model's flood tier beside it, where it has one. */
  readonly flood?: boolean;
  readonly log?: EmbedderLog;
}

/** What the embedder says while it opens. */
export interface EmbedderLog {
  info(fields: object, sentence: string): void;
}

/**
 * Loads a model into worker threads, checks and warms it, and returns when it can embed.
 *
 * Two threads with one core each are 1.3–1.6× faster than one session with two; texts are sorted by length and cut into small batches, so that
 * little is spent on padding. Wrong files, unknown folders and hubs out of reach are ConfigErrors.
 */
export async function openEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const source = await findModel(options.model);
  const flood = await findFlood(source);
  const opened = options.flood === true && flood !== null ? [source, flood] : [source];
  const threads: Thread[] = [];
  const closeAll = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.close()));
  };
  try {
    const open = async (): Promise<void> => void threads.push(await openThread(opened, options));
    // From a hub one after the other: the second finds in the cache what the first fetched.
    if (!source.isLocal) await open();
    const opening = Array.from({ length: (options.workers ?? 2) - threads.length }, open);
    const failed = (await Promise.allSettled(opening)).find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } catch (cause) {
    await closeAll();
    throw cause;
  }
  const dims = threads[0]!.dims;
  if (source.dims !== undefined && source.dims !== dims) {
    await closeAll();
    throw new ConfigError(
      'model.bad-manifest',
      `${source.id}: vectors have ${dims} dimensions, its manifest says ${source.dims}`,
    );
  }
  const floodModel = opened[1]?.id ?? null;
  options.log?.info({ model: source.id, flood: floodModel, dims, threads: threads.length }, 'embedding model ready');
  return {
    model: source.id,
    named: options.model,
    space: source.space,
    dims,
    floodModel,
    scale: scaleOf(source, flood),
    embed: async (texts, tier = 'default') => {
      if (tier === 'flood' && floodModel === null) throw new Error(`${source.id} was opened without a flood tier`);
      const fresh = [...new Set(texts)].filter((text) => WORD.test(text));
      const known = new Map(await embedFresh(threads, fresh, dims, tier === 'flood' ? 1 : 0));
      return texts.map((text) => known.get(text) ?? null);
    },
    close: closeAll,
  };
}

/** What the cosines of a model's space mean, without loading it; null where that was never measured. */
export async function meaningScaleOf(model: string): Promise<MeaningScale | null> {
  const source = await findModel(model);
  return scaleOf(source, await findFlood(source));
}

/** The flood tier that a model names: of the same space and size, or a ConfigError. */
async function findFlood(source: ModelSource): Promise<ModelSource | null> {
  if (source.flood === undefined) return null;
  const flood = await findModel(source.flood);
  if (flood.space !== source.space || flood.dims !== source.dims)
    throw new ConfigError(
      'model.bad-manifest',
      `${source.id} (space ${source.space}) names ${flood.id} (space ${flood.space}) for floods: their vectors would not compare`,
    );
  return flood;
}

function scaleOf({ id, space, calibration }: ModelSource, flood: ModelSource | null): MeaningScale | null {
  const own = calibration?.[id];
  if (own === undefined) return null;
  const across = flood === null ? own : calibration?.[flood.id];
  const floods = flood === null ? own : flood.calibration?.[flood.id];
  return across === undefined || floods === undefined ? null : { space, default: own, flood: floods, across };
}

const WORD = /[\p{L}\p{N}]/u;
/** Texts handed to a thread at once: a few micro-batches, so that threads share evenly and messages stay few. */
const HANDFUL = 32;

/** Embeds texts on all threads: the longest first, so that no thread is left alone with them at the end. */
async function embedFresh(
  threads: readonly Thread[],
  texts: readonly string[],
  dims: number,
  model: number,
): Promise<[string, Int8Array][]> {
  const sorted = [...texts].sort((a, b) => b.length - a.length);
  // A small call is shared out too: latency counts when posts are few.
  const handful = Math.min(HANDFUL, Math.max(1, Math.ceil(sorted.length / threads.length)));
  const out: [string, Int8Array][] = [];
  let next = 0;
  await Promise.all(
    threads.map(async (thread) => {
      while (next < sorted.length) {
        const batch = sorted.slice(next, next + handful);
        next += batch.length;
        const values = await thread.embed(batch, model);
        for (const [i, text] of batch.entries()) out.push([text, values.slice(i * dims, (i + 1) * dims)]);
      }
    }),
  );
  return out;
}

interface Thread {
  readonly dims: number;
  embed(texts: readonly string[], model: number): Promise<Int8Array>;
  close(): Promise<void>;
}

type Answer =
  | { readonly kind: 'ready' | 'more'; readonly dims: number }
  | { readonly kind: 'failed'; readonly model: number; readonly reason: string }
  | { readonly kind: 'done'; readonly id: number; readonly values: Int8Array }
  | { readonly kind: 'error'; readonly id: number; readonly reason: string };

interface Waiting {
  readonly resolve: (values: Int8Array) => void;
  readonly reject: (error: Error) => void;
}

async function openThread(models: readonly ModelSource[], options: EmbedderOptions): Promise<Thread> {
  const { cacheDir, mirror, offline = false } = options;
  const worker = new Worker(new URL('./embed-worker.js', import.meta.url), {
    workerData: { models, cacheDir, mirror, offline },
  });
  const waiting = new Map<number, Waiting>();
  let gone: Error | undefined;
  let started: ((dims: number) => void) | undefined;
  let refused: ((error: Error) => void) | undefined;
  const fail = (error: Error): void => {
    gone ??= error;
    refused?.(gone);
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  worker.on('error', (cause) => fail(new TransientError('model.worker-died', 'an embedding thread died', { cause })));
  worker.on('exit', () => fail(new TransientError('model.worker-died', 'an embedding thread ended')));
  worker.on('message', (answer: Answer) => {
    switch (answer.kind) {
      case 'ready':
        return started?.(answer.dims);
      case 'more':
        return;
      case 'failed':
        return fail(cannotLoad(models[answer.model]!, options, answer.reason));
      case 'done':
      case 'error': {
        const one = waiting.get(answer.id);
        waiting.delete(answer.id);
        if (answer.kind === 'done') return one?.resolve(answer.values);
        return one?.reject(new TransientError('model.failed', `the embedding model failed: ${answer.reason}`));
      }
    }
  });
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  let dims: number;
  try {
    dims = await new Promise<number>((resolve, reject) => {
      started = resolve;
      refused = reject;
    });
  } catch (cause) {
    await close();
    throw cause;
  }
  let last = 0;
  return {
    dims,
    embed: (texts, model) =>
      new Promise((resolve, reject) => {
        if (gone !== undefined) return reject(gone);
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, texts, model });
      }),
    close,
  };
}

/** One sentence with both ways out for a hub that cannot be reached. */
function cannotLoad(source: ModelSource, { mirror, offline }: EmbedderOptions, reason: string): ConfigError {
  if (source.isLocal)
    return new ConfigError('model.unloadable', `cannot load the model in ${source.location}: ${reason}`);
  // What the library says of a file that is not there offline is about its own insides.
  const why =
    offline === true
      ? `${source.id} is not whole in the cache and MODEL_OFFLINE keeps the hub from being asked`
      : `cannot load ${source.id} from ${mirror ?? 'the model hub'} (${reason.split('\n')[0]?.slice(0, 200)})`;
  return new ConfigError(
    'model.unreachable',
    `${why}: set EMBEDDING_MODEL to a local folder with the model, or ${offline === true ? 'fetch it once without MODEL_OFFLINE (MODEL_MIRROR names another hub)' : 'MODEL_MIRROR to the address of a hub that can be reached'}`,
  );
}
