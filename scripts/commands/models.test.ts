import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SHIPPED_MODELS } from '@vigie/inference/model-source';
import { TIERS } from '@vigie/inference/tiers';
import { runFromSource } from '@vigie/testkit/run-from-source';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';

const COMMAND = fileURLToPath(new URL('./models.ts', import.meta.url));
const HUB_ID = 'somebody/a-model';

let cache: string;
let mirror: Server;
let address: string;
const asked: string[] = [];

/** A hub of our own: a shipped model under another name. */
beforeAll(async () => {
  cache = await temporaryFolder();
  mirror = createServer((request, response) => {
    const path = request.url!.replace(`/${HUB_ID}/resolve/main/`, '');
    asked.push(path);
    readFile(join(SHIPPED_MODELS, TIERS.flood, path)).then(
      (bytes) =>
        response.writeHead(200, { 'content-length': bytes.length }).end(request.method === 'HEAD' ? '' : bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  mirror.closeAllConnections();
  await new Promise((resolve) => mirror.close(resolve));
});
const temporaryFolder = temporaryFolders('models');

const models = (args: readonly string[], env: Record<string, string> = {}) =>
  runFromSource(COMMAND, args, { MODEL_CACHE_DIR: cache, ...env });

test('a model is fetched from a mirror once; afterwards it opens offline, and the list names it', async () => {
  const fetched = await models(['fetch', HUB_ID], { MODEL_MIRROR: address });
  expect(fetched).toMatchObject({ code: 0, out: expect.stringContaining(`EMBEDDING_MODEL=${HUB_ID}`) });
  expect(asked).toContain('onnx/model_quantized.onnx');
  const before = asked.length;
  expect(await models(['fetch', HUB_ID], { MODEL_MIRROR: address, MODEL_OFFLINE: 'true' })).toMatchObject({ code: 0 });
  expect(asked).toHaveLength(before);
  expect((await models(['list'])).out).toContain(`${HUB_ID}: fetched`);
}, 60_000);

test('a hub that cannot be reached, a model that it does not have, and being offline are one sentence each', async () => {
  for (const [env, said] of [
    [{ MODEL_MIRROR: 'http://127.0.0.1:9/' }, /^cannot load nobody\/nothing from .*local folder.*MODEL_MIRROR/],
    [{ MODEL_MIRROR: address }, /^cannot load nobody\/nothing from .*local folder.*MODEL_MIRROR/],
    [{ MODEL_OFFLINE: 'true' }, /^nobody\/nothing is not whole in the cache.*local folder.*MODEL_MIRROR/],
  ] as const) {
    const { code, err } = await models(['fetch', 'nobody/nothing'], env);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(said)]);
  }
}, 60_000);

test('the shipped models are what their manifests say, and a name that is none is refused', async () => {
  const { code, out } = await models(['verify']);
  expect(code).toBe(0);
  for (const name of Object.values(TIERS))
    expect(out).toMatch(new RegExp(`${name}: \\d files are as the manifest says`));
  expect(await models(['verify', 'no-model'])).toMatchObject({ code: 1, err: expect.stringContaining('no-model') });
  expect((await models(['burn'])).code).toBe(2);
}, 60_000);
