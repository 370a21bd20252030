import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { openEmbedder } from '@vigie/inference/embedder';
import { readManifest, verifyFiles } from '@vigie/inference/manifest';
import { SHIPPED_MODELS } from '@vigie/inference/model-source';
import { TIERS } from '@vigie/inference/tiers';

const USAGE = `usage: npm run models -- list            the models in models/, with size and licence
       npm run models -- verify          checks every file of every model against its manifest
       npm run models -- fetch <hub id>  brings a model from a hub into the cache, and says how to use it
MODEL_CACHE_DIR says where fetched models are kept, MODEL_MIRROR another hub's address.`;

const [act, id, ...rest] = process.argv.slice(2);
try {
  if (act === 'list' && id === undefined) await list();
  else if (act === 'verify' && id === undefined) await verify();
  else if (act === 'fetch' && id !== undefined && rest.length === 0) await fetchModel(id);
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
}

async function verify(): Promise<void> {
  for (const name of await shipped()) {
    const folder = join(SHIPPED_MODELS, name);
    const manifest = await readManifest(folder);
    if (manifest === undefined) continue;
    await verifyFiles(folder, manifest);
    say(`${name}: ${manifest.files.length} files are as the manifest says`);
  }
}

async function fetchModel(model: string): Promise<void> {
  const { MODEL_CACHE_DIR: cacheDir, MODEL_MIRROR: mirror } = process.env;
  const embedder = await openEmbedder({
    model,
    workers: 1,
    ...(cacheDir === undefined ? {} : { cacheDir }),
    ...(mirror === undefined ? {} : { mirror }),
  });
  await embedder.close();
  say(`${model} is here and embeds (${embedder.dims} dimensions); start with EMBEDDING_MODEL=${model}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
