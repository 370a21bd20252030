import { expect, test } from '@jest/globals';
import type { ClaimState, StoryState } from '../claims/claim-state.ts';
import { centroidOf } from './centroid.ts';
import { openFrequencies } from './document-frequencies.ts';
import { SET_BY_HAND } from './match-weights.ts';
import { openPlainClaims } from './plain-claims.ts';
import { queryText } from './query-text.ts';
import { termNumbers } from './terms.ts';

const frequencies = openFrequencies([], undefined);

/** A claim of one text, alone in its story, in a place of the tables. */
function plainClaim(slot: number, words: string, places: readonly string[] = []): ClaimState {
  const centroid = centroidOf(termNumbers(words.split(' ')), null);
  const claim = { slot, centroid, variants: [{}], languages: ['en'], places, names: [], quantities: [] };
  return { ...claim, story: { claims: [claim], centroid } as unknown as StoryState } as unknown as ClaimState;
}

const query = (words: string) => queryText(termNumbers(words.split(' ')), 'en', frequencies);
const BRIDGE = 'bridge over the canal closed since this morning after lorry hit pillar';

test('a claim that shares one word with a text is out, one that shares two that say something is looked at', () => {
  const plain = openPlainClaims(frequencies, SET_BY_HAND);
  plain.put(plainClaim(3, BRIDGE));
  const others = 'market opens again on sunday with forty stalls near station';
  expect(plain.glance(3, query(`${others} canal`), false)).toBe('out');
  expect(plain.glance(3, query(`${others} canal lorry`), false)).toBe('look');
});

test('a short text that shares one word may still be near in meaning', () => {
  const plain = openPlainClaims(frequencies, SET_BY_HAND);
  plain.put(plainClaim(3, 'canal closed'));
  expect(plain.glance(3, query('canal reopened'), false)).toBe('meaning');
});

test('where both name something, names may make up for words', () => {
  const plain = openPlainClaims(frequencies, SET_BY_HAND);
  plain.put(plainClaim(3, BRIDGE, ['Vauclair']));
  const text = query('market opens again on sunday near canal');
  expect([plain.glance(3, text, false), plain.glance(3, text, true)]).toEqual(['out', 'meaning']);
});

test('what is not plain, has too many words or is in another language is looked at', () => {
  const plain = openPlainClaims(frequencies, SET_BY_HAND);
  const grown = plainClaim(1, BRIDGE);
  grown.story.claims.push(plainClaim(2, BRIDGE));
  plain.put(grown);
  plain.put(plainClaim(4, Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')));
  plain.put(plainClaim(5, BRIDGE));
  const text = termNumbers('market opens again on sunday canal'.split(' '));
  expect(plain.glance(1, query('market canal'), false)).toBe('look');
  expect(plain.glance(4, query('market word3'), false)).toBe('look');
  expect(plain.glance(5, queryText(text, 'fr', frequencies), false)).toBe('look');
});

test('a claim that is forgotten leaves its room to the next', () => {
  const plain = openPlainClaims(frequencies, SET_BY_HAND);
  const text = query('market opens again on sunday with stalls canal');
  for (let slot = 0; slot < 5_000; slot++) {
    plain.put(plainClaim(slot, BRIDGE));
    if (slot % 2 === 0) plain.forget(slot);
  }
  expect([plain.glance(4_998, text, false), plain.glance(4_999, text, false)]).toEqual(['look', 'out']);
});
