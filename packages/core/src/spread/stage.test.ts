import { expect, test } from '@jest/globals';
import { nextStage, type Pace, type SpreadMemory } from './stage.ts';

const WINDOW = 5 * 60_000;

/** The stage after each window's pace; null stands for a window in which nothing was assessed. */
function through(...paces: Array<Pace | null>): string[] {
  let memory: SpreadMemory | null = null;
  return paces.flatMap((pace, window) => {
    if (pace === null) return [];
    memory = nextStage(memory, pace, window * WINDOW + 1);
    return [memory.stage];
  });
}

test('growth is watched at once, and rises when two successive windows were fast', () => {
  expect(through('still', 'growing', 'fast', 'fast')).toEqual(['dormant', 'watch', 'watch', 'rising']);
  expect(through('fast', 'growing', 'fast', 'growing')).toEqual(['watch', 'watch', 'watch', 'watch']);
});

test('a rising claim is viral at once when much is forecast', () => {
  expect(through('fast', 'fast', 'huge')).toEqual(['watch', 'rising', 'viral']);
  expect(through('huge', 'huge', 'huge')).toEqual(['watch', 'rising', 'viral']);
});

test('a stage is left after three quiet windows only', () => {
  expect(through('fast', 'fast', 'still', 'still', 'still', 'still')).toEqual([
    'watch',
    'rising',
    'rising',
    'rising',
    'rising',
    'cooling',
  ]);
  expect(through('fast', 'fast', 'still', 'still', 'growing', 'still', 'still')).toEqual([
    'watch',
    'rising',
    'rising',
    'rising',
    'rising',
    'rising',
    'rising',
  ]);
  expect(through('growing', 'still', 'still', 'still', 'still').at(-1)).toBe('dormant');
});

test('windows without an assessment are quiet ones', () => {
  expect(through('fast', 'fast', null, null, null, 'still')).toEqual(['watch', 'rising', 'cooling']);
});

test('a cooling claim rises again, or goes dormant after an hour of quiet', () => {
  const cooled: Array<Pace | null> = ['fast', 'fast', null, null, null, 'still'];
  expect(through(...cooled, 'fast', 'fast').at(-1)).toBe('rising');
  expect(through(...cooled, ...Array<null>(12).fill(null), 'still').at(-1)).toBe('dormant');
});

test('looking twice within a window counts once', () => {
  let memory = nextStage(null, 'fast', 0);
  for (let i = 1; i < 20; i++) memory = nextStage(memory, 'fast', i);
  expect(memory.stage).toBe('watch');
});

test('time that goes back changes nothing', () => {
  const memory = nextStage(nextStage(null, 'fast', 10 * WINDOW), 'fast', 9 * WINDOW);
  expect(memory).toMatchObject({ stage: 'watch', window: 10 });
});
