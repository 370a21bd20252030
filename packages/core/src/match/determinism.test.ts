import { expect, test } from '@jest/globals';
import type { AnnotatedMessage, Vector } from '@vigie/contracts/annotated-post';
import { annotatedPost, deletion, passedReview, tick } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from './engine.ts';
import { hash32 } from './hash.ts';
import type { EngineSnapshot } from './snapshot.ts';

const WHERE = ['Belmont', 'Saint-Aubin', 'Port-Sel', 'Vauclair', 'Rochebrune'];
const WHAT = [
  'bridge closed after the flood',
  'school evacuated because of a gas smell',
  'wolf seen near the playground',
  'tap water turned brown, nobody answers',
  'supermarket out of bread and milk',
  'train stopped in the tunnel for two hours',
];
const TAIL = [
  'says my neighbour',
  'according to the radio',
  'is this true?',
  'FAKE, stop sharing',
  'please share',
  'photos follow',
];

/** Numbers from a text: the same everywhere. */
const chance = (key: string, below: number): number => hash32(key) % below;

/** Vectors that follow the subject, so that dense joins and merges happen too. */
function vectorFor(subject: string, i: number): Vector {
  const values = Int8Array.from(
    { length: 64 },
    (_, d) => (hash32(`${subject} ${d}`) % 21) - 10 + (hash32(`${i} ${d}`) % 7) - 3,
  );
  return { model: 'made-up', tier: 'default', values: Buffer.from(values.buffer).toString('base64') };
}

/** Twenty minutes of a busy town: several posts in most seconds, replies, copies, deletions. */
const log: AnnotatedMessage[] = Array.from({ length: 900 }, (_, i): AnnotatedMessage => {
  const seconds = Math.floor(i * 1.3) + (chance(`s${i}`, 1000) / 1000) * 0.9;
  if (i % 97 === 96) return deletion(`p${i - 50}`, seconds);
  if (i % 120 === 119) return tick(seconds);
  const subject = `${WHERE[chance(`w${i}`, 5)]!}: ${WHAT[chance(`t${i}`, 6)]!}`;
  return annotatedPost({
    id: `p${i}`,
    seconds,
    author: `a${chance(`a${i}`, 300)}`,
    text: `${subject}, ${TAIL[chance(`e${i}`, 6)]!}${i % 4 === 0 ? ` ${chance(`n${i}`, 3) + 2} hurt` : ''}`,
    vector: vectorFor(subject, i),
    ...(i % 11 === 10 ? { replyTo: `p${i - 7}` } : {}),
  });
});

function hashOf(messages: readonly AnnotatedMessage[], batch = 50): string {
  const engine = openEngine({ assess });
  for (let i = 0; i < messages.length; i += batch) engine.take(messages.slice(i, i + batch));
  engine.flush();
  return engine.stateHash();
}

/** The log read once, in its own order: what every other way of reading it is held against. */
const calm = hashOf(log);

const secondOf = (m: AnnotatedMessage): number =>
  Math.floor(Date.parse(m.kind === 'post' ? m.post.seenAt : (m as { seenAt: string }).seenAt) / 1000);

/** Messages of one second in another order; seconds stay in order. */
function interleaved(messages: readonly AnnotatedMessage[], seed: string): AnnotatedMessage[] {
  return messages
    .map((message, i) => ({ message, second: secondOf(message), key: hash32(`${seed} ${i}`) }))
    .sort((a, b) => a.second - b.second || a.key - b.key)
    .map((m) => m.message);
}

test('the order of messages inside an epoch decides nothing', () => {
  for (const seed of ['one', 'two', 'three']) expect(hashOf(interleaved(log, seed))).toBe(calm);
}, 60_000);

test('the size of the batches in which the log is read decides nothing', () => {
  for (const size of [1, 300]) expect(hashOf(log, size)).toBe(calm);
}, 60_000);

test('written down and read again at any moment, the engine goes on as if nothing had been', () => {
  for (const at of [100, 333, 640]) {
    const before = openEngine({ assess });
    before.take(log.slice(0, at));
    const written = JSON.parse(JSON.stringify(before.snapshot())) as EngineSnapshot;
    const after = openEngine({ assess }, written);
    expect(after.stateHash()).toBe(before.stateHash());
    after.take(log.slice(at));
    after.flush();
    expect(after.stateHash()).toBe(calm);
    expect(JSON.stringify(openEngine({ assess }, written).snapshot().claims)).toBe(JSON.stringify(written.claims));
  }
}, 60_000);

test('the log has what it takes: merges, siblings, denials, replies and departures', () => {
  const engine = openEngine({ assess });
  const changes = [engine.take(log), engine.flush()];
  const memberships = changes.flatMap((c) => c.memberships);
  const claims = changes.flatMap((c) => c.claims);
  const kinds = new Set(memberships.map((m) => m.kind));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['joined', 'left']));
  expect(claims.some((c) => c.siblings.length > 0)).toBe(true);
  expect(claims.some((c) => c.stances.denial > 0 && c.stances.enquiry > 0 && c.stances.support > 0)).toBe(true);
  expect(engine.size().claims).toBeGreaterThan(10);
}, 60_000);

test('a claim that was merged away while it was new leaves nothing behind that a restart would miss', () => {
  const engine = openEngine({ assess });
  const one = engine.take([annotatedPost({ id: 'one', text: 'The bridge at Belmont is closed' }), tick(5)]);
  const two = engine.take([annotatedPost({ id: 'two', seconds: 6, text: 'A wolf was seen in Vauclair' }), tick(10)]);
  const [from, into] = [two.claims[0]!.id, one.claims[0]!.id];
  expect(from).not.toBe(into);
  engine.take([passedReview('r1', from, { kind: 'merge', into, reason: 'the same evening' }), tick(15)]);

  const saved = JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot;
  const restored = openEngine({ assess }, saved);
  expect(JSON.parse(JSON.stringify(restored.snapshot()))).toEqual(saved);
  const next = [annotatedPost({ id: 'three', seconds: 16, text: 'The bridge at Belmont is closed again' }), tick(20)];
  for (const either of [engine, restored]) either.take(next);
  expect(restored.stateHash()).toBe(engine.stateHash());
});

test('an engine that has seen two thousand million texts still finds claims by their words after a restart', () => {
  const engine = openEngine({ assess });
  engine.take([annotatedPost({ id: 'one', text: 'The bridge at Belmont is closed' }), tick(5)]);
  engine.take([annotatedPost({ id: 'two', seconds: 6, text: 'A wolf was seen in Vauclair' }), tick(10)]);
  const saved = JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot;
  const aged = 2 ** 31 - 10;
  const old: EngineSnapshot = {
    ...saved,
    stamp: saved.stamp + aged,
    claims: [...saved.claims].map((claim) => ({ ...claim, stamp: claim.stamp + aged })),
  };
  const restored = openEngine({ assess }, old);
  const next = [
    ...Array.from({ length: 12 }, (_, i) =>
      annotatedPost({
        id: `other-${i}`,
        seconds: 11,
        text: `Lost umbrella number ${i} near the theatre of Castelmeur`,
      }),
    ),
    annotatedPost({ id: 'three', seconds: 12, text: 'The bridge at Belmont is closed again' }),
    tick(20),
  ];
  for (const either of [engine, restored]) either.take(next);
  expect(restored.stateHash()).toBe(engine.stateHash());
  expect(restored.size()).toEqual(engine.size());
});

test('posts compared ahead of their turn decide the same, however many scorers share them', () => {
  const settled = (count: number): string => {
    const engine = openEngine({
      assess,
      shards: {
        count,
        run: (work) => {
          for (const task of [...work].reverse()) task();
        },
      },
    });
    for (let i = 0; i < log.length; i += 50) engine.take(log.slice(i, i + 50));
    engine.flush();
    return engine.stateHash();
  };
  expect(settled(8)).toBe(settled(1));
  expect(settled(1)).toBe(calm);
}, 60_000);
