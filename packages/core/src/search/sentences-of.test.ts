import { expect, test } from '@jest/globals';
import { sentencesOf } from './sentences-of.ts';

test('a post is cut at its marks and lines; shouts and repeats are left out', () => {
  const post =
    'Urgent !!! Le pont de Valmer est fermé. Partagez\nLe pont de Valmer est fermé. Personne ne sait pourquoi il tremble…';
  expect(sentencesOf(post)).toEqual(['Le pont de Valmer est fermé.', 'Personne ne sait pourquoi il tremble…']);
});

test('of a very long post a dozen sentences count', () => {
  const post = Array.from({ length: 40 }, (_, i) => `La rue numéro ${i} est barrée.`).join(' ');
  expect(sentencesOf(post)).toHaveLength(12);
});
