import { expect, test } from '@jest/globals';
import { parseClaimReviews } from './parse-claim-review.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  datePublished: '2026-03-01',
  url: 'https://checks.example/pont',
  claimReviewed: 'Le pont est fermé',
  author: { '@type': 'Organization', name: 'Les Vérificateurs' },
  reviewRating: { '@type': 'Rating', alternateName: 'Faux', ratingValue: 1 },
  inLanguage: 'fr-FR',
};
const evidence = {
  id: expect.stringMatching(/^e_[0-9a-f]{26}$/) as unknown as string,
  claimReviewed: 'Le pont est fermé',
  publisher: 'Les Vérificateurs',
  url: 'https://checks.example/pont',
  publishedAt: '2026-03-01T00:00:00.000Z',
  rating: 'Faux',
  language: 'fr',
};
const other = { ...review, claimReviewed: 'La gare est fermée' };

test('one object, an array, NDJSON and a data feed all give the same', () => {
  const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review, other] }] };
  const ndjson = `${JSON.stringify(review)}\n\n${JSON.stringify(other)}\n`;
  const expected = { evidence: [evidence, { ...evidence, claimReviewed: 'La gare est fermée' }], problems: [] };
  expect(parseClaimReviews(JSON.stringify(review))).toEqual({ evidence: [evidence], problems: [] });
  expect(parseClaimReviews(JSON.stringify([review, other]))).toEqual(expected);
  expect(parseClaimReviews(ndjson)).toEqual(expected);
  expect(parseClaimReviews(JSON.stringify(feed))).toEqual(expected);
});

test('two claims checked on one page are two pieces of evidence', () => {
  const ids = parseClaimReviews(JSON.stringify([review, other])).evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test('a broken line is told with its number, the lines around it are kept', () => {
  const { evidence: kept, problems } = parseClaimReviews(
    `${JSON.stringify(review)}\n{"claimReviewed": \n${JSON.stringify(other)}`,
  );
  expect(kept).toHaveLength(2);
  expect(problems).toEqual([{ line: 2, field: '', expected: expect.stringContaining('JSON') }]);
});

test('a missing claim and an impossible address are told by field', () => {
  const { problems } = parseClaimReviews(
    JSON.stringify([{ ...review, claimReviewed: '', url: 'javascript:alert(1)' }]),
  );
  expect(problems).toEqual([
    { line: 1, field: 'claimReviewed', expected: 'the claim that was checked, 1 to 5,000 characters' },
    { line: 1, field: 'url', expected: 'the address of the fact-check, http or https' },
  ]);
});

test('what is optional may be missing', () => {
  const { claimReviewed, url } = review;
  expect(parseClaimReviews(JSON.stringify({ claimReviewed, url })).evidence).toEqual([
    { ...evidence, publisher: 'checks.example', publishedAt: null, rating: null, language: 'und' },
  ]);
});

test('other kinds of things in the file are passed over, an empty file is empty', () => {
  expect(parseClaimReviews(JSON.stringify([{ '@type': 'NewsArticle', url: 'x' }]))).toEqual({
    evidence: [],
    problems: [],
  });
  expect(parseClaimReviews('')).toEqual({ evidence: [], problems: [] });
  expect(parseClaimReviews('[1]').problems).toHaveLength(1);
});
