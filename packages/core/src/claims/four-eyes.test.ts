import { expect, test } from '@jest/globals';
import { aClaim } from '@vigie/testkit/stored';
import { DEFAULT_RULE, fourEyes, type StandingRule } from './four-eyes.ts';

const claim = aClaim();
const grave = aClaim({
  assessment: { ...claim.assessment, heads: { ...claim.assessment.heads, harm: 0.7 } },
});
const unset: StandingRule = { rule: DEFAULT_RULE, set: false };
const needed = (rule: StandingRule, factCheckers: number, operators: number, about = grave) =>
  fourEyes(rule, { factCheckers, operators }, about).needed;

test('by default two fact-checkers see what could do most harm, and one alone is not stopped', () => {
  expect(needed(unset, 2, 0)).toBe(true);
  expect(needed(unset, 2, 0, claim)).toBe(false);
  expect(needed(unset, 2, 0, { ...grave, flag: null })).toBe(false);
  expect(needed(unset, 1, 5)).toBe(false);
});

test('a rule that an operator set counts operators, and asks nobody to be two people', () => {
  const always: StandingRule = { rule: { when: 'always' }, set: true };
  expect(needed(always, 1, 1, claim)).toBe(true);
  expect(needed(always, 0, 1)).toBe(false);
  expect(needed({ rule: { when: 'never' }, set: true }, 9, 9)).toBe(false);
});

test('why or why not is said in both languages', () => {
  expect(fourEyes(unset, { factCheckers: 1, operators: 1 }, grave).because).toEqual({
    en: 'One person publishes: there is only one fact-checker here.',
    fr: 'Une seule personne publie\u00a0: il n’y a ici qu’une seule personne pour vérifier.',
  });
  expect(fourEyes(unset, { factCheckers: 2, operators: 1 }, grave).because.fr).toBe(
    'Une deuxième personne publie\u00a0: signalée, et sa gravité est de 0,70\u00a0: à partir de 0,50, on décide à deux.',
  );
});
