import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { defaultWeights } from './weights.ts';

test('the weights that ship are those of models/assessment, so that a person who edits one sees the other', () => {
  const file = new URL('../../../../models/assessment/weights.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(defaultWeights);
});
