import { expect, test } from '@jest/globals';
import { extractFeatures } from '../text/extract-features.ts';
import { outcomesOf } from './outcomes.ts';
import { termNumbers } from './terms.ts';
import { conflictBetween, type Kinship, type Stated } from './vetoes.ts';

const stated = (text: string): Stated & { readonly terms: Int32Array } => {
  const features = extractFeatures(text, { language: 'en' });
  const terms = termNumbers(features.terms);
  return { ...features, terms, outcomes: outcomesOf(terms, text) };
};

function differs(a: string, b: string, kinship: Kinship): string | undefined {
  const [ours, theirs] = [stated(a), stated(b)];
  const terms = { ours: ours.terms, theirs: theirs.terms };
  return conflictBetween(ours, theirs, { isAcross: false, isReversed: false, kinship, terms })?.differs;
}

test('what befell the mayor did not befall the prefect, however the words are put', () => {
  for (const kinship of ['edit', 'reworded', 'other'] as const)
    expect(differs('The mayor has fled by boat', 'the prefect left on a boat', kinship)).toBe('name');
  expect(differs('The mayor has fled by boat', 'the mayor left on a boat', 'other')).toBeUndefined();
});

test('who only tells it makes another claim of an edit, not of other words', () => {
  const [a, b] = ['Bridge closed, the mayor says', 'Bridge closed, the prefect says'];
  expect(differs(a, b, 'edit')).toBe('name');
  expect(differs(a, b, 'other')).toBeUndefined();
});

test('an office says nothing of a name', () => {
  expect(differs('The mayor has fled by boat', 'Last night Anna Larue fled by boat', 'edit')).toBeUndefined();
});
