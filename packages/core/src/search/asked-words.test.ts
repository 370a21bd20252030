import { expect, test } from '@jest/globals';
import { askedWords, wordsAsked } from './asked-words.ts';

const asked = (words: Readonly<Record<string, number>>) => askedWords(new Map(Object.entries(words)), 'fr');

test('a text that says all that is asked, and nothing else, answers wholly by each measure', () => {
  const { answer } = asked({ pont: 4, valmer: 8 });
  expect(answer('Le pont de Valmer')).toEqual({ asked: 1, said: 1, both: 1 });
});

test('a text that shares no word answers nothing, and so does an empty one', () => {
  const { answer } = asked({ pont: 4, valmer: 8 });
  for (const text of ['Une école ferme', '', '🔥']) expect(answer(text)).toEqual({ asked: 0, said: 0, both: 0 });
  expect(asked({}).answer('Le pont')).toEqual({ asked: 0, said: 0, both: 0 });
});

test('a rare word says more than a common one', () => {
  const { answer } = asked({ pont: 2, valmer: 8 });
  expect(answer('Valmer inondé').asked).toBeGreaterThan(answer('pont inondé').asked);
});

test('inflexion matches wholly, a misspelt name in part, a chance likeness hardly', () => {
  const { answer } = asked({ fermees: 3, ndjamena: 9 });
  const whole = answer('La gare est fermée');
  expect(whole.said).toBeGreaterThan(0.49);
  const name = answer('Djamena');
  expect(name.said).toBeGreaterThan(0.4);
  expect(name.said).toBeLessThan(1);
  expect(answer('amener').said).toBeLessThan(0.1);
});

test('a long text that says the words among many others is less of an answer', () => {
  const { answer } = asked({ pont: 4, valmer: 8 });
  const long = answer('Le pont de Valmer et trente autres ouvrages seront repeints avant la fin du printemps prochain');
  expect(long.asked).toBe(1);
  expect(long.said).toBeLessThan(0.3);
  expect(long.both).toBeLessThan(0.6);
});

test('words are asked once, accent-free, in order, up to a number', () => {
  expect(wordsAsked('Évacuée : la gare, la GARE de Valmer #GareFermée', 4)).toEqual(['evacuee', 'la', 'gare', 'de']);
});
