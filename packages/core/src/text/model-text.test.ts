import { expect, test } from '@jest/globals';
import { modelText } from './model-text.ts';

test('links, mentions and prefixes go, hashtags become words, the rest stays as written', () => {
  expect(modelText('RT @bob: L’hôpital Saint-Jean est fermé !!! #GareDuNord https://t.co/x @ana')).toBe(
    'L’hôpital Saint-Jean est fermé ! Gare Du Nord',
  );
  expect(modelText("It isn't 12,000\n\npeople…")).toBe("It isn't 12,000 people.");
});

test('a text without words is empty', () => {
  for (const text of ['', '🔥🔥', 'https://example.org', '@a @b', '!?']) expect(modelText(text)).toBe('');
});
