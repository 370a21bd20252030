import { expect, test } from '@jest/globals';
import { gainOf, lossesOf, type Judged, type TaskFigures } from './match-judge.ts';

const run = (value: number) => ({
  ami: value,
  ari: value,
  b3f1: value,
  unseen: { ami: value, b3f1: value, posts: 10 },
  absorbed: 0.01,
});
const TASKS: TaskFigures = {
  contrast: { number: 1, paraphrase: 0.95 },
  nearDuplicates: { precision: 1, recall: 0.99 },
  drill: { precisionAt: { '10': 1 }, risen: 23 },
  rumourAucAt5: 0.79,
};
const judgedAs = (value: number, tasks: Partial<TaskFigures> | null = {}): Judged => ({
  streams: { News: run(value) },
  tasks: tasks && { ...TASKS, ...tasks },
});

test('what ties within chance loses nothing, and a gain is that of unseen clusters', () => {
  expect(lossesOf(judgedAs(0.798), judgedAs(0.8))).toEqual([]);
  expect(gainOf(judgedAs(0.82), judgedAs(0.8))).toBeCloseTo(0.02);
});

test('one figure that falls is a loss, however much the others gain', () => {
  expect(lossesOf(judgedAs(0.9, { rumourAucAt5: 0.77 }), judgedAs(0.8))).toEqual([
    'rumours after five replies, AUC 0.79 → 0.77',
  ]);
  expect(lossesOf(judgedAs(0.9, { contrast: { number: 0.96, paraphrase: 1 } }), judgedAs(0.8))).toEqual([
    'contrast number 1 → 0.96',
  ]);
});

test('weights that lose on streams are compared by streams alone', () => {
  expect(lossesOf(judgedAs(0.7, null), judgedAs(0.8))).toEqual([
    'News AMI 0.8 → 0.7',
    'News ARI 0.8 → 0.7',
    'News B³ F1 0.8 → 0.7',
    'News, unseen clusters, AMI 0.8 → 0.7',
    'News, unseen clusters, B³ F1 0.8 → 0.7',
  ]);
});
