import { expect, test } from '@jest/globals';
import { annotatedPost } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from './engine.ts';
import { oddsOf, TRAITS, traitsOf, type LearnedJoin, type LearnedOdds, type Trait } from './learned-join.ts';
import { SET_BY_HAND } from './match-weights.ts';

const odds = (bias: number, weights: Partial<Record<Trait, number>>): LearnedOdds => ({
  bias,
  weights: Object.fromEntries(TRAITS.map((trait) => [trait, weights[trait] ?? 0])) as Record<Trait, number>,
});

const POSTS = [
  { id: 'a', text: 'The Garonne bridge in Belmont collapsed this morning, 2 trucks fell into the river' },
  { id: 'b', text: 'Belmont: Garonne bridge has collapsed, 2 trucks in the river this morning', seconds: 10 },
  { id: 'c', text: 'Belmont: Garonne bridge has collapsed, 7 trucks in the river this morning', seconds: 20 },
];

function run(learned: LearnedJoin | null): { held: Record<string, string>; hash: string } {
  const engine = openEngine({ assess, weights: { ...SET_BY_HAND, learned } });
  const taken = [engine.take(POSTS.map(annotatedPost)), engine.flush()];
  const held: Record<string, string> = {};
  for (const m of taken.flatMap(({ memberships }) => memberships))
    if (m.kind === 'joined') held[m.post.id.slice(5)] = m.claim;
  return { held, hash: engine.stateHash() };
}

test('a learned line decides whether a text joins, and no odds overrule a veto', () => {
  const never = run({ which: null, joins: { ...odds(-5, {}), line: 0, chance: 0.5 } });
  expect(never.held['b']).not.toBe(never.held['a']);
  const always = run({ which: null, joins: { ...odds(5, {}), line: 0, chance: 0.5 } });
  expect(always.held['b']).toBe(always.held['a']);
  expect(always.held['c']).not.toBe(always.held['a']);
});

test('what was learned gives the same state at each run, and without it the likeness decides as ever', () => {
  const learned = { which: odds(0, { wording: 3 }), joins: { ...odds(-1, { wording: 4 }), line: 0, chance: 0.5 } };
  expect(run(learned).hash).toBe(run(learned).hash);
  const engine = openEngine({ assess });
  engine.take(POSTS.map(annotatedPost));
  engine.flush();
  expect(run(null).hash).toBe(engine.stateHash());
});

test('a meaning that cannot be compared counts as the words do, and traits are about 0 to 1', () => {
  const wording = { cosine: 0.5, coverage: 0.5, covered: 0.4, informative: 40 };
  const like = { score: 0.5, back: 0.5, wording, meaning: null, entities: null };
  const standing = { silenceMs: SET_BY_HAND.fadeMs, texts: 4, isKeyed: false, isAcross: true };
  const traits = traitsOf(like, standing, SET_BY_HAND);
  expect(Object.fromEntries(TRAITS.map((trait, i) => [trait, traits[i]]))).toEqual({
    wording: 0.5,
    coverage: 0.5,
    informative: 1,
    meaning: expect.closeTo(0.5),
    entities: 0,
    unnamed: 1,
    fresh: 0.5,
    size: 0.25,
    keyed: 0,
    across: 1,
    meaningAcross: expect.closeTo(0.5),
  });
  expect(oddsOf(odds(-1, { fresh: 4 }), traits)).toBe(1);
});
