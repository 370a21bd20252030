import { describe, expect, test } from '@jest/globals';
import { identifyLanguage } from './language.ts';

describe('short posts are told apart', () => {
  for (const [language, text] of [
    ['en', 'Is this true? Anyone near the bridge?'],
    ['fr', 'C vrai ou pas cette histoire de gare fermée ??'],
    ['es', '¿Alguien sabe si han cerrado la estación?'],
    ['de', 'Stimmt das wirklich mit dem Bahnhof?'],
    ['ar', 'هل هذا الخبر صحيح؟'],
    ['ru', 'Это правда?'],
  ] as const)
    test(`${language}: ${text}`, () => expect(identifyLanguage(text)).toBe(language));
});

test('a text that tells nothing is undetermined', () => {
  for (const text of ['', '123 456', 'lol', 'aaaaaaa', 'OK']) expect(identifyLanguage(text)).toBe('und');
});

test('what the client declares decides where the text tells nothing', () => {
  expect(identifyLanguage('mdr', ['fr'])).toBe('fr');
  expect(identifyLanguage('123', ['fr'])).toBe('und');
});

test('what the client declares does not overrule a clear text', () => {
  expect(identifyLanguage('The station has been closed since this morning', ['fr'])).toBe('en');
});
