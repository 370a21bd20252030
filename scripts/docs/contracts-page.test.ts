import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { topics } from '@vigie/contracts/topics';
import { contractsPage } from './contracts-page.ts';

const WRITE = 'npx tsx --conditions=source scripts/commands/docs.ts';

test(`docs/contracts.md is what the contracts say today (${WRITE} writes it)`, () => {
  expect(readFileSync('docs/contracts.md', 'utf8')).toBe(contractsPage());
});

test('every topic has its fields', () => {
  const page = contractsPage();
  for (const { name } of topics) expect(page).toMatch(new RegExp(`### ${name}\\n[^#]*\\| field \\| type \\|`));
});
