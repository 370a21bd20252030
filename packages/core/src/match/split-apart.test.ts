import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import { Membership } from '@vigie/contracts/membership';
import { annotatedPost, passedReview, testInstant, tick } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine, type Engine, type EngineChange } from './engine.ts';
import { mergeClaims } from './merge.ts';
import { placePost } from './place.ts';
import { openState, type EngineSnapshot } from './snapshot.ts';
import { splitApart } from './split-apart.ts';

const frequencies = [{ language: 'en', documents: 5_000, terms: {} }];
const open = (snapshot?: EngineSnapshot): Engine => openEngine({ assess, frequencies }, snapshot);
const MINUTE = 60;

function play(engine: Engine, messages: readonly AnnotatedMessage[]): EngineChange {
  const taken = engine.take(messages);
  const rest = engine.flush();
  return { memberships: [...taken.memberships, ...rest.memberships], claims: [...taken.claims, ...rest.claims] };
}

const told = (texts: readonly string[], from: number, prefix: string): AnnotatedMessage[] =>
  texts.map((text, i) => annotatedPost({ id: `${prefix}${i}`, text, seconds: from + i * 10 }));

/** Ways to tell a toll. */
const toll = (dead: number): string[] => [
  `Explosion at the Belmont grain silo: ${dead} dead according to the first reports`,
  `Belmont grain silo explosion, ${dead} dead, families are gathering at the gate`,
  `At least the grain silo explosion in Belmont left ${dead} dead, says a neighbour`,
  `${dead} dead in the explosion of the grain silo at Belmont this morning`,
  `Grain silo in Belmont: explosion this morning, ${dead} dead, smoke everywhere`,
  `Horrible explosion, Belmont grain silo, ${dead} dead and the road is closed`,
];

/** A claim that begins with one toll, takes another in through texts that state both, and goes on with both. */
const disputed: AnnotatedMessage[] = [
  ...told(toll(3).slice(0, 3), 0, 'a'),
  ...told(
    [
      'Explosion at the Belmont grain silo: 12 dead now, the first reports said 3 dead',
      'Grain silo explosion in Belmont: first 3 dead, now 12 dead, what is true?!',
    ],
    30,
    'both',
  ),
  ...toll(12).flatMap((text, i) => [
    annotatedPost({ id: `b${i}`, text, seconds: 60 + i * 10 }),
    annotatedPost({ id: `c${i}`, text: `${toll(3)[i]!}, unbelievable`, seconds: 65 + i * 10 }),
  ]),
];

const splits = (change: EngineChange) => change.memberships.filter((m) => m.kind === 'split');
const last = (change: EngineChange, id: string): Claim => change.claims.filter((c) => c.id === id).at(-1)!;
const claimOf = (change: EngineChange, post: string): ClaimId =>
  change.memberships.flatMap((m) => (m.kind === 'joined' && m.post.id === `test:${post}` ? [m.claim] : []))[0]!;

test('a claim whose texts state two tolls for ten minutes becomes two siblings, with the reason and the sizes', () => {
  const engine = open();
  const before = play(engine, [...disputed, tick(5 * MINUTE)]);
  const id = claimOf(before, 'a0');
  expect(claimOf(before, 'b0')).toBe(id);
  expect(splits(before)).toEqual([]);
  const after = play(engine, [tick(13 * MINUTE), tick(24 * MINUTE)]);
  const [split] = splits(after);
  expect(split).toMatchObject({
    from: id,
    by: 'engine',
    why: { kind: 'number', ours: '12 dead', theirs: '3 dead' },
    sizes: { claim: 6, other: 11 },
    posts: ['test:b0', 'test:b1', 'test:b2', 'test:b3', 'test:b4', 'test:b5'],
  });
  const part = last(after, split!.claim);
  expect(part.mutation).toEqual({ of: id, differs: 'number', from: '3 dead', to: '12 dead', post: 'test:b0' });
  expect(part.story).toBe(last(after, id).story);
  expect(last(after, id).siblings).toEqual([{ id: part.id, differs: 'number', ours: '3 dead', theirs: '12 dead' }]);
  expect([last(after, id).posts, part.posts]).toEqual([11, 6]);
  for (const m of after.memberships) expect(Membership.safeParse(m).error).toBeUndefined();
  for (const c of after.claims) expect(Claim.safeParse(c).error).toBeUndefined();
});

/** Two things that were never one. */
const dam = [
  'Cracked dam on the Garonne, the valley below must be evacuated tonight',
  'The Garonne dam has cracked, soldiers evacuate the valley and its campsites',
  'My cousin works at the dam on the Garonne, cracked wall, they evacuate everybody',
  'Garonne valley evacuated, buses are waiting, the dam cracked after the storm',
  'Evacuated from the Garonne valley with two bags, they say the dam cracked',
];
const flour = [
  'Bakeries ran out of flour, supermarkets limit pasta and rice per customer',
  'Supermarkets limit rice, flour gone since Monday, bakeries close at noon',
  'Long queues at bakeries, flour ran out, pasta and rice limited as well',
  'Rice and pasta limited at the supermarkets, bakeries waiting for flour trucks',
  'Flour trucks are stuck, bakeries empty, supermarkets limit pasta for everyone',
];

test('a claim that took in another one wrongly falls into both again, and what it began with stays', () => {
  const state = openState({ frequencies }, undefined);
  const texts = dam.flatMap((text, i) => [text, flour[i]!]);
  for (const [i, text] of texts.entries()) {
    state.now = Date.parse(testInstant(i * 10));
    placePost(state, annotatedPost({ id: `x${i}`, text, seconds: i * 10 }));
    state.frequencies.freeze();
  }
  const byAge = state.slots.map((claim) => claim!).sort((a, b) => a.firstAt - b.firstAt);
  const [whole] = byAge;
  for (const other of byAge.slice(1)) mergeClaims(state, other, whole!, 'engine', 'by mistake');
  expect(whole!.posts).toHaveLength(10);
  state.memberships.length = 0;
  splitApart(state, [whole!]);
  expect(state.memberships).toEqual([]);
  state.now += 10 * MINUTE * 1000;
  splitApart(state, []);
  const [split] = state.memberships;
  expect(split).toMatchObject({
    kind: 'split',
    from: whole!.id,
    why: { kind: 'apart' },
    sizes: { claim: 5, other: 5 },
  });
  expect(split?.kind === 'split' && split.why!.likeness).toBeLessThan(0.31);
  expect(whole!.posts.map(({ id }) => Number(id.slice(6)) % 2)).toEqual([0, 0, 0, 0, 0]);
});

test('a claim whose texts hold together is never split, however many tell it', () => {
  const engine = open();
  const change = play(engine, [
    ...told(toll(3), 0, 'a'),
    ...told(
      toll(3).map((t) => `${t}, terrible news`),
      70,
      'b',
    ),
  ]);
  expect(splits(change)).toEqual([]);
  expect(splits(play(engine, [tick(11 * MINUTE), tick(22 * MINUTE)]))).toEqual([]);
});

test('what a person merged, the engine never splits; what a person split, it never merges', () => {
  const engine = open();
  const before = play(engine, [...disputed, tick(5 * MINUTE)]);
  const id = claimOf(before, 'a0');
  const [split] = splits(play(engine, [tick(13 * MINUTE), tick(24 * MINUTE)]));
  const merged = play(engine, [
    passedReview('r1', split!.claim, { kind: 'merge', into: id, reason: 'one toll, revised' }),
  ]);
  expect(last(merged, id).posts).toBe(17);
  const more = toll(12).map((text) => `${text}, the mayor confirms`);
  expect(splits(play(engine, [...told(more, 25 * MINUTE, 'm'), tick(40 * MINUTE), tick(60 * MINUTE)]))).toEqual([]);

  const other = open();
  const same = play(other, [...told(toll(3), 0, 'a')]);
  const whole = claimOf(same, 'a0');
  const posts = ['test:a3', 'test:a4', 'test:a5'] as never[];
  const apart = play(other, [passedReview('r2', whole, { kind: 'split', posts, reason: 'another silo' })]);
  expect(splits(apart)).toHaveLength(1);
  const later = play(other, [
    ...told(
      toll(3).map((t) => `${t}, terrible news`),
      10 * MINUTE,
      'd',
    ),
    tick(9 * 60 * MINUTE),
    ...told(
      toll(3).map((t) => `${t}, unbelievable pictures`),
      9 * 60 * MINUTE + 60,
      'e',
    ),
    tick(10 * 60 * MINUTE),
  ]);
  expect(later.memberships.filter((m) => m.kind === 'merged')).toEqual([]);
});

test('written down and read again between the doubt and the split, the engine splits the same', () => {
  const engine = open();
  play(engine, [...disputed, tick(5 * MINUTE)]);
  const restored = open(JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot);
  const rest = [tick(13 * MINUTE), tick(24 * MINUTE)];
  const [one, two] = [play(engine, rest), play(restored, rest)];
  expect(splits(one)).toHaveLength(1);
  expect(two).toEqual(one);
  expect(restored.stateHash()).toBe(engine.stateHash());
});
