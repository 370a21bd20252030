import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { posts } from '@vigie/contracts/topics';
import type { EmbeddedBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openEmbeddedBus } from '@vigie/runtime/open-bus';
import { done } from '@vigie/runtime/outcome';
import { runFromSource } from '@vigie/testkit/run-from-source';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';

const COMMAND = fileURLToPath(new URL('./dead-letters.ts', import.meta.url));
const ID = `posts.v1:1:0:annotate`;

let folder: string;
let bus: EmbeddedBus;
beforeEach(async () => {
  folder = await temporaryFolder();
  bus = await open();
});
afterEach(() => bus.close());
const temporaryFolder = temporaryFolders('letters');

const open = () =>
  openEmbeddedBus(folder, { log: openLog('test', 'error', { write: () => {} }), metrics: openMetrics('test') });

const command = (...args: string[]) => runFromSource(COMMAND, [...args, '--bus', `embedded:${folder}`]);

/** Reads with the group `annotate` until it has seen everything. */
async function drain(): Promise<void> {
  const stop = new AbortController();
  const reading = bus.consume(posts, 'annotate', async (messages) => messages.map(() => done), stop.signal);
  await bus.idle();
  stop.abort();
  await reading;
}

test('letters are listed and shown while the log is in use, and replayed once it is not', async () => {
  // The key decides the partition: this one's is 1.
  await bus.publishRaw('posts.v1', [{ key: 'b', value: Buffer.from('{"kind":"pots"}') }]);
  await drain();

  const listed = await command('list');
  expect(listed).toMatchObject({ code: 0, err: '1 in all\n' });
  expect(listed.out).toContain(ID);
  const shown = await command('show', ID);
  expect(shown.out).toMatch(/reason +✖ Invalid[^]*\{"kind":"pots"\}/);

  const refused = await command('replay', ID);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(`process ${process.pid}): replay from the page Sources of its console`);

  await bus.close();
  expect(await command('replay', 'all')).toMatchObject({ code: 0, out: `${ID} is back on posts.v1\n` });
  bus = await open();
  await drain();
  expect((await command('list')).err).toBe('2 in all\n');
}, 60_000);

test('an unknown id, a folder without a log, and a wrong call are each answered in a sentence', async () => {
  expect(await command('show', 'nothing')).toEqual({ code: 1, out: '', err: 'no dead letter has the id nothing\n' });
  await bus.close();
  await rm(folder, { recursive: true });
  expect(await command('list')).toEqual({ code: 1, out: '', err: `there is no log in ${folder}\n` });
  expect(await command('burn')).toMatchObject({ code: 2, err: expect.stringContaining('usage: npm run dead-letters') });
}, 60_000);
