import { expect, test } from '@jest/globals';
import { typeset } from './typeset.ts';

test('a French question mark never begins a line', () => {
  expect(typeset('« C’est vrai ? » demande : 3', 'fr-FR')).toBe('«\u00a0C’est vrai\u00a0?\u00a0» demande\u00a0: 3');
});

test('English is left as it is', () => {
  expect(typeset('who : what ?', 'en-GB')).toBe('who : what ?');
});
