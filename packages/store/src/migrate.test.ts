import { expect, test } from '@jest/globals';
import { readMigrations } from './migrate.ts';

test('migrations are numbered one after the other, and no two share a number', () => {
  const numbers = readMigrations().map(({ version }) => version);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
