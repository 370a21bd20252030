import { describe, expect } from '@jest/globals';
import type { Batch } from '@vigie/runtime/bus';
import { readDeadLetters, replayDeadLetter } from '@vigie/runtime/dead-letters';
import { done, rejected } from '@vigie/runtime/outcome';
import { durabilityContract } from './bus-durability.ts';
import { busStage, collect, numbered, range, sorted, type BusSubject } from './bus-stage.ts';
import type { Note } from './notes.ts';
import { until } from './until.ts';

/** What every bus promises, stated once and run against each; a log that lies in memory neither survives its process nor can keep memory flat. */
export function busContract(
  name: string,
  subject: () => BusSubject,
  { timeoutMs, inMemory = false }: { timeoutMs: number; inMemory?: boolean },
): void {
  describe(`the log ${name}`, () => {
    const stage = busStage(subject, timeoutMs);
    const { promise, afterwards, openBus, fresh, read } = stage;
    if (!inMemory) durabilityContract(stage, subject);

    promise('messages of one key arrive in the order in which they were published', async () => {
      const bus = await openBus();
      const topic = fresh();
      const seen: Note[] = [];
      read(bus, topic, async (messages) => {
        seen.push(...messages);
        return messages.map(() => done);
      });
      for (let i = 0; i < 30; i += 1) await bus.publish(topic, numbered(i * 20, (i + 1) * 20));
      await until('all notes', () => seen.length >= 600);
      for (const key of new Set(seen.map((note) => note.key))) {
        const order = seen.filter((note) => note.key === key).map(({ n }) => n);
        expect(order).toEqual(sorted(order));
      }
      expect(sorted(seen.map(({ n }) => n))).toEqual(range(0, 600));
    });

    promise('a group goes on where it had committed, also after the log was closed', async () => {
      const topic = fresh();
      const first: number[] = [];
      const bus = await subject().open();
      const reader = read(bus, topic, collect(first));
      await bus.publish(topic, numbered(0, 50));
      await until('the first notes', () => first.length === 50);
      await reader.stop();
      await bus.publish(topic, numbered(50, 100));
      await bus.close();

      const second: number[] = [];
      const reopened = await openBus();
      read(reopened, topic, collect(second));
      await until('the other notes', () => second.length >= 50);
      expect(sorted(second)).toEqual(range(50, 100));
    });

    promise('an abort lets the batch in hand finish and commit, and begins no other', async () => {
      const bus = await openBus();
      const topic = fresh({ partitions: 1 });
      const seen: number[] = [];
      let release: (() => void) | undefined;
      afterwards(async () => release?.());
      const reader = read(
        bus,
        topic,
        async (messages) => {
          await new Promise<void>((resolve) => (release = resolve));
          seen.push(...messages.map(({ n }) => n));
          return messages.map(() => done);
        },
        'readers',
        { maxBatch: 10 },
      );
      await bus.publish(topic, numbered(0, 30));
      await until('a batch in hand', () => release !== undefined);
      const stopped = reader.stop();
      release?.();
      await stopped;
      expect(seen).toEqual(range(0, 10));
      const rest: number[] = [];
      read(bus, topic, collect(rest));
      await until('the rest', () => rest.length >= 20);
      expect(rest).toEqual(range(10, 30));
    });

    promise(
      'a reader with a snapshot of its own begins at the offsets that it names, whatever is committed',
      async () => {
        const bus = await openBus();
        const topic = fresh({ partitions: 1 });
        const first: number[] = [];
        const batches: Batch[] = [];
        const reader = read(bus, topic, async (messages, batch) => {
          first.push(...messages.map(({ n }) => n));
          batches.push(batch);
          return messages.map(() => done);
        });
        await bus.publish(topic, numbered(0, 10));
        await until('all notes', () => first.length === 10);
        await reader.stop();
        expect(batches.at(-1)).toEqual({ partition: 0, nextOffset: '10' });

        const again: number[] = [];
        const second = read(bus, topic, collect(again), 'readers', { startAt: { 0: '4' } });
        await until('the notes from the fifth on', () => again.length >= 6);
        await second.stop();
        expect(again).toEqual(range(4, 10));

        const elsewhere: number[] = [];
        read(bus, topic, collect(elsewhere), 'others', { startAt: { 0: '7' } });
        await until('the last notes', () => elsewhere.length >= 3);
        expect(elsewhere).toEqual(range(7, 10));
      },
    );

    promise('a new group may begin with what comes next', async () => {
      const bus = await openBus();
      const topic = fresh();
      await bus.publish(topic, numbered(0, 50));
      const seen: number[] = [];
      read(bus, topic, collect(seen), 'newcomers', { from: 'latest' });
      let published = 50;
      await until('something new', async () => {
        await bus.publish(topic, numbered(published, published + 10));
        published += 10;
        return seen.length > 0;
      });
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(50);
    });

    promise('two groups each get everything', async () => {
      const bus = await openBus();
      const topic = fresh();
      const [one, other]: [number[], number[]] = [[], []];
      read(bus, topic, collect(one), 'one');
      read(bus, topic, collect(other), 'other');
      await bus.publish(topic, numbered(0, 100));
      await until('both groups', () => one.length >= 100 && other.length >= 100);
      expect([sorted(one), sorted(other)]).toEqual([range(0, 100), range(0, 100)]);
    });

    promise('two consumers of one group share the work, and each message is handled once', async () => {
      const bus = await openBus();
      const topic = fresh();
      const [one, other]: [number[], number[]] = [[], []];
      const first = read(bus, topic, collect(one), 'shared');
      read(bus, topic, collect(other), 'shared');
      let published = 0;
      await until('both have some', async () => {
        await bus.publish(topic, numbered(published, published + 20));
        published += 20;
        return one.length > 0 && other.length > 0;
      });
      await until('all notes', () => one.length + other.length >= published);
      expect(sorted([...one, ...other])).toEqual(range(0, published));

      await first.stop();
      await bus.publish(topic, numbered(published, published + 40));
      await until('the one that stays takes over', () => one.length + other.length >= published + 40);
      expect(sorted([...one, ...other])).toEqual(range(0, published + 40));
    });

    promise(
      'poison goes to the dead letters with its reason and its bytes, and what lies around it goes on',
      async () => {
        const bus = await openBus();
        const topic = fresh({ partitions: 1 });
        const seen: number[] = [];
        read(bus, topic, async (messages) => {
          seen.push(...messages.map(({ n }) => n));
          return messages.map(({ n }) => (n === 3 ? rejected('three is not wanted') : done));
        });
        const bad = [Buffer.from('{"half":'), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from('{"key":"k","n":"x"}')];
        await bus.publish(topic, numbered(0, 3));
        await bus.publishRaw(
          topic.name,
          bad.map((value) => ({ key: 'bad', value })),
        );
        await bus.publish(topic, numbered(3, 6));
        await until('the good notes', () => seen.length >= 6);
        expect(seen).toEqual(range(0, 6));

        const letters = async () => (await readDeadLetters(bus)).filter((letter) => letter.topic === topic.name);
        await until('four dead letters', async () => (await letters()).length === 4);
        const found = await letters();
        expect(found.map(({ reason }) => reason.replace(/\n[^]*/, ''))).toEqual([
          'not JSON',
          'not UTF-8',
          expect.stringContaining('expected number'),
          'three is not wanted',
        ]);
        expect(found.slice(0, 3).map(({ value }) => Buffer.from(value, 'base64'))).toEqual(bad);
        expect(found[3]).toMatchObject({ group: 'readers', partition: 0, offset: '6', key: 'key 3' });

        await replayDeadLetter(bus, found[3]!);
        await until('the replayed note', () => seen.length === 7);
        expect(seen.at(-1)).toBe(3);
      },
    );

    promise('a handler that throws gets the same messages again, and nothing is skipped', async () => {
      const bus = await openBus();
      const topic = fresh({ partitions: 1 });
      const seen: number[] = [];
      let failures = 2;
      read(
        bus,
        topic,
        async (messages) => {
          if (messages.some(({ n }) => n === 7) && failures > 0) {
            failures -= 1;
            throw new Error('the database is away');
          }
          seen.push(...messages.map(({ n }) => n));
          return messages.map(() => done);
        },
        'readers',
        { maxBatch: 5 },
      );
      await bus.publish(topic, numbered(0, 20));
      await until('all notes', () => seen.length >= 20);
      expect(seen).toEqual(range(0, 20));
      expect(failures).toBe(0);
    });

    promise('a handler that goes on throwing stops its consumer with the error, and its messages stay', async () => {
      const bus = await openBus();
      const topic = fresh({ partitions: 1 });
      let attempts = 0;
      const { ended } = read(bus, topic, async () => {
        attempts += 1;
        throw new Error('broken for good');
      });
      const failed = expect(ended).rejects.toThrow('broken for good');
      await bus.publish(topic, numbered(0, 3));
      await failed;
      expect(attempts).toBe(5);
      const seen: number[] = [];
      read(bus, topic, collect(seen));
      await until('the notes', () => seen.length >= 3);
      expect(seen).toEqual(range(0, 3));
    });

    promise('publishing what the topic does not allow is an error at the publisher', async () => {
      const bus = await openBus();
      await expect(bus.publish(fresh(), [{ key: 'k', n: 0.5, text: '' }])).rejects.toThrow('expected int');
    });

    promise('the lag counts what a group has not handled yet', async () => {
      const bus = await openBus();
      const topic = fresh();
      const seen: number[] = [];
      let release = (): void => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      read(bus, topic, async (messages) => {
        await released;
        seen.push(...messages.map(({ n }) => n));
        return messages.map(() => done);
      });
      const behind = async () => (await bus.lag()).find((lag) => lag.topic === topic.name)?.messages;
      await bus.publish(topic, numbered(0, 40));
      await until('forty behind', async () => (await behind()) === 40);
      release();
      await until('none behind', async () => (await behind()) === 0);
      expect(seen).toHaveLength(40);
    });

    promise('messages of a kilobyte arrive whole, in batches no larger than asked for', async () => {
      const bus = await openBus();
      const topic = fresh();
      const text = 'é€😀'.repeat(100);
      let count = 0;
      let largest = 0;
      let whole = true;
      read(
        bus,
        topic,
        async (messages) => {
          count += messages.length;
          largest = Math.max(largest, messages.length);
          whole &&= messages.every((note) => note.text === text);
          return messages.map(() => done);
        },
        'readers',
        { maxBatch: 200 },
      );
      for (let i = 0; i < 5; i += 1)
        await bus.publish(
          topic,
          numbered(i * 1000, (i + 1) * 1000, String).map((note) => ({ ...note, text })),
        );
      await until('all notes', () => count >= 5_000);
      expect({ count, whole }).toEqual({ count: 5_000, whole: true });
      expect(largest).toBeLessThanOrEqual(200);
    });

    promise('closing the bus sends its consumers away, with the batch in hand committed', async () => {
      const topic = fresh({ partitions: 1 });
      const bus = await subject().open();
      const seen: number[] = [];
      const { ended } = read(bus, topic, collect(seen));
      await bus.publish(topic, numbered(0, 10));
      await until('all notes', () => seen.length === 10);
      await bus.close();
      await ended;
      const reopened = await openBus();
      read(reopened, topic, collect(seen));
      await reopened.publish(topic, numbered(10, 11));
      await until('the next note', () => seen.length > 10);
      expect(seen).toEqual(range(0, 11));
    });
  });
}
