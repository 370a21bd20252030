/**
 * One thread of the embedder: loads the model, and the one for floods beside it, answers batches of texts with int8 vectors. Plain JavaScript, so that the same file runs
 * from source (jest, tsx) and from dist. Texts come sorted by length; they are run in micro-batches of 8, the fastest on a core.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';

const MICRO_BATCH = 8;
const WARM_UP = [
  'A short text.',
  'Une phrase un peu plus longue, pour que rien ne reste à préparer au premier message.',
];

/** @typedef {{ location: string, isLocal: boolean, pooling: 'mean' | 'cls', prefix: string, maxTokens: number, dtype: 'fp32' | 'fp16' | 'q8' | 'q4' }} Source */
/** @typedef {{ source: Source, tokenizer: import('@xenova/transformers').PreTrainedTokenizer, model: import('@xenova/transformers').PreTrainedModel }} Loaded */

/** @type {{ models: readonly Source[], cacheDir: string | undefined, mirror: string | undefined, offline: boolean }} */
const options = workerData;
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);

env.allowLocalModels = true;
if (options.cacheDir !== undefined) env.cacheDir = options.cacheDir;
if (options.mirror !== undefined) env.remoteHost = options.mirror;

/** Loaded one after the other; the first is what a start waits for. @type {Array<Promise<Loaded>>} */
const loaded = [];
let before = Promise.resolve();
for (const [at, source] of options.models.entries()) {
  const loading = before.then(() => load(source));
  loaded.push(loading);
  before = loading.then(warm).then(
    (dims) => port.postMessage({ kind: at === 0 ? 'ready' : 'more', dims }),
    (error) =>
      port.postMessage({ kind: 'failed', model: at, reason: error instanceof Error ? error.message : String(error) }),
  );
}

port.on(
  'message',
  async (/** @type {{ id: number, texts: readonly string[], model: number }} */ { id, texts, model }) => {
    try {
      const { values } = await embed(await loaded[model], texts);
      port.postMessage({ kind: 'done', id, values }, [values.buffer]);
    } catch (error) {
      port.postMessage({ kind: 'error', id, reason: error instanceof Error ? error.message : String(error) });
    }
  },
);

/** @param {Loaded} one */
async function warm(one) {
  return (await embed(one, WARM_UP)).dims;
}

/**
 * @param {Source} source
 * @returns {Promise<Loaded>}
 */
async function load(source) {
  env.allowRemoteModels = !source.isLocal && !options.offline;
  const tokenizer = await AutoTokenizer.from_pretrained(source.location);
  const model = await AutoModel.from_pretrained(source.location, {
    dtype: source.dtype,
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return { source, tokenizer, model };
}

/**
 * Unit vectors × 127, rounded, one after the other.
 * @param {Loaded} loaded
 * @param {readonly string[]} texts
 */
async function embed({ source, tokenizer, model }, texts) {
  /** @type {Int8Array<ArrayBuffer>} */
  let values = new Int8Array(0);
  let dims = 0;
  for (let from = 0; from < texts.length; from += MICRO_BATCH) {
    const batch = texts.slice(from, from + MICRO_BATCH).map((text) => source.prefix + text);
    const inputs = tokenizer(batch, { padding: true, truncation: true, max_length: source.maxTokens });
    const output = await model(inputs);
    const hidden = output.last_hidden_state ?? output.token_embeddings;
    if (hidden === undefined) throw new Error('the model gives no token embeddings (last_hidden_state)');
    const [, length, width] = hidden.dims;
    dims = width;
    if (from === 0) values = new Int8Array(texts.length * dims);
    for (let row = 0; row < batch.length; row++)
      pool(
        hidden.data,
        inputs.attention_mask.data,
        row,
        length,
        source.pooling,
        values.subarray((from + row) * dims, (from + row + 1) * dims),
      );
  }
  return { values, dims };
}

/**
 * Pools the token vectors of one text, scales them to unit length and writes them as int8.
 * @param {Float32Array} hidden
 * @param {BigInt64Array} mask
 * @param {number} row
 * @param {number} length
 * @param {'mean' | 'cls'} pooling
 * @param {Int8Array} out
 */
function pool(hidden, mask, row, length, pooling, out) {
  const dims = out.length;
  const sum = new Float64Array(dims);
  const tokens = pooling === 'cls' ? 1 : length;
  for (let t = 0; t < tokens; t++) {
    if (mask[row * length + t] === 0n) continue;
    const at = (row * length + t) * dims;
    for (let d = 0; d < dims; d++) sum[d] += hidden[at + d];
  }
  let square = 0;
  for (let d = 0; d < dims; d++) square += sum[d] * sum[d];
  const scale = square === 0 ? 0 : 127 / Math.sqrt(square);
  for (let d = 0; d < dims; d++) out[d] = Math.round(sum[d] * scale);
}
