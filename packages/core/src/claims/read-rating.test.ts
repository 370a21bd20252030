import { expect, test } from '@jest/globals';
import { verdictOfRating } from './read-rating.ts';

test.each([
  ['Faux', 'false'],
  ['FAUX !', 'false'],
  ['Fausse', 'false'],
  ['C’est une infox', 'false'],
  ['Pas vrai', 'false'],
  ['This is not true', 'false'],
  ['Pants on Fire!', 'false'],
  ['Trompeur', 'misleading'],
  ['Mostly False', 'misleading'],
  ['Plutôt vrai', 'misleading'],
  ['Missing context', 'misleading'],
  ['Hors contexte', 'misleading'],
  ['Unproven', 'unproven'],
  ['Non vérifié', 'unproven'],
  ['Aucune preuve', 'unproven'],
  ['Vrai', 'true'],
  ['True', 'true'],
  ['C’est exact', 'true'],
])('a rating “%s” states %s', (rating, verdict) => {
  expect(verdictOfRating(rating)).toBe(verdict);
});

test.each([[null], [''], ['3'], ['Satire'], ['Vrai ou faux ?'], ['Not false'], ['Un peu des deux']])(
  'a rating “%s” is left to a person',
  (rating) => {
    expect(verdictOfRating(rating)).toBeNull();
  },
);
