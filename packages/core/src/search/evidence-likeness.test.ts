import { expect, test } from '@jest/globals';
import { evidenceLikeness, RESEMBLES_FROM, SUGGESTED_FROM } from './evidence-likeness.ts';

const words = (each: number) => ({ asked: each, said: each, both: each });

test('each measure raises the likeness, and nothing in common is hardly any', () => {
  const none = evidenceLikeness({ words: words(0), meaning: 0.1, nearestSentence: 0.1 });
  expect(none).toBeLessThan(0.02);
  const some = evidenceLikeness({ words: words(0.2), meaning: 0.1, nearestSentence: 0.1 });
  const more = evidenceLikeness({ words: words(0.2), meaning: 0.4, nearestSentence: 0.4 });
  const most = evidenceLikeness({ words: words(0.2), meaning: 0.4, nearestSentence: 0.7 });
  expect([none, some, more, most]).toEqual([none, some, more, most].sort((a, b) => a - b));
});

test('a meaning as near as rewordings have is suggested without a shared word: it may be another language', () => {
  expect(evidenceLikeness({ words: words(0), meaning: 0.7, nearestSentence: 0.7 })).toBeGreaterThan(SUGGESTED_FROM);
});

test('without vectors the words alone suggest what says the same, and show what says half of it', () => {
  const alone = (each: number) => evidenceLikeness({ words: words(each), meaning: null, nearestSentence: null });
  expect(alone(0.9)).toBeGreaterThan(SUGGESTED_FROM);
  expect(alone(0.3)).toBeGreaterThan(RESEMBLES_FROM);
  expect(alone(0.1)).toBeLessThan(RESEMBLES_FROM);
});
