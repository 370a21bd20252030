import { expect, test } from '@jest/globals';
import { notes, type Note } from '@vigie/testkit/notes';
import { until } from '@vigie/testkit/until';
import type { Handler } from './bus.ts';
import { openMemoryBus } from './embedded-bus.ts';
import { done } from './outcome.ts';

const some = (count: number, from = 0): Note[] =>
  Array.from({ length: count }, (_, i) => ({ key: `k${i}`, n: from + i, text: '' }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a slow group makes its publisher wait, and a group that has left does not', async () => {
  const bus = openMemoryBus({ maxBehind: 50 });
  const topic = notes('slow.v1');
  const stop = new AbortController();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const reading = bus.consume(
    topic,
    'slow',
    async (messages) => {
      await released;
      return messages.map(() => done);
    },
    stop.signal,
  );
  await bus.publish(topic, some(100));
  let second = false;
  const publishing = bus.publish(topic, some(100)).then(() => (second = true));
  await pause(50);
  expect(second).toBe(false);
  release();
  await publishing;

  stop.abort();
  await reading;
  await bus.publish(topic, some(1_000));
  await bus.publish(topic, some(1_000));
  await bus.close();
});

test('handlers that feed each other in a ring, and one that feeds itself, do not wait for ever', async () => {
  const bus = openMemoryBus({ maxBehind: 5 });
  const [one, other] = [notes('one.v1'), notes('other.v1')];
  const stop = new AbortController();
  let [ones, others] = [0, 0];
  const passOn = (count: () => void, to: typeof one): Handler<Note> => {
    return async (messages) => {
      // Each message becomes two, five times over: faster than a bound of five allows.
      const next = messages
        .filter(({ n }) => n < 5)
        .flatMap(({ key, n }) => [1, 2].map((i) => ({ key: `${key}${i}`, n: n + 1, text: '' })));
      await bus.publish(to, next);
      messages.forEach(count);
      return messages.map(() => done);
    };
  };
  const readings = [
    bus.consume(
      one,
      'g',
      passOn(() => (ones += 1), other),
      stop.signal,
      { maxBatch: 3 },
    ),
    bus.consume(
      other,
      'g',
      passOn(() => (others += 1), one),
      stop.signal,
      { maxBatch: 3 },
    ),
  ];
  await bus.publish(one, [
    { key: 'k', n: 0, text: '' },
    { key: 'j', n: 0, text: '' },
  ]);
  await until('the ring to run dry', () => ones + others === 2 * 63, 10_000);
  stop.abort();
  await Promise.all(readings);

  let selves = 0;
  const again = new AbortController();
  const self = notes('self.v1', { partitions: 1 });
  const reading = bus.consume(
    self,
    'g',
    passOn(() => (selves += 1), self),
    again.signal,
    { maxBatch: 3 },
  );
  await bus.publish(self, [{ key: 'k', n: 0, text: '' }]);
  await until('the feed to run dry', () => selves === 63, 10_000);
  again.abort();
  await reading;
  await bus.close();
});
