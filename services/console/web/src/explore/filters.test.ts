import { expect, test } from '@jest/globals';
import { readFilters, subscriptionOf, withFilter, withPrefix } from './filters.ts';

test('only what is asked stands in the address', () => {
  const search = withFilter(new URLSearchParams('q=pont&stage=rising'), { stage: '', languages: 'fr' });
  expect(search.toString()).toBe('q=pont&languages=fr');
  expect(readFilters(search)).toEqual({ q: 'pont', languages: 'fr' });
});

test('a prefix is added after the words', () => {
  expect(withPrefix('', 'lang:')).toBe('lang:');
  expect(withPrefix('pont fermé ', 'lang:')).toBe('pont fermé lang:');
});

test('a search becomes a subscription by its words, its languages and its score', () => {
  expect(subscriptionOf({ q: 'pont lang:fr place:"gare du Nord"', minScore: '60' })).toBe(
    '/subscriptions/new?words=pont&languages=fr&minScore=60',
  );
  expect(subscriptionOf({})).toBe('/subscriptions/new');
});
