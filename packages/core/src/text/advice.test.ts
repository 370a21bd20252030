import { expect, test } from '@jest/globals';
import { isNegated } from './negation.ts';
import { tokenise } from './tokens.ts';

const negated = (text: string): boolean => isNegated(tokenise(text));

test('a warning asserts what it warns of', () => {
  for (const text of [
    'Ne buvez pas l’eau du puits, elle est polluée',
    'n’en buvez plus',
    'la donnez pas aux enfants',
    'Ne pas boire l’eau du puits',
    'on conseille de ne pas boire l’eau',
    'Do not drink the water in Larmont',
    'please don’t drink the well water',
    'residents told not to drink it',
  ])
    expect(negated(text)).toBe(false);
});

test('what somebody does not do is denied', () => {
  for (const text of [
    'vous ne buvez pas l’eau',
    'le pont ne ferme pas',
    'la maire a décidé de ne pas fermer l’école',
    'I don’t drink it',
    'they do not close the bridge',
    'council decided not to close it',
    'vous avez pas vu la bombe',
  ])
    expect(negated(text)).toBe(true);
});
