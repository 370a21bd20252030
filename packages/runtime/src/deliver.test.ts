import { expect, test } from '@jest/globals';
import type { DeadLetter } from '@vigie/contracts/dead-letter';
import { PoisonError } from '@vigie/contracts/errors';
import { deadLetters } from '@vigie/contracts/topics';
import { notes, type Note } from '@vigie/testkit/notes';
import type { Topic } from '@vigie/contracts/topics';
import type { z } from 'zod';
import { busMetrics } from './bus-metrics.ts';
import type { Batch, Handler } from './bus.ts';
import { deliverTo } from './deliver.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { done, dropped, rejected } from './outcome.ts';

const registry = openMetrics('test');

function subject<S extends z.ZodType>(topic: Topic<S>, handle: Handler<z.infer<S>>, bystander = false) {
  const letters: DeadLetter[] = [];
  const deliver = deliverTo({
    topic,
    group: 'readers',
    handle,
    publishDeadLetters: async (more) => void letters.push(...more),
    bystander,
    metrics: busMetrics(registry),
    log: openLog('test', 'error', { write: () => {} }),
  });
  return { deliver, letters };
}

const run = (...values: unknown[]) => ({
  partition: 2,
  messages: values.map((value, i) => ({
    key: 'k',
    offset: String(40 + i),
    value: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  })),
  nextOffset: String(40 + values.length),
});
const note = (n: number): Note => ({ key: 'k', n, text: '' });

test('the handler gets what can be read, in order, and is told where the batch lies', async () => {
  const seen: Array<{ ns: number[]; batch: Batch }> = [];
  const { deliver, letters } = subject(notes('n.v1'), async (messages, batch) => {
    seen.push({ ns: messages.map(({ n }) => n), batch });
    return messages.map(() => done);
  });
  await deliver(run(note(1), 'nonsense', note(2)));
  expect(seen).toEqual([{ ns: [1, 2], batch: { partition: 2, nextOffset: '43' } }]);
  expect(letters).toMatchObject([{ id: 'n.v1:2:41:readers', reason: 'not JSON', offset: '41', partition: 2 }]);
});

test('a bystander passes over what it cannot read: the group whose duty it is sets it aside', async () => {
  const all = async (messages: readonly Note[]) => messages.map(() => done);
  const { deliver, letters } = subject(notes('n.v1'), all, true);
  await deliver(run(note(1), 'nonsense', note(2)));
  expect(letters).toEqual([]);
});

test('a poison error condemns the message that causes it and spares those around it', async () => {
  const handled: number[] = [];
  const { deliver, letters } = subject(notes('n.v1'), async (messages) => {
    if (messages.some(({ n }) => n === 2)) throw new PoisonError('model.refused', 'cannot be embedded');
    handled.push(...messages.map(({ n }) => n));
    return messages.map(() => done);
  });
  await deliver(run(note(1), note(2), note(3)));
  expect(handled).toEqual([1, 3]);
  expect(letters).toMatchObject([{ offset: '41', reason: 'model.refused: cannot be embedded' }]);
});

test('any other error goes to whoever delivers, and nothing is set aside', async () => {
  const { deliver, letters } = subject(notes('n.v1'), async () => {
    throw new Error('away');
  });
  await expect(deliver(run('nonsense', note(1)))).rejects.toThrow('away');
  expect(letters).toEqual([]);
});

test('a handler that answers fewer outcomes than it got messages is a bug, not a loss', async () => {
  const { deliver } = subject(notes('n.v1'), async () => [done]);
  await expect(deliver(run(note(1), note(2)))).rejects.toThrow('answered 1 outcomes to 2 messages');
});

test('outcomes are counted, dropped messages among them', async () => {
  registry.resetMetrics();
  const { deliver } = subject(notes('counted.v1'), async (messages) =>
    messages.map(({ n }) => (n === 1 ? done : n === 2 ? dropped('old news') : rejected('no'))),
  );
  await deliver(run(note(1), note(2), note(3)));
  const text = await registry.metrics();
  for (const outcome of ['done', 'dropped', 'rejected'])
    expect(text).toMatch(
      new RegExp(`vigie_bus_handled_total\\{topic="counted.v1",group="readers",outcome="${outcome}"[^}]*\\} 1`),
    );
});

test('a refused dead letter does not become a dead letter', async () => {
  const { deliver, letters } = subject(deadLetters, async () => []);
  await deliver(run('nonsense'));
  expect(letters).toEqual([]);
});
