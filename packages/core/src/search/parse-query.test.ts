import { expect, test } from '@jest/globals';
import { parseQuery } from './parse-query.ts';

const nothing = {
  words: '',
  authors: [],
  languages: [],
  stages: [],
  verdicts: [],
  statuses: [],
  places: [],
  sources: [],
};

test('plain words stay as they are', () => {
  expect(parseQuery('pont  fermé -gaz')).toEqual({ ...nothing, words: 'pont fermé -gaz' });
});

test('quoted phrases stay whole, also with a minus sign and with an open end', () => {
  expect(parseQuery('"pont fermé" -"fuite de gaz"').words).toBe('"pont fermé" -"fuite de gaz"');
  expect(parseQuery('pont "fuite de').words).toBe('pont "fuite de');
});

test('prefixes are taken out wherever they stand, whatever their case', () => {
  expect(parseQuery('lang:FR pont Stage:viral verdict:false status:held source:bluesky')).toEqual({
    ...nothing,
    words: 'pont',
    languages: ['fr'],
    stages: ['viral'],
    verdicts: ['false'],
    statuses: ['held'],
    sources: ['bluesky'],
  });
});

test('a quoted value may hold spaces', () => {
  expect(parseQuery('place:"Saint-Jean sur Orne" author:"Préfecture de Valmer" pont')).toEqual({
    ...nothing,
    words: 'pont',
    places: ['Saint-Jean sur Orne'],
    authors: ['Préfecture de Valmer'],
  });
});

test('two values of one prefix are both kept', () => {
  expect(parseQuery('lang:fr lang:en').languages).toEqual(['fr', 'en']);
});

test('a value that cannot be, an unknown prefix and a bare prefix stay among the words', () => {
  expect(parseQuery('stage:purple colour:red lang: https://example.org/a:b')).toEqual({
    ...nothing,
    words: 'stage:purple colour:red lang: https://example.org/a:b',
  });
});

test('an empty line asks for everything', () => {
  expect(parseQuery('   ')).toEqual(nothing);
});
