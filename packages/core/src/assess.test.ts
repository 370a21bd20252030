import { expect, test } from '@jest/globals';
import { assess, sumOf } from './assess.ts';
import { aClaimView, aMemberPost, aStreamView, growingPosts } from '@vigie/testkit/claim-views';

const shooting = 'Trois morts dans une fusillade à la gare de Valmont-Centre';
const now = Date.parse('2026-03-01T14:30:00Z');
const look = (claim = aClaimView(), at = now) =>
  assess({ claim, stream: aStreamView(), now: at, memory: null }).assessment;

test('the points of the signals sum to the score exactly, caps and baseline included', () => {
  for (const authors of [1, 2, 5, 20, 86, 300]) {
    const assessment = look(aClaimView({ sentence: shooting, posts: growingPosts(authors, now) }));
    expect(sumOf(assessment.signals)).toBe(assessment.score);
    expect(assessment.score).toBeGreaterThanOrEqual(0);
    expect(assessment.score).toBeLessThanOrEqual(100);
  }
});

test('a claim of one author scores low however grave it is', () => {
  const assessment = look(aClaimView({ sentence: shooting, posts: [aMemberPost({ seenAt: now })] }));
  expect(assessment.score).toBeLessThanOrEqual(20);
  expect(assessment.signals.map(({ name }) => name)).toContain('few-authors');
});

test('a fast unverified claim about danger scores high', () => {
  const posts = growingPosts(60, now, (i) => (i % 6 === 5 ? { stance: 'enquiry', cues: ['enquiry'] } : {}));
  expect(look(aClaimView({ sentence: shooting, posts })).score).toBeGreaterThanOrEqual(70);
});
