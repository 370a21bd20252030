import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from '@jest/globals';
import { done } from '@vigie/runtime/outcome';
import { collect, numbered, type BusStage, type BusSubject } from './bus-stage.ts';
import { sourceEnv } from './environment.ts';
import { until } from './until.ts';

/** What a bus whose log lies outside the process promises besides. */
export function durabilityContract({ promise, openBus, fresh, read }: BusStage, subject: () => BusSubject): void {
  promise('a slow consumer does not grow memory', async () => {
    const bus = await openBus();
    const topic = fresh();
    let [count, inHand, mostInHand] = [0, 0, 0];
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    read(
      bus,
      topic,
      async (messages) => {
        inHand += messages.length;
        mostInHand = Math.max(mostInHand, inHand);
        await released;
        inHand -= messages.length;
        count += messages.length;
        return messages.map(() => done);
      },
      'slow',
      { maxBatch: 100 },
    );
    const before = liveBytes();
    let published = 0;
    const publishing = (async () => {
      for (let i = 0; i < 40; i += 1) {
        const text = String(i).padEnd(4_000, 'x');
        await bus.publish(
          topic,
          numbered(i * 500, (i + 1) * 500, String).map((note) => ({ ...note, text })),
        );
        published += 500;
      }
    })();
    // Either the log takes it all or the publisher is made to wait; in neither case may it pile up in memory.
    for (let last = -1; published < 20_000 && published !== last;) {
      last = published;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    const grown = liveBytes() - before;
    release();
    await publishing;
    await until('all notes', () => count >= 20_000, 60_000);
    expect(count).toBe(20_000);
    expect(mostInHand).toBeLessThanOrEqual(100 * topic.partitions);
    // 80 MB were published.
    expect(grown).toBeLessThan(40_000_000);
  });

  promise('kill -9 loses nothing that was acknowledged, and what was not committed comes again', async () => {
    const topic = fresh();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', fileURLToPath(new URL('./bus-child.ts', import.meta.url)), topic.name],
      { env: sourceEnv({ BUS_URL: subject().url }), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise((resolve) => child.once('close', resolve));
    const said = (word: string): number[] =>
      [...output.matchAll(new RegExp(`^${word} (\\d+)\\n`, 'gm'))].map((match) => Number(match[1]));
    await until('the child to work', () => said('handled').length > 500 && said('published').length > 1_000, 60_000);
    child.kill('SIGKILL');
    await ended;
    const [published, handled] = [said('published'), said('handled')];

    const bus = await openBus();
    const [all, again]: [number[], number[]] = [[], []];
    read(bus, topic, collect(all), 'witness');
    read(bus, topic, collect(again), 'killed');
    await until('every acknowledged note', () => new Set(all).size >= published.length);
    const everything = new Set(all);
    expect(published.filter((n) => !everything.has(n))).toEqual([]);
    await until('no acknowledged note unhandled', () => {
      const known = new Set([...handled, ...again]);
      return published.every((n) => known.has(n));
    });
  });
}

/** What is alive in JavaScript and in buffers after a collection. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
