import { expect, test } from '@jest/globals';
import { sayDifference, sayPlace, sayQuantity } from './say-value.ts';

test.each([
  ['30 dead', '30 dead', '30\u00a0morts'],
  ['1 dead', '1 dead', '1\u00a0mort'],
  ['0 injured', '0 injured', '0\u00a0blessé'],
  ['1200 euro', '€1,200', '1\u202f200\u00a0€'],
  ['12.5 percent', '12.5%', '12,5\u00a0%'],
  ['1110 clock', '18:30', '18 h 30'],
  ['4 weekday', 'Thursday', 'jeudi'],
  ['301 date', '1 March', '1er mars'],
  ['2015 year', '2015', '2015'],
  ['3', '3', '3'],
  ['7 wombat', '7 wombat', '7 wombat'],
])('the quantity %s is read as %s, in French as %s', (key, en, fr) => {
  expect([sayQuantity(key, 'en'), sayQuantity(key, 'fr')]).toEqual([en, fr]);
});

test.each([
  ['station valmont', 'Valmont station', 'gare de Valmont'],
  ['station nord', 'Nord station', 'gare du Nord'],
  ['station amiens', 'Amiens station', 'gare d’Amiens'],
  ['bridge saint michel', 'Saint Michel bridge', 'pont Saint Michel'],
  ['butte aux merles', 'Butte aux Merles', 'Butte aux Merles'],
  ['port', 'Port', 'Port'],
])('the place %s is read as %s, in French as %s', (key, en, fr) => {
  expect([sayPlace(key, 'en'), sayPlace(key, 'fr')]).toEqual([en, fr]);
});

test('a difference is read by what differs', () => {
  expect(sayDifference('number', '3 dead', 'fr')).toBe('3\u00a0morts');
  expect(sayDifference('name', 'gildas kerohant', 'fr')).toBe('Gildas Kerohant');
  expect([sayDifference('negation', 'north', 'en'), sayDifference('negation', 'north', 'fr')]).toEqual([
    'north',
    'nord',
  ]);
});
