import { expect, test } from '@jest/globals';
import { withHeads } from '@vigie/core/heads/post-heads';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { tokenise } from '@vigie/core/text/tokens';
import { shippedHeads } from './shipped-heads.ts';

const heads = await shippedHeads();
const read = (text: string, isReply = true) =>
  withHeads(heads, tokenise(text), extractFeatures(text, { language: 'und' }), {
    language: 'und',
    isReply,
    vector: null,
  });
const likeliest = (text: string) => Object.entries(read(text).stance!).sort(([, a], [, b]) => b - a)[0]![0];

test('a call for a source asks, in both languages', () => {
  expect(likeliest('Is there any source for this?')).toBe('enquiry');
  expect(likeliest('vous avez une source pour ça ?')).toBe('enquiry');
});

test('a plain denial denies, in both languages', () => {
  expect(likeliest('No, that is false, the police denied it.')).toBe('denial');
  expect(likeliest('Non c’est faux, la mairie dément')).toBe('denial');
});

test('a post that answers nobody and tells news asserts', () => {
  const { support, comment } = read(
    'Alerte : le tunnel est fermé après un accident, selon la préfecture',
    false,
  ).stance!;
  expect(support).toBeGreaterThan(comment);
});

test('a cue that only the wording gives away is named as such', () => {
  const { cues, worded } = read('are the police sure? who confirmed it? really?');
  for (const cue of worded ?? []) expect(cues).toContain(cue);
});

test('a figure is more worth checking than a greeting', () => {
  const worth = (text: string) => read(text, false).checkWorthy!;
  expect(worth('Unemployment has risen by 12 percent since the reform of 2019.')).toBeGreaterThan(
    worth('Good evening everybody, and thank you.'),
  );
});

test('the same post reads the same again', () => {
  const text = 'Trois morts à la gare ? quelqu’un confirme ?';
  expect(read(text)).toEqual(read(text));
});
