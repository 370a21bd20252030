import { expect, test } from '@jest/globals';
import { anAssessment } from '@vigie/testkit/claims';
import { decideFlag, type FlagCase } from './decide-flag.ts';

const flag = (parts: Partial<FlagCase> = {}) =>
  decideFlag({
    flag: null,
    spam: false,
    muted: false,
    authors: 9,
    stageBefore: 'dormant',
    assessment: anAssessment(),
    ...parts,
  });

test('a claim that spreads above the line is flagged, with its score and its authors', () => {
  expect(flag()).toEqual({ at: '2026-03-01T14:20:00.000Z', score: 60, authors: 9 });
});

test('a flag stays as it was raised', () => {
  const raised = { at: '2026-03-01T14:00:00.000Z', score: 40, authors: 5 };
  expect(flag({ flag: raised, assessment: anAssessment({ score: 5, stage: 'cooling' }) })).toBe(raised);
});

test('nothing is flagged that rests, cools, scores low, has few authors, cannot be checked, is spam or muted', () => {
  expect(flag({ assessment: anAssessment({ stage: 'dormant' }) })).toBeNull();
  expect(flag({ assessment: anAssessment({ stage: 'cooling' }) })).toBeNull();
  expect(flag({ assessment: anAssessment({ score: 20 }) })).toBeNull();
  expect(flag({ authors: 3 })).toBeNull();
  expect(
    flag({ assessment: anAssessment({ heads: { checkable: 0.2, unverified: 0.9, spreading: 0.9, harm: 0 } }) }),
  ).toBeNull();
  expect(flag({ spam: true })).toBeNull();
  expect(flag({ muted: true })).toBeNull();
});
