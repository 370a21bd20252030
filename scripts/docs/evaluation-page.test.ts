import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluationPage } from './evaluation-page.ts';

test('the page of measurements is what its reports say (npm run docs)', () => {
  expect(readFileSync('docs/evaluation.md', 'utf8')).toBe(evaluationPage('docs/evaluation'));
});

test('every report names the command that gives it again, and no path of a machine', () => {
  const page = readFileSync('docs/evaluation.md', 'utf8');
  expect(page.match(/^npm run --silent (evaluate|bench) -- /gm)?.length).toBeGreaterThan(0);
  expect(page).not.toMatch(/(^|[\s`])\/(?!health|metrics|api)[a-z]+\/[a-z]/m);
});
