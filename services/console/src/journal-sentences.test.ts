import { expect, test } from '@jest/globals';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import { membershipSentences } from './journal-sentences.ts';

const [a, b] = ['c_a', 'c_b'] as [ClaimId, ClaimId];
const AT = '2026-03-01T10:00:00.000Z';
const lines = (message: Parameters<typeof membershipSentences>[0], lang: 'en' | 'fr') =>
  membershipSentences(message, AT).map(({ claim, sentence }) => [claim, sentence[lang]]);

test('a split by the engine is told on both pages: how many left, how many stay, and what they differ in', () => {
  const split = {
    kind: 'split',
    claim: b,
    from: a,
    posts: ['p:1', 'p:2'] as PostId[],
    by: 'engine',
    because: 'number: 12 dead and 3 dead',
    why: { kind: 'number', ours: '12 dead', theirs: '3 dead' },
    sizes: { claim: 2, other: 7 },
    at: AT,
  } as const;
  expect(lines({ ...split, posts: [...split.posts] }, 'en')).toEqual([
    [b, 'Split off from c_a with 2 posts, 7 stay: 12 dead on one side, 3 dead on the other'],
    [a, '2 posts split off into c_b, 7 stay: 12 dead on one side, 3 dead on the other'],
  ]);
  expect(lines({ ...split, posts: [...split.posts] }, 'fr')[1]).toEqual([
    a,
    '2 messages détachés vers c_b, 7 restent\u00a0: 12\u00a0morts d’un côté, 3\u00a0morts de l’autre',
  ]);
});

test('a merge is told on both pages; where a person merged, the reason stands in their own line', () => {
  const merged = { kind: 'merged', claim: b, into: a, by: 'person', because: 'same', at: AT } as const;
  expect(lines(merged, 'en')).toEqual([
    [b, 'Merged into c_a'],
    [a, 'Took in c_b'],
  ]);
  const alike = {
    ...merged,
    by: 'engine',
    why: { kind: 'alike', likeness: 0.62 },
    sizes: { claim: 3, other: 9 },
  } as const;
  expect(lines(alike, 'fr')[1]).toEqual([
    a,
    'A absorbé c_b (3 + 9 messages)\u00a0: proches à 62\u00a0% dans les deux sens',
  ]);
});
