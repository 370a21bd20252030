import { expect, test } from '@jest/globals';
import { draftOf, ruleOf } from './rule-draft.ts';

const rule = {
  words: ['gare de Valmont', 'pont'],
  languages: ['fr', 'en'],
  minScore: 60,
  minStage: 'rising' as const,
  stories: [],
};

test('a rule comes back from its fields as it was', () => {
  expect(ruleOf(draftOf(rule))).toEqual(rule);
});

test('words stand on lines or between commas, repeats and blanks fall away', () => {
  const { words, languages } = ruleOf({
    ...draftOf(rule),
    words: ' pont,  gare  du Nord\n\npont ',
    languages: 'FR; en fr',
  });
  expect(words).toEqual(['pont', 'gare du Nord']);
  expect(languages).toEqual(['fr', 'en']);
});
