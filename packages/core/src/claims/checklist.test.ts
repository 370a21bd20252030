import { expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import { checklist, type CheckedClaim } from './checklist.ts';

const claim = (sentence: string, more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  sentence,
  places: [],
  siblings: [],
  ...more,
});
const ids = (c: CheckedClaim) => checklist(c).map(({ id }) => id);

test('every checklist begins with who said it first and ends with where to send readers', () => {
  const steps = ids(claim('The lighthouse turned green'));
  expect(steps).toEqual(['origin', 'checked-before', 'answer-link']);
});

test('a toll sends to the prefecture and to the hospitals, in both languages', () => {
  expect(ids(claim('Trois morts au marché'))).toEqual(expect.arrayContaining(['toll-authority', 'toll-hospitals']));
  expect(ids(claim('Three people killed at the market'))).toEqual(expect.arrayContaining(['toll-authority']));
});

test('accents written or forgotten change nothing', () => {
  expect(ids(claim('La gare est fermée'))).toEqual(ids(claim('La gare est fermee')));
});

test('a word inside another word gives nothing away', () => {
  expect(ids(claim('Amortissement des prêts'))).not.toContain('toll-authority');
});

test('siblings that differ in place ask which place, once, and in place of who is on the spot', () => {
  const sibling = { id: 'c_b' as ClaimId, differs: 'place' as const, ours: 'bridge vieux', theirs: 'station nord' };
  const steps = checklist(claim('Fumée partout', { places: ['bridge vieux'], siblings: [sibling, sibling] }));
  expect(steps.filter(({ id }) => id === 'which-place')).toHaveLength(1);
  expect(steps.find(({ id }) => id === 'which-place')?.text.fr).toBe('pont Vieux ou gare du Nord : quel lieu ?');
  expect(steps.map(({ id }) => id)).not.toContain('on-the-spot');
});

test('siblings that differ in a day ask when, and not who counted', () => {
  const sibling = { id: 'c_b' as ClaimId, differs: 'number' as const, ours: '4 weekday', theirs: '1 weekday' };
  const steps = checklist(claim('Les écoles ferment jusqu’à jeudi', { siblings: [sibling] }));
  expect(steps.find(({ id }) => id === 'which-day')?.text.fr).toBe('jeudi ou lundi\u00a0: quand\u00a0?');
  expect(steps.map(({ id }) => id)).not.toContain('which-number');
});

test('an image asks whether it is old', () => {
  expect(ids(claim('Cette vidéo montre le pont effondré'))).toContain('image-old');
});
