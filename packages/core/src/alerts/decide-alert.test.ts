import { expect, test } from '@jest/globals';
import type { Alert } from '@vigie/contracts/alert';
import type { ClaimId } from '@vigie/contracts/ids';
import { aClaim, anAssessment, aSubscription } from '@vigie/testkit/claims';
import { alertAbout } from './alert-about.ts';
import { decideAlert, type AlertCase } from './decide-alert.ts';

const decide = (parts: Partial<AlertCase> = {}) =>
  decideAlert({ subscription: aSubscription(), claim: aClaim(), history: [], status: 'open', drill: false, ...parts });
const ruled = (rule: Partial<ReturnType<typeof aSubscription>['rule']>) =>
  aSubscription({ rule: { ...aSubscription().rule, ...rule } });
const told = (parts: Partial<Alert> = {}): Alert => ({
  ...alertAbout(aSubscription(), aClaim({ revision: 6 })),
  at: '2026-03-01T14:10:00.000Z',
  ...parts,
});

test('a first matching claim of a story is told', () => {
  expect(decide()).toMatchObject({ kind: 'send', change: 'first', alert: { claim: 'c_water', score: 60 } });
});

test('the same claim at the same stage is told once', () => {
  expect(decide({ history: [told()] }).kind).toBe('none');
});

test('the same snapshot delivered again gives the same alert again, so that nothing is lost between saving and publishing', () => {
  const first = decide();
  const alert = first.kind === 'send' ? first.alert : told();
  expect(decide({ history: [alert] })).toEqual(first);
});

test('an older snapshot that comes late tells nothing', () => {
  const claim = aClaim({
    revision: 3,
    assessment: anAssessment({ stage: 'viral', assessedAt: '2026-03-01T14:05:00.000Z' }),
  });
  expect(decide({ claim, history: [told()] }).kind).toBe('none');
});

test('a higher stage is told, a lower one is not', () => {
  const at = (stage: 'viral' | 'cooling') => aClaim({ revision: 8, assessment: anAssessment({ stage }) });
  expect(decide({ claim: at('viral'), history: [told()] })).toMatchObject({ kind: 'send', change: 'stage' });
  expect(decide({ claim: at('cooling'), history: [told()] }).kind).toBe('none');
});

test('an authority’s answer is told though the stage is the same', () => {
  const signals = [
    ...anAssessment().signals,
    {
      name: 'authority',
      value: -1,
      points: -22,
      because: { en: 'An authority denies it', fr: 'Une autorité la dément' },
      posts: [],
    },
  ];
  const claim = aClaim({ assessment: anAssessment({ signals }) });
  expect(decide({ claim, history: [told()] })).toMatchObject({ kind: 'send', change: 'material' });
});

test('another claim of the same story is told only when it gets further than what was told', () => {
  const sibling = (stage: 'rising' | 'viral') =>
    aClaim({ id: 'c_other' as ClaimId, assessment: anAssessment({ stage }) });
  expect(decide({ claim: sibling('rising'), history: [told()] }).kind).toBe('none');
  expect(decide({ claim: sibling('viral'), history: [told()] }).kind).toBe('send');
});

test('words match whole, as phrases, without accents, case or quotation marks', () => {
  const says = (...words: string[]) => decide({ subscription: ruled({ words }) }).kind;
  expect(says('EAU')).toBe('send');
  expect(says('contaminee')).toBe('send');
  expect(says('"eau du robinet"')).toBe('send');
  expect(says('« l’eau du Robinet »')).toBe('send');
  expect(says('Valmont')).toBe('send');
  expect(says('robin')).toBe('none');
  expect(says('robinet eau')).toBe('none');
  expect(says('feu', 'ville')).toBe('send');
});

test('languages, stories, score and stage each keep out what does not match', () => {
  expect(decide({ subscription: ruled({ languages: ['en'] }) }).kind).toBe('none');
  expect(decide({ subscription: ruled({ languages: ['en', 'fr'] }) }).kind).toBe('send');
  expect(decide({ subscription: ruled({ stories: ['s_else' as never] }) }).kind).toBe('none');
  expect(decide({ subscription: ruled({ minScore: 61 }) }).kind).toBe('none');
  expect(decide({ subscription: ruled({ minStage: 'viral' }) }).kind).toBe('none');
});

test('what is muted, spam, merged, settled, dismissed or paused is never told', () => {
  expect(decide({ claim: aClaim({ muted: true }) }).kind).toBe('none');
  expect(decide({ claim: aClaim({ spam: true }) }).kind).toBe('none');
  expect(decide({ claim: aClaim({ mergedInto: 'c_x' as ClaimId }) }).kind).toBe('none');
  expect(decide({ status: 'settled' }).kind).toBe('none');
  expect(decide({ status: 'dismissed' }).kind).toBe('none');
  expect(decide({ subscription: aSubscription({ paused: true }) }).kind).toBe('none');
});

test('a drill’s claims and real ones never meet', () => {
  expect(decide({ drill: true })).toEqual({ kind: 'none', because: 'a real claim during a drill' });
  expect(decide({ claim: aClaim({ exercise: true }) })).toEqual({ kind: 'none', because: 'a claim of a drill' });
  expect(decide({ claim: aClaim({ exercise: true }), drill: true }).kind).toBe('send');
});
