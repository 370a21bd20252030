import { expect, test } from '@jest/globals';
import { complete } from './complete.ts';

const PREFIXES = ['author:', 'stage:', 'status:', 'place:'];
const KNOWN = { 'stage:': ['rising', 'viral'], 'place:': ['Valmont', 'Port-Sel', 'Vieux Port'] };
const ways = (line: string) => complete(line, PREFIXES, KNOWN);

test('a word that begins a prefix is completed to it', () => {
  expect(ways('eau st')).toEqual(['eau stage:', 'eau status:']);
  expect(ways('eau ')).toEqual([]);
  expect(ways('robinet')).toEqual([]);
});

test('a prefix offers its values, those with a space in quotation marks, and never what is there already', () => {
  expect(ways('eau stage:')).toEqual(['eau stage:rising', 'eau stage:viral']);
  expect(ways('place:V')).toEqual(['place:Valmont', 'place:"Vieux Port"']);
  expect(ways('stage:viral')).toEqual([]);
  expect(ways('author:a')).toEqual([]);
});
