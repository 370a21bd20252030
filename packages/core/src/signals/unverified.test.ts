import { expect, test } from '@jest/globals';
import { aClaimView, aStreamView } from '@vigie/testkit/claim-views';
import type { ClaimView } from '../claims/claim-view.ts';
import { unverifiedOf } from './unverified.ts';
import { lookAt } from './weigh.ts';
import { defaultWeights } from './weights.ts';

const now = Date.parse('2026-03-01T14:30:00Z');
const unverified = (parts: Partial<ClaimView>) =>
  unverifiedOf(lookAt({ claim: aClaimView(parts), stream: aStreamView(), now }, defaultWeights));

test('a claim whose texts state something is likelier to be unverified than one whose texts do not', () => {
  expect(unverified({ meanCheckWorthy: 900 })).toBeGreaterThan(unverified({ meanCheckWorthy: 500 }));
  expect(unverified({ meanCheckWorthy: 500 })).toBeGreaterThan(unverified({ meanCheckWorthy: 100 }));
});

test('all texts count, not the one that is shown', () => {
  expect(unverified({ checkWorthy: 100, meanCheckWorthy: 700 })).toBe(unverified({ meanCheckWorthy: 700 }));
});

test('a claim that no head read is taken as undecided', () => {
  expect(unverified({})).toBe(unverified({ checkWorthy: 500 }));
});
