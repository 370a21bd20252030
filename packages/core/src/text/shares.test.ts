import { expect, test } from '@jest/globals';
import { quantitiesOf } from './quantities.ts';
import { tokenise } from './tokens.ts';

const read = (text: string, language = 'en') => quantitiesOf(tokenise(text), language);

test('shares and folds are numbers in English and in French', () => {
  expect(read('Half of the masks are defective')).toContainEqual({ value: 0.5, unit: 'share' });
  expect(read('Two thirds of the masks are defective')).toContainEqual({ value: 0.667, unit: 'share' });
  expect(read('Un tiers des masques est défectueux', 'fr')).toContainEqual({ value: 0.333, unit: 'share' });
  expect(read('Les amendes triplent', 'fr')).toEqual([{ value: 3, unit: 'fold' }]);
  expect(read('Fines doubled')).toEqual([{ value: 2, unit: 'fold' }]);
});

test('a third man, a half-time and a quarter of town are no shares', () => {
  expect(read('A third man fled at half time near the quarter')).toEqual([]);
});

test('the hundredths behind a sum belong to it', () => {
  expect(read('Le ticket passe à deux euros cinquante', 'fr')).toEqual([{ value: 2.5, unit: 'euro' }]);
  expect(read('Bus fare goes to 2 euros 50')).toEqual([{ value: 2.5, unit: 'euro' }]);
  expect(read('It costs two euros')).toEqual([{ value: 2, unit: 'euro' }]);
});
