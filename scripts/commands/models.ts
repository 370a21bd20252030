import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { calibrate, type CalibrationPair } from '@vigie/inference/calibrate';
import { openEmbedder } from '@vigie/inference/embedder';
import { readManifest, verifyFiles } from '@vigie/inference/manifest';
import { findModel, SHIPPED_MODELS } from '@vigie/inference/model-source';
import { TIERS } from '@vigie/inference/tiers';

const USAGE = `usage: npm run models -- list                the models in models/ with size and licence, and those fetched
       npm run models -- verify [name]       checks every file of a model, or of all, against its manifest
       npm run models -- fetch <hub id>      brings a model from a hub into the cache, and says how to use it
       npm run models -- calibrate <folder>  measures what a model's cosines mean, and writes it into its manifest
MODEL_CACHE_DIR says where fetched models are kept (without it in node_modules, until the next install), MODEL_MIRROR
the address of another hub; MODEL_OFFLINE=true asks none.`;

/** Ours; its `dev` part is for fitting. */
const PAIRS = 'test/data/contrast.ndjson';

const [act, id, ...rest] = process.argv.slice(2);
try {
  if (act === 'list' && id === undefined) await list();
  else if (act === 'verify' && rest.length === 0) await verify(id);
  else if (act === 'fetch' && id !== undefined && rest.length === 0) await fetchModel(id);
  else if (act === 'calibrate' && id !== undefined && rest.length === 0) await writeCalibration(id);
  else throw new ConfigError('models.usage', USAGE);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'models.usage' ? 2 : 1;
}

async function shipped(): Promise<readonly string[]> {
  const entries = await readdir(SHIPPED_MODELS, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function list(): Promise<void> {
  for (const name of await shipped()) {
    const manifest = await readManifest(join(SHIPPED_MODELS, name));
    if (manifest === undefined) continue;
    const megabytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
    const serves = Object.entries(TIERS).filter(([, model]) => model === manifest.id);
    say(`${manifest.id} (revision ${manifest.revision}): ${manifest.title}`);
    say(`  ${manifest.dims} dimensions, ${megabytes.toFixed(1)} MB, ${manifest.licence}`);
    if (serves.length > 0) say(`  serves the tiers: ${serves.map(([tier]) => tier).join(', ')}`);
  }
  for (const fetched of await inCache(process.env['MODEL_CACHE_DIR'])) say(`${fetched}: fetched, in MODEL_CACHE_DIR`);
}

/** The hub ids whose files lie in the cache, as owner/model folders. */
async function inCache(cacheDir: string | undefined): Promise<readonly string[]> {
  if (cacheDir === undefined) return [];
  const files = await readdir(cacheDir, { recursive: true }).catch(() => []);
  const configs = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+\/.*config\.json$/.test(file));
  return [...new Set(configs.map((file) => file.split('/').slice(0, 2).join('/')))].sort();
}

async function verify(only: string | undefined): Promise<void> {
  for (const name of only === undefined ? await shipped() : [only]) {
    const folder = /[/\\]/.test(name) ? name : join(SHIPPED_MODELS, name);
    const manifest = await readManifest(folder);
    if (manifest === undefined && only === undefined) continue;
    if (manifest === undefined) throw new ConfigError('model.missing', `${folder} has no manifest.json`);
    await verifyFiles(folder, manifest);
    say(`${name}: ${manifest.files.length} files are as the manifest says`);
  }
}

async function fetchModel(model: string): Promise<void> {
  const { MODEL_CACHE_DIR: cacheDir, MODEL_MIRROR: mirror, MODEL_OFFLINE: offline } = process.env;
  const embedder = await openEmbedder({
    model,
    workers: 1,
    offline: offline === 'true',
    ...(cacheDir === undefined ? {} : { cacheDir }),
    ...(mirror === undefined ? {} : { mirror }),
  });
  await embedder.close();
  say(`${model} is here and embeds (${embedder.dims} dimensions); start with EMBEDDING_MODEL=${model}`);
}

/** Anchors of the model and of its flood tier, into the manifests of both. Our own pairs, the part that is for fitting. */
async function writeCalibration(model: string): Promise<void> {
  const source = await findModel(model);
  if (!source.isLocal || (await readManifest(source.location)) === undefined)
    throw new ConfigError(
      'model.bad-manifest',
      `${model} has no manifest.json to write into: copy its files to a folder with one`,
    );
  const lines = (await readFile(PAIRS, 'utf8')).trim().split('\n');
  const pairs = lines.map((line) => JSON.parse(line) as CalibrationPair & { split: string });
  const embedder = await openEmbedder({ model, flood: true });
  const measured = await calibrate(
    embedder,
    pairs.filter(({ split }) => split === 'dev'),
  ).finally(() => embedder.close());
  const own = { [source.id]: measured.default };
  if (source.flood === undefined) return writeInto(source.location, own);
  const flood = await findModel(source.flood);
  await writeInto(source.location, { ...own, [flood.id]: measured.across });
  await writeInto(flood.location, { [flood.id]: measured.flood });
}

async function writeInto(folder: string, calibration: object): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { files: unknown };
  const { files, ...said } = manifest;
  await writeFile(file, `${JSON.stringify({ ...said, calibration, files }, null, 2)}\n`);
  say(`${file}: ${JSON.stringify(calibration)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
