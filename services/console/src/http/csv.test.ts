import { expect, test } from '@jest/globals';
import { csvCell } from './csv.ts';

test.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+33 1 23', `"'+33 1 23"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['  =1', `"'  =1"`],
])('words that begin like a formula are shown, not run: %j', (words, cell) => {
  expect(csvCell(words)).toBe(cell);
});

test.each([
  ['plain words', 'plain words'],
  ['one, two', '"one, two"'],
  ['« on dit "oui" »', '"« on dit ""oui"" »"'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('other words are quoted where RFC 4180 asks for it: %j', (words, cell) => {
  expect(csvCell(words)).toBe(cell);
});

test('numbers stay numbers, negative ones too', () => {
  expect(csvCell(-3.5)).toBe('-3.5');
});
