import { expect, test } from '@jest/globals';
import { frameOf } from './frame.ts';

const key = (text: string, language = 'en') => frameOf(text, language)?.key;

test('fillings change, the frame stays: names, numbers, links and common words alike', () => {
  const one = frameOf('Great deal on sofas in Belmont, call 0102 now or write to https://a.example', 'en')!;
  const other = frameOf('Great deal on garden chairs in Port-Sel, call 0399 now or write to https://b.example', 'en')!;
  expect(one.key).toBe(other.key);
  expect(one.fillers).not.toEqual(other.fillers);
  expect(key('Très bonne affaire sur un canapé à Valmont, appelez le 0102', 'fr')).toBe(
    key('Très bonne affaire sur un vélo à Rochebrune, appelez le 0399', 'fr'),
  );
});

test('another wording is another frame, and a text with nothing around its slots has none', () => {
  expect(key('Great deal on sofas in Belmont, call 0102 now')).not.toBe(key('Big sale of sofas at Belmont, call 0102'));
  expect(key('Explosion Belmont 3 dead')).toBeUndefined();
});
