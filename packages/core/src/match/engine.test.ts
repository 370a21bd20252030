import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import { Claim } from '@vigie/contracts/claim';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import { Membership } from '@vigie/contracts/membership';
import type { ReviewAct } from '@vigie/contracts/review';
import { annotatedPost, deletion, erasure, passedReview, tick, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine, type Engine, type EngineChange } from './engine.ts';
import type { EngineSnapshot } from './snapshot.ts';

const open = (): Engine => openEngine({ assess });

function run(engine: Engine, messages: readonly AnnotatedMessage[]): EngineChange {
  const taken = engine.take(messages);
  const rest = engine.flush();
  return { memberships: [...taken.memberships, ...rest.memberships], claims: [...taken.claims, ...rest.claims] };
}

const runPosts = (sketches: readonly PostSketch[]): EngineChange => run(open(), sketches.map(annotatedPost));

/** Which claim each post joined, in the end. */
function claimsOf(change: EngineChange): Record<string, string> {
  const held: Record<string, string> = {};
  for (const m of change.memberships) {
    if (m.kind === 'joined') held[m.post.id.slice(5)] = m.claim;
    if (m.kind === 'left') delete held[m.post.slice(5)];
    if (m.kind === 'split') for (const id of m.posts) held[id.slice(5)] = m.claim;
    if (m.kind === 'merged') for (const [id, claim] of Object.entries(held)) if (claim === m.claim) held[id] = m.into;
  }
  return held;
}

const last = (change: EngineChange, id: string) => change.claims.filter((c) => c.id === id).at(-1)!;

test('copies and reworded posts join one claim, unrelated posts do not, and every message is valid on the wire', () => {
  const change = runPosts([
    { id: 'a', text: 'The Garonne bridge in Belmont collapsed this morning, two trucks fell into the river' },
    {
      id: 'b',
      text: 'RT @someone: The Garonne bridge in Belmont collapsed this morning, two trucks fell into the river',
      seconds: 3,
    },
    { id: 'c', text: 'Belmont: Garonne bridge has collapsed, two trucks in the river this morning', seconds: 10 },
    { id: 'd', text: 'The bakery on my street finally sells rye bread again, what a lovely smell', seconds: 12 },
  ]);
  const held = claimsOf(change);
  expect(held['b']).toBe(held['a']);
  expect(held['c']).toBe(held['a']);
  expect(held['d']).not.toBe(held['a']);
  for (const membership of change.memberships) expect(Membership.safeParse(membership).error).toBeUndefined();
  for (const claim of change.claims) expect(Claim.safeParse(claim).error).toBeUndefined();
  const claim = last(change, held['a']!);
  expect(claim).toMatchObject({ posts: 3, authors: 3, variants: 2, stances: { support: 3, denial: 0 } });
  expect(claim.id).toMatch(/^c_[a-z2-7]{16}$/);
});

test('another number of the same thing makes a sibling in the same story', () => {
  const change = runPosts([
    { id: 'a', text: 'Explosion at the Belmont stadium: 3 people killed, police say' },
    { id: 'b', text: 'Explosion at the Belmont stadium: 30 people killed, police say', seconds: 5 },
  ]);
  const held = claimsOf(change);
  const [a, b] = [last(change, held['a']!), last(change, held['b']!)];
  expect(a.id).not.toBe(b.id);
  expect(a.story).toBe(b.story);
  expect(a.siblings).toEqual([{ id: b.id, differs: 'number', ours: '3 dead', theirs: '30 dead' }]);
  expect(b.siblings).toEqual([{ id: a.id, differs: 'number', ours: '30 dead', theirs: '3 dead' }]);
});

test('a denial and a question join the claim they are about and assert nothing', () => {
  const change = runPosts([
    { id: 'a', text: 'The Belmont hospital is running out of blood, donors needed tonight' },
    { id: 'b', text: 'FALSE: the Belmont hospital is not running out of blood, no donors needed tonight', seconds: 60 },
    {
      id: 'c',
      text: 'Is it true that the Belmont hospital is running out of blood and donors are needed tonight?',
      seconds: 90,
    },
  ]);
  const held = claimsOf(change);
  expect(new Set(Object.values(held)).size).toBe(1);
  expect(last(change, held['a']!).stances).toEqual({ support: 1, denial: 1, enquiry: 1, comment: 0 });
});

test('a short reply stands by what it answers, by its cues', () => {
  const change = runPosts([
    { id: 'a', text: 'The tap water in Belmont has been poisoned since this morning, do not drink it' },
    { id: 'b', text: 'so sad', seconds: 5, replyTo: 'a' },
    { id: 'c', text: 'Source?', seconds: 6, replyTo: 'a' },
    { id: 'd', text: "That's fake", seconds: 7, replyTo: 'b' },
  ]);
  const held = claimsOf(change);
  expect(new Set(Object.values(held)).size).toBe(1);
  expect(last(change, held['a']!).stances).toEqual({ support: 1, denial: 1, enquiry: 1, comment: 1 });
});

test('a post that is held already changes nothing; an older text does not undo an edit', () => {
  const first = annotatedPost({ id: 'a', text: 'The Belmont bridge is closed to all traffic after the flood' });
  const edit = annotatedPost({
    id: 'a',
    text: 'The Belmont library has opened a reading room for children',
    seconds: 30,
  });
  const engine = open();
  run(engine, [first]);
  const hash = engine.stateHash();
  expect(run(engine, [first])).toEqual({ memberships: [], claims: [] });
  expect(engine.stateHash()).toBe(hash);
  const edited = run(engine, [edit]);
  expect(edited.memberships.map((m) => m.kind)).toEqual(['left', 'joined']);
  expect(run(engine, [first])).toEqual({ memberships: [], claims: [] });
});

test('what is deleted or erased leaves, is not quoted, and does not come back', () => {
  const posts = [
    { id: 'a', text: 'A gunman is on the roof of the Belmont town hall, stay inside' },
    { id: 'b', text: 'Gunman on the roof of Belmont town hall, people told to stay inside', seconds: 4, author: 'x' },
  ].map(annotatedPost);
  const engine = open();
  const before = run(engine, posts);
  const id = claimsOf(before)['a']!;
  const deleted = run(engine, [deletion('a', 20)]);
  expect(deleted.memberships).toMatchObject([{ kind: 'left', reason: 'deleted', claim: id }]);
  expect(last(deleted, id)).toMatchObject({ posts: 1, sentencePost: 'test:b' });
  const erased = run(engine, [erasure('x', 40)]);
  expect(last(erased, id)).toMatchObject({ posts: 0, sentence: '', sentencePost: null });
  expect(last(erased, id).assessment.stage).toBe('dormant');
  expect(run(engine, posts)).toEqual({ memberships: [], claims: [] });
});

test('persons merge, split, mute and undo; reviews move no clock', () => {
  const engine = open();
  const change = run(
    engine,
    [
      { id: 'a', text: 'The Belmont hospital is running out of blood, donors needed tonight' },
      { id: 'b', text: 'Schools in Belmont will stay closed on Monday because of the flood', seconds: 2 },
    ].map(annotatedPost),
  );
  const { a, b } = claimsOf(change) as { a: Claim['id']; b: Claim['id'] };
  const merged = run(engine, [passedReview('r1', b, { kind: 'merge', into: a, reason: 'one claim' })]);
  expect(merged.memberships).toMatchObject([{ kind: 'merged', claim: b, into: a, by: 'person' }]);
  expect(last(merged, b)).toMatchObject({ mergedInto: a, posts: 0 });
  expect(last(merged, a).posts).toBe(2);
  expect(run(engine, [passedReview('r1', b, { kind: 'merge', into: a, reason: 'one claim' })]).memberships).toEqual([]);
  const undone = run(engine, [passedReview('r2', a, { kind: 'undo', review: 'r1' })]);
  expect(undone.memberships).toMatchObject([{ kind: 'split', claim: b, from: a, posts: ['test:b'] }]);
  expect(last(undone, b)).toMatchObject({ mergedInto: null, posts: 1 });
  const muted = run(engine, [passedReview('r3', b, { kind: 'mute', reason: 'off topic' })]);
  expect(last(muted, b).muted).toBe(true);
});

test('only a confirmed fact-check passes its verdict on; taking it back restores the score, and so does a restart between', () => {
  const posts = Array.from({ length: 12 }, (_, i) =>
    annotatedPost({
      id: `p${i}`,
      seconds: i,
      text: 'Is it true that the Belmont dam has broken and the valley must leave?',
    }),
  );
  const engine = open();
  const change = run(engine, posts);
  const id = claimsOf(change)['p0'] as ClaimId;
  const before = last(change, id).assessment.score;
  const quoted = {
    publisher: 'Belmont Checks',
    publishedAt: '2031-03-01T00:00:00.000Z',
    url: 'https://checks.example/dam',
    rating: 'False',
  };
  const link = (confirmed: boolean): ReviewAct => ({
    kind: 'link',
    evidence: 'e1',
    confirmed,
    verdict: 'false',
    quoted,
  });
  const rejected = run(engine, [passedReview('r1', id, link(false))]);
  expect(last(rejected, id).assessment.score).toBe(before);
  const confirmed = run(engine, [passedReview('r2', id, link(true))]);
  const checked = last(confirmed, id).assessment;
  expect(checked.score).toBeLessThan(before);
  expect(checked.signals.find(({ name }) => name === 'earlier-check')?.because.en).toBe(
    'Already checked: false (Belmont Checks, 2031-03-01)',
  );
  expect(run(engine, [passedReview('r2', id, link(true))]).claims).toEqual([]);
  const restarted = openEngine(
    { assess, flagAt: 1_000 },
    JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot,
  );
  for (const each of [engine, restarted]) {
    const undone = run(each, [passedReview('r3', id, { kind: 'undo', review: 'r2' })]);
    expect(last(undone, id).assessment.score).toBe(before);
  }
  expect(restarted.stateHash()).toBe(engine.stateHash());
});

test('a fact-check follows a claim that a person merges, goes back with it, and never to a part that is split off', () => {
  const engine = open();
  const { a, b } = claimsOf(
    run(
      engine,
      [
        { id: 'a', text: 'The Belmont hospital is running out of blood, donors needed tonight' },
        { id: 'b', text: 'Schools in Belmont will stay closed on Monday because of the flood', seconds: 2 },
        { id: 'b2', text: 'Schools in Belmont will stay closed on Monday because of the flood', seconds: 3 },
      ].map(annotatedPost),
    ),
  ) as { a: Claim['id']; b: Claim['id'] };
  const quoted = { publisher: 'Belmont Checks', publishedAt: null, url: 'https://checks.example/s', rating: null };
  run(engine, [passedReview('r1', b, { kind: 'link', evidence: 'e1', confirmed: true, verdict: 'true', quoted })]);
  const isChecked = (claim: Claim) => claim.assessment.signals.some(({ name }) => name === 'earlier-check');
  const merged = run(engine, [passedReview('r2', b, { kind: 'merge', into: a, reason: 'one claim' })]);
  expect(isChecked(last(merged, a))).toBe(true);
  const undone = run(engine, [passedReview('r3', a, { kind: 'undo', review: 'r2' })]);
  expect([isChecked(last(undone, a)), isChecked(last(undone, b))]).toEqual([false, true]);
  run(engine, [passedReview('r4', b, { kind: 'merge', into: a, reason: 'one claim' })]);
  const split = run(engine, [
    passedReview('r5', a, { kind: 'split', posts: ['test:b', 'test:b2'] as PostId[], reason: 'another matter' }),
  ]);
  const parts = split.claims.filter(({ mergedInto }) => mergedInto === null);
  expect(parts.map((claim) => [claim.id === a, isChecked(claim)]).sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});

test('a flagged claim that rests yields its place, however long nobody writes', () => {
  const posts = Array.from({ length: 8 }, (_, i) => ({
    id: `f${i}`,
    text: `Gas leak at the Belmont school, the children are sent home now${'!'.repeat(i % 3)}`,
    seconds: i * 20,
  }));
  const engine = openEngine({ assess, flagAt: 10 });
  const before = engine.take(posts.map(annotatedPost)).claims.at(-1)!.assessment.score;
  const minutes = Array.from({ length: 300 }, (_, minute) => tick(200 + minute * 60));
  const after = run(engine, minutes).claims.at(-1)!;
  expect(after.flag).not.toBeNull();
  expect(after.assessment.score).toBeLessThan(0.8 * before);
});

test('a claim is flagged once, at the first crossing, and never a flood by one account', () => {
  const text =
    'URGENT: the Belmont dam has broken, everyone must leave the valley now, please share before they delete it';
  const crowd = Array.from({ length: 40 }, (_, i) => ({
    id: `p${i}`,
    text: `${text} ${'!'.repeat(i % 3)}`,
    seconds: i * 15,
  }));
  const engine = openEngine({ assess, flagAt: 10 });
  const change = run(engine, [...crowd.map(annotatedPost), tick(700)]);
  const flags = change.claims.filter((c) => c.flag !== null).map((c) => c.flag!.at);
  expect(new Set(flags).size).toBe(1);
  const lone = run(
    openEngine({ assess, flagAt: 0 }),
    crowd.map((p) => annotatedPost({ ...p, author: 'one' })),
  );
  expect(lone.claims.every((c) => c.flag === null)).toBe(true);
  expect(lone.claims.at(-1)!.spam).toBe(true);
});

test('a post that only its wording gives away as a denial is told as such where it joins', () => {
  const plain = annotatedPost({
    id: 'a',
    text: 'The Garonne bridge in Belmont collapsed, two trucks fell into the river',
  });
  const denial = annotatedPost({
    id: 'b',
    text: 'Drove over the Garonne bridge in Belmont, two trucks ahead, river calm',
  });
  const worded = { ...denial.features, cues: ['denial' as const], worded: ['denial' as const] };
  const { memberships } = run(open(), [plain, { ...denial, features: worded }]);
  const told = memberships.flatMap((m) =>
    m.kind === 'joined' ? [m.because.filter(({ name }) => name === 'worded')] : [],
  );
  expect(told).toEqual([[], [{ name: 'worded', value: 'denial' }]]);
});
