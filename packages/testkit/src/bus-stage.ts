import { randomUUID } from 'node:crypto';
import { afterEach, test } from '@jest/globals';
import type { Topic } from '@vigie/contracts/topics';
import type { Bus, ConsumeOptions, Handler } from '@vigie/runtime/bus';
import { done } from '@vigie/runtime/outcome';
import type { RawBus } from '@vigie/runtime/raw-bus';
import { notes, type Note } from './notes.ts';

/** A log under test. */
export interface BusSubject {
  /** Opens it, as a process that starts does; retries are short. */
  open(): Promise<RawBus>;
  /** Where another process finds the same log, as BUS_URL says it. */
  readonly url: string;
}

type Notes = Topic<typeof Note>;

/** What the contract's tests share: buses and readers that are closed after each test, topics that no other test uses. */
export function busStage(subject: () => BusSubject, timeoutMs: number) {
  const stops: Array<() => Promise<unknown>> = [];
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  }, timeoutMs);

  return {
    /** A test with the contract's time limit. */
    promise: (title: string, run: () => Promise<void>): void => void test(title, run, timeoutMs),

    afterwards: (stop: () => Promise<unknown>): void => void stops.push(stop),

    async openBus(): Promise<RawBus> {
      const bus = await subject().open();
      stops.push(() => bus.close());
      return bus;
    },

    fresh: (shape: Partial<Omit<Notes, 'name' | 'schema' | 'key'>> = {}): Notes =>
      notes(`contract-${randomUUID()}.v1`, shape),

    /** Starts reading; `stop` ends it as SIGTERM would. */
    read(bus: Bus, topic: Notes, handle: Handler<Note>, group = 'readers', options?: ConsumeOptions) {
      const abort = new AbortController();
      const ended = bus.consume(topic, group, handle, abort.signal, options);
      const stop = async (): Promise<void> => {
        abort.abort();
        await ended;
      };
      stops.push(() => stop().catch(() => {}));
      return { stop, ended };
    },
  };
}

/** What the contract's tests stand on. */
export type BusStage = ReturnType<typeof busStage>;

/** A handler that keeps the numbers of what it gets. */
export function collect(into: number[]): Handler<Note> {
  return async (messages) => {
    into.push(...messages.map(({ n }) => n));
    return messages.map(() => done);
  };
}

/** Notes numbered from `from` to below `to`, over ten keys. */
export function numbered(from: number, to: number, key = (n: number): string => `key ${n % 10}`): Note[] {
  return range(from, to).map((n) => ({ key: key(n), n, text: `note ${n}` }));
}

/** The numbers from `from` to below `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** In growing order; the argument stays as it is. */
export function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
