import { expect, test } from '@jest/globals';
import { extractFeatures } from '../text/extract-features.ts';
import { sayOutcome } from '../text/say-outcome.ts';
import { OUTCOME_GROUPS } from './outcome-words.ts';
import { eachOutcome, oppositeOutcomes, outcomesOf, sharedOutcomes, withOutcomes } from './outcomes.ts';
import { termNumbers } from './terms.ts';

const read = (text: string, language: 'en' | 'fr'): number =>
  outcomesOf(termNumbers(extractFeatures(text, { language }).terms), text);

test('opposite outcomes contradict whatever the words around them', () => {
  for (const [language, a, b] of [
    ['en', 'The suspect was arrested', 'The suspect is still on the run'],
    ['en', 'Fuel prices up 12 cents', 'Fuel prices down 12 cents'],
    ['en', 'Council approves the plan', 'Council rejects the plan'],
    ['en', 'Curfew imposed at nine', 'Curfew lifted at nine'],
    ['fr', 'Le suspect a été interpellé', 'Le suspect a été libéré'],
    ['fr', 'La grève commence lundi', 'La grève est terminée lundi'],
    ['fr', 'Le courant est coupé', 'Le courant est rétabli'],
  ] as const)
    expect(oppositeOutcomes(read(a, language), read(b, language), false)).not.toBeNull();
});

test('one turn more, or an end, tells only in an edit', () => {
  const [stolen, found] = [
    read('Statue stolen from the park', 'en'),
    read('Stolen statue of the park recovered', 'en'),
  ];
  expect(oppositeOutcomes(stolen, found, false)).toBeNull();
  expect(oppositeOutcomes(stolen, found, true)).toEqual(['stolen', 'found']);
  const [siege, over] = [read('Siege at the bank of Valmont', 'en'), read('Siege over at the bank of Valmont', 'en')];
  expect(oppositeOutcomes(siege, over, true)).toEqual(['ongoing', 'over']);
  expect(oppositeOutcomes(over, over, true)).toBeNull();
});

test('a set of outcomes is a whole number that a snapshot can carry, and every outcome has a name in both languages', () => {
  const names = OUTCOME_GROUPS.flatMap(({ words }) => Object.keys(words));
  expect(names.length).toBeLessThan(53);
  const all = names.map((_, i) => 2 ** i).reduce(withOutcomes, 0);
  expect(Number.isSafeInteger(all)).toBe(true);
  expect(eachOutcome(all)).toHaveLength(names.length);
  expect(sharedOutcomes(all, 2 ** (names.length - 1))).toBe(2 ** (names.length - 1));
  for (const name of names) expect(sayOutcome(name, 'fr')).not.toBe('');
});
