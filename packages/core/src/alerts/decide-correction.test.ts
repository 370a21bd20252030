import { expect, test } from '@jest/globals';
import type { Alert } from '@vigie/contracts/alert';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review, Verdict } from '@vigie/contracts/review';
import { aClaim, anAssessment, aReview, aSubscription } from '@vigie/testkit/claims';
import { alertAbout } from './alert-about.ts';
import { decideCorrection, decideMergeCorrection } from './decide-correction.ts';

const verdict = (id: string, value: Verdict): Review =>
  aReview({ kind: 'verdict', verdict: value, evidence: [{ url: 'https://example.org/dementi' }] }, { id });
const undo = (id: string, review: string): Review => aReview({ kind: 'undo', review }, { id });
const alerted = (id: string): Alert => alertAbout(aSubscription({ id }), aClaim());

test('a verdict goes to exactly those who were alerted', () => {
  const review = verdict('r1', 'false');
  const corrections = decideCorrection({ review, reviews: [review], alerts: [alerted('a'), alerted('b')] });
  expect(corrections.map(({ subscription, kind, corrects }) => [subscription, kind, corrects])).toEqual([
    ['a', 'correction', alerted('a').id],
    ['b', 'correction', alerted('b').id],
  ]);
  expect(corrections[0]?.verdict).toEqual({
    verdict: 'false',
    note: null,
    evidence: [{ url: 'https://example.org/dementi' }],
    by: 'Nadia',
  });
});

test('after a merge a correction names every alert that its subscription was sent, and none that others were', () => {
  const review = verdict('r1', 'false');
  const sent = (subscription: string, id: string): Alert => ({ ...alerted(subscription), id });
  const alerts = [sent('a', 'a-merged'), sent('b', 'b-only'), sent('a', 'a-first'), sent('a', 'a-later')];
  const corrections = decideCorrection({ review, reviews: [review], alerts });
  expect(corrections.map(({ corrects, alsoCorrects }) => [corrects, alsoCorrects])).toEqual([
    ['a-later', ['a-merged', 'a-first']],
    ['b-only', undefined],
  ]);
});

test('nobody is corrected who was not alerted, and no other review corrects', () => {
  const review = verdict('r1', 'false');
  expect(decideCorrection({ review, reviews: [review], alerts: [] })).toEqual([]);
  const note = aReview({ kind: 'note', text: 'seen' });
  expect(decideCorrection({ review: note, reviews: [review, note], alerts: [alerted('a')] })).toEqual([]);
});

test('each change of the verdict is told once: first, changed, taken back; the same verdict again is not', () => {
  const reviews: Review[] = [];
  const alerts: Alert[] = [alerted('a')];
  const say = (review: Review) => {
    reviews.push(review);
    const sent = decideCorrection({ review, reviews, alerts });
    alerts.push(...sent);
    return sent.map((alert) => alert.verdict?.verdict ?? 'taken back');
  };
  expect(say(verdict('r1', 'false'))).toEqual(['false']);
  expect(say(verdict('r2', 'false'))).toEqual([]);
  expect(say(verdict('r3', 'misleading'))).toEqual(['misleading']);
  expect(say(undo('r4', 'r3'))).toEqual(['false']);
  expect(say(undo('r5', 'r2'))).toEqual([]);
  expect(say(undo('r6', 'r1'))).toEqual(['taken back']);
});

test('a review delivered again gives the same corrections with the same ids', () => {
  const review = verdict('r1', 'false');
  const first = decideCorrection({ review, reviews: [review], alerts: [alerted('a')] });
  const again = decideCorrection({ review, reviews: [review], alerts: [alerted('a'), ...first] });
  expect(again).toEqual(first);
});

const bridge = aClaim({
  id: 'c_bridge' as ClaimId,
  revision: 31,
  sentence: 'The bridge would have fallen',
  mergedInto: 'c_water' as ClaimId,
  assessment: anAssessment({ assessedAt: '2026-03-01T16:00:00.000Z' }),
});
const told = (id: string): Alert => alertAbout(aSubscription({ id }), { ...bridge, revision: 4, mergedInto: null });
const merge = (reviews: readonly Review[], alerts: readonly Alert[]) =>
  decideMergeCorrection({ merged: bridge, judged: aClaim(), reviews, alerts });

test('whoever was alerted about a claim hears the verdict of the one it is merged into, in that one’s words, at the merge', () => {
  const [correction, ...others] = merge([verdict('r1', 'false')], [told('a')]);
  expect(others).toEqual([]);
  expect(correction).toMatchObject({
    id: 'k_a_r1_c_bridge_31',
    kind: 'correction',
    claim: 'c_water',
    sentence: aClaim().sentence,
    corrects: told('a').id,
    at: '2026-03-01T16:00:00.000Z',
    verdict: { verdict: 'false', by: 'Nadia' },
  });
});

test('a merge tells nothing where no verdict stands, and nobody who knows it by a correction of what they were sent', () => {
  expect(merge([], [told('a')])).toEqual([]);
  expect(merge([verdict('r1', 'false'), undo('r2', 'r1')], [told('a')])).toEqual([]);
  const [known] = merge([verdict('r1', 'false')], [told('a')]);
  expect(merge([verdict('r1', 'false')], [told('a'), { ...known!, id: 'k_a_r1' }])).toEqual([]);
  expect(merge([verdict('r1', 'misleading')], [told('a'), { ...known!, id: 'k_a_r0' }])).toHaveLength(1);
});

test('a merge that is read again gives the same corrections with the same ids', () => {
  const first = merge([verdict('r1', 'false')], [told('a'), told('b')]);
  expect(merge([verdict('r1', 'false')], [told('a'), told('b'), ...first])).toEqual(first);
});

test('a verdict after the merge is told once, in the judged claim’s words; undoing the merge takes back what it told', () => {
  const review = verdict('r1', 'false');
  const [correction] = decideCorrection({ review, reviews: [review], judged: aClaim(), alerts: [told('a')] });
  expect(correction).toMatchObject({ id: 'k_a_r1', claim: 'c_water', sentence: aClaim().sentence });
  const taken = undo('r9', 'the-merge');
  const own = decideCorrection({ review: taken, reviews: [taken], judged: bridge, alerts: [told('a'), correction!] });
  expect(own).toMatchObject([{ claim: 'c_bridge', verdict: null, sentence: bridge.sentence }]);
});
