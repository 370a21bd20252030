import { expect, test } from '@jest/globals';
import { asksForFlag, openBudget } from './flagging.ts';

const rule = { at: 50, authors: 3, perHour: 2 };
const claim = { flag: null, spam: false, muted: false };
const high = { score: 70, stage: 'rising' as const, signals: [] };
const authority = { name: 'authority', value: -1, points: -20, because: { en: '', fr: '' }, posts: [] };
const HOUR_MS = 3_600_000;

test('a claim on its way up asks for a flag, one at rest does not unless something happened to it', () => {
  expect(asksForFlag(claim, high, 5, rule)).toBe(true);
  expect(asksForFlag(claim, { ...high, stage: 'dormant' }, 5, rule)).toBe(false);
  expect(asksForFlag(claim, { ...high, stage: 'cooling' }, 5, rule)).toBe(false);
  expect(asksForFlag(claim, { ...high, stage: 'dormant', signals: [authority] }, 5, rule)).toBe(true);
});

test('below the line, with too few authors, muted or flagged already, it does not', () => {
  expect(asksForFlag(claim, { ...high, score: 49 }, 5, rule)).toBe(false);
  expect(asksForFlag(claim, high, 2, rule)).toBe(false);
  expect(asksForFlag({ ...claim, muted: true }, high, 5, rule)).toBe(false);
  expect(asksForFlag({ ...claim, flag: { at: '', score: 60, authors: 4 } }, high, 5, rule)).toBe(false);
});

test('beside a sibling that lies before people four fifths of the line are enough', () => {
  const known = { ...authority, name: 'flagged-sibling', points: 8 };
  expect(asksForFlag(claim, { ...high, score: 41, signals: [known] }, 5, rule)).toBe(true);
  expect(asksForFlag(claim, { ...high, score: 39, signals: [known] }, 5, rule)).toBe(false);
});

test('the budget is that of the last hour, and goes on after a restart', () => {
  const budget = openBudget([], 2);
  expect([budget.take(0), budget.take(60_000), budget.take(120_000)]).toEqual([true, true, false]);
  const restarted = openBudget(budget.spent(), 2);
  expect(restarted.take(HOUR_MS - 1)).toBe(false);
  expect(restarted.take(HOUR_MS)).toBe(true);
});
