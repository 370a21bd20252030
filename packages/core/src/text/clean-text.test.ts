import { expect, test } from '@jest/globals';
import { cleanText } from './clean-text.ts';
import { extractFeatures } from './extract-features.ts';

test('what an export escaped is what it was', () => {
  expect(cleanText('Bridge closed\\nmore: \\"soon\\" &amp; elsewhere\\/here')).toBe(
    'Bridge closed\nmore: "soon" & elsewhere/here',
  );
  expect(cleanText('Fire \\355\\240\\275 downtown').replace(/\s+/g, ' ')).toBe('Fire downtown');
});

test('a link glued to a word or torn from its slashes is a link, not a name', () => {
  const texts = [
    'Pont ferméhttp://x.example/Ab9kQ',
    'Pont fermé\\nhttp://x.example/Ab9kQ',
    'Pont fermé http: //x.example/Ab9kQ',
  ];
  for (const text of texts) {
    const { links, names, terms } = extractFeatures(text, { language: 'fr' });
    expect(links).toHaveLength(1);
    expect(names).toEqual([]);
    expect(terms).toHaveLength(2);
  }
});
