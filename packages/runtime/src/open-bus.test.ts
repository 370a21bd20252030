import { beforeEach, expect, test } from '@jest/globals';
import { gaps } from '@vigie/contracts/topics';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { BusEnv, parseConfig } from './config.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { openBus } from './open-bus.ts';
import { done } from './outcome.ts';

const temporaryFolder = temporaryFolders('open');
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const metrics = openMetrics('test');
const open = (url: string) =>
  openBus(parseConfig(BusEnv, { BUS_URL: url }), {
    log: openLog('test', 'error', { write: () => {} }),
    metrics,
    service: 'test',
  });

test('one process has a folder, and a second is told so in a sentence', async () => {
  const bus = await open(`embedded:${folder}`);
  await expect(open(`embedded:${folder}`)).rejects.toThrow(
    `${folder} is in use by process ${process.pid}: stop it first`,
  );
  await bus.close();
  await (await open(`embedded:${folder}`)).close();
});

test('what is published, handled and still to be handled shows in the metrics', async () => {
  const bus = await open(`embedded:${folder}`);
  const stop = new AbortController();
  let [entered, release] = [false, (): void => {}];
  const released = new Promise<void>((resolve) => (release = resolve));
  const reading = bus.consume(
    gaps,
    'console',
    async (messages) => {
      entered = true;
      await released;
      return messages.map(() => done);
    },
    stop.signal,
  );
  const gap = { source: 'bluesky', from: '2026-01-01T00:00:00Z', to: null, because: 'silent' as const, detail: '' };
  await bus.publish(gaps, [
    { ...gap, id: 'one' },
    { ...gap, id: 'two' },
  ]);
  while (!entered) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await metrics.metrics()).toMatch(/vigie_bus_lag\{topic="gaps.v1",group="console",service="test"\} 2/);
  stop.abort();
  release();
  await reading;
  const text = await metrics.metrics();
  expect(text).toMatch(/vigie_bus_published_total\{topic="gaps.v1",service="test"\} 2/);
  expect(text).toMatch(/vigie_bus_handled_total\{topic="gaps.v1",group="console",outcome="done",service="test"\} 2/);
  await bus.close();
});
