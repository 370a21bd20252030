import { expect, test } from '@jest/globals';
import type { AnnotatedMessage, AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { AuthorKey } from '@vigie/contracts/ids';
import { annotatedPost, deletion, testInstant } from '@vigie/testkit/annotated';
import type { ClaimState } from '../claims/claim-state.ts';
import { claimRecord, type ClaimRecord } from './claim-record.ts';
import { evictOld } from './evict.ts';
import type { MatchState } from './match-state.ts';
import { placePost } from './place.ts';
import { removeAuthor, removePost } from './remove.ts';
import { claimAt, layToRest } from './rest.ts';
import { openState } from './snapshot.ts';

const frequencies = [{ language: 'en', documents: 5_000, terms: {} }];
const opened = (): MatchState => openState({ frequencies }, undefined);

/** Lays down whatever may lie. */
function allToRest(state: MatchState): void {
  for (const claim of state.slots) if (claim) state.drowsy.add(claim);
  layToRest(state);
}

function take(state: MatchState, message: AnnotatedMessage): void {
  if (message.kind === 'post') {
    state.now = Date.parse(message.post.seenAt);
    placePost(state, message);
  } else if (message.kind === 'deletion') removePost(state, message);
  state.frequencies.freeze();
}

/** Everything that is written of the live claims, at rest or not. */
function recordsOf(state: MatchState): ClaimRecord[] {
  const made = (held: ClaimState | number): ClaimState => (typeof held === 'number' ? state.resting.made(held) : held);
  return Array.from(state.claims.all(), ([, held]) => claimRecord(made(held), state.variants));
}

const vector = (turn: number): AnnotatedPost['vector'] => ({
  model: 'made-up',
  tier: 'default',
  values: Buffer.from(Int8Array.from({ length: 64 }, (_, d) => ((turn + d * 7) % 31) - 15).buffer).toString('base64'),
});

/** One of each kind: with numbers and places, a denial, a question, an authority's, with a meaning, in French. */
const kinds: readonly AnnotatedPost[] = [
  annotatedPost({ id: 'k0', text: 'Explosion at the grain silo of Belmont: 14 dead according to the first reports' }),
  annotatedPost({ id: 'k1', text: 'No, the swimming pool of Vauclair is not closed on Thursdays, ask the lifeguards' }),
  annotatedPost({ id: 'k2', text: 'Does anybody know why the tramway stopped between the stadium and the port?' }),
  annotatedPost({
    id: 'k3',
    text: 'Boil tap water in the northern quarters until Sunday evening, says the regional water board',
    authority: { kind: 'authority', name: 'Water board' },
  }),
  annotatedPost({ id: 'k4', text: 'A lynx was seen on the roof of the old cinema last night', vector: vector(3)! }),
  annotatedPost({ id: 'k5', text: 'Les bus de nuit ne circulent plus après 23 heures à Port-Sel', language: 'fr' }),
];

test('a claim that wakes is the claim that went to rest', () => {
  const state = opened();
  for (const [i, message] of kinds.entries())
    take(state, { ...message, post: { ...message.post, seenAt: testInstant(i) } });
  for (const slot of state.slots.keys()) state.scan.remove(slot);
  const before = recordsOf(state);
  allToRest(state);
  expect(state.slots).toEqual(kinds.map(() => null));
  expect(recordsOf(state)).toEqual(before);
  for (const slot of kinds.keys()) claimAt(state, slot);
  expect(state.resting.count()).toBe(0);
  expect(recordsOf(state)).toEqual(before);
});

/** Claims that are joined, copied, told otherwise, answered and taken back. */
const log: readonly AnnotatedMessage[] = [
  ...[
    'The dam on the Garonne has a crack, they are evacuating the campsites of the valley',
    'Bakeries ran out of flour, supermarkets limit pasta and rice per customer',
    'The Garonne dam has cracked, soldiers evacuate the valley and its campsites',
    'The dam on the Garonne has a crack, they are evacuating the campsites of the valley',
    'Explosion at the Belmont grain silo: 3 dead according to the first reports',
    'Explosion at the Belmont grain silo: 30 dead according to the first reports',
    'No, the dam on the Garonne has no crack, nobody is evacuating the campsites of the valley',
    'Supermarkets limit rice, flour gone since Monday, bakeries close at noon',
  ].map((text, i) => annotatedPost({ id: `l${i}`, text, seconds: i * 5 })),
  annotatedPost({ id: 'r0', text: 'really?', replyTo: 'l1', seconds: 50 }),
  deletion('l4', 55),
  annotatedPost({ id: 'l5', text: 'Explosion at the Belmont grain silo, tolls differ', seconds: 60 }),
];

test('whether claims rest between posts or stay awake, a log leads to the same', () => {
  const [resting, awake] = [opened(), opened()];
  let laid = 0;
  for (const message of log) {
    take(awake, message);
    take(resting, message);
    allToRest(resting);
    laid += resting.resting.count();
  }
  expect(laid).toBeGreaterThanOrEqual(10);
  expect(resting.memberships).toEqual(awake.memberships);
  expect(recordsOf(resting)).toEqual(recordsOf(awake));
});

test('an erased author leaves a claim at rest, and a claim at rest grows old', () => {
  const state = opened();
  for (const message of kinds.slice(0, 2)) take(state, message);
  allToRest(state);
  removeAuthor(state, { kind: 'erasure', author: 'author-k0' as AuthorKey, source: 'replay', seenAt: testInstant(9) });
  expect(state.memberships.at(-1)).toMatchObject({ kind: 'left', post: 'test:k0', reason: 'erased' });
  state.now += 25 * 60 * 60 * 1000;
  evictOld(state, 1_000);
  expect([state.claims.count(), state.posts.count(), state.resting.count()]).toEqual([0, 0, 0]);
  take(state, annotatedPost({ id: 'k1', text: kinds[1]!.post.text, seconds: 100_000 }));
  expect(state.memberships.at(-1)).toMatchObject({ kind: 'joined', because: [{ name: 'first', value: 1 }] });
});
