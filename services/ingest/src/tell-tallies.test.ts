import { expect, test } from '@jest/globals';
import type { SourceName } from '@vigie/contracts/ids';
import type { Tally } from '@vigie/contracts/tally';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { tallies } from '@vigie/contracts/topics';
import { until } from '@vigie/testkit/until';
import { openTallies } from './tally.ts';
import { tellTallies } from './tell-tallies.ts';

const push = 'push' as SourceName;
const quiet = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
const log = openLog('test', 'error', { write: () => {} });

test('a tally is told at the start and when it changed, not otherwise; a log out of reach is asked again', async () => {
  const bus = openMemoryBus();
  const counts = openTallies(quiet, '2031-03-08T08:00:00.000Z', [push]);
  let rounds = 0;
  const broken: typeof bus.publish = async (topic, messages) => {
    if (rounds++ < 2) throw new Error('no broker');
    await bus.publish(topic, messages);
  };
  const stop = new AbortController();
  const deps = { bus: { publish: broken }, tallies: counts, wallNow: Date.now, log, everyMs: 1 };
  const telling = tellTallies(deps, stop.signal);
  const told = (): Tally[] => bus.messages(tallies);
  await until('the source is told', async () => told().length === 1);
  counts.refused(push, { field: 'text', expected: 'words' }, 'line 1');
  await until('the refusal is told', async () => told().length === 2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await telling;
  expect(told().map(({ refused }) => refused)).toEqual([[], [{ reason: 'text: expected words', count: 1 }]]);
  await bus.close();
});
