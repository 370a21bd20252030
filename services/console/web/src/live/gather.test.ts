import { expect, test } from '@jest/globals';
import { gather } from './gather.ts';

function fakeTime() {
  let now = 0;
  let timers: Array<{ at: number; act: () => void }> = [];
  return {
    now: () => now,
    later: (act: () => void, ms: number) => {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass: (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ act }) => act());
    },
  };
}

test('a hundred changes in a second are handed on at most three times', () => {
  const time = fakeTime();
  const flushes: string[][] = [];
  const changes = gather<string>(500, (values) => flushes.push([...values]), time);
  for (let each = 0; each < 100; each += 1) {
    changes.add([`c${each % 7}`]);
    time.pass(10);
  }
  time.pass(1_000);
  expect(flushes.length).toBeLessThanOrEqual(3);
  expect(new Set(flushes.flat()).size).toBe(7);
});

test('a lone change is handed on at once', () => {
  const flushes: string[][] = [];
  gather<string>(500, (values) => flushes.push([...values]), fakeTime()).add(['a']);
  expect(flushes).toEqual([['a']]);
});

test('what is stopped hands nothing on', () => {
  const time = fakeTime();
  const flushes: string[][] = [];
  const changes = gather<string>(500, (values) => flushes.push([...values]), time);
  changes.add(['a']);
  changes.add(['b']);
  changes.stop();
  time.pass(1_000);
  expect(flushes).toEqual([['a']]);
});
