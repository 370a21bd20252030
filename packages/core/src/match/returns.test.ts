import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import { annotatedPost, passedReview, tick, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine, type Engine, type EngineChange } from './engine.ts';
import type { EngineSnapshot } from './snapshot.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

const RUMOUR = [
  'The Garonne dam above Belmont has cracked, the valley must be evacuated tonight',
  'Belmont: the Garonne dam has cracked and the valley must be evacuated tonight, tell everyone',
  'Cracked dam on the Garonne above Belmont, they will evacuate the valley tonight',
  'Garonne dam cracked above Belmont, evacuate the valley tonight!',
];

const said = (texts: readonly string[], at: number, prefix: string): AnnotatedMessage[] =>
  texts.map((text, i) => annotatedPost({ id: `${prefix}${i}`, text, seconds: at + i * 60 }));

const chatter = (at: number, id: string): AnnotatedMessage =>
  annotatedPost({
    id,
    text: 'The bakery on my street finally sells rye bread again, what a lovely smell',
    seconds: at,
  });

function play(engine: Engine, messages: readonly AnnotatedMessage[]): EngineChange {
  const taken = engine.take(messages);
  const rest = engine.flush();
  return { memberships: [...taken.memberships, ...rest.memberships], claims: [...taken.claims, ...rest.claims] };
}

/** A stream of five thousand texts, so that words are as rare as they are in life. */
const frequencies = [{ language: 'en', documents: 5_000, terms: {} }];
const open = (snapshot?: EngineSnapshot): Engine => openEngine({ assess, frequencies }, snapshot);
const last = (change: EngineChange, id: string): Claim => change.claims.filter((c) => c.id === id).at(-1)!;
const founded = (change: EngineChange, post: string): ClaimId =>
  change.memberships.flatMap((m) => (m.kind === 'joined' && m.post.id === `test:${post}` ? [m.claim] : []))[0]!;

/** An engine that knew the rumour and forgot it. */
function forgotten(then: (claim: ClaimId) => readonly AnnotatedMessage[] = () => []): {
  engine: Engine;
  claim: ClaimId;
} {
  const engine = open();
  const claim = founded(play(engine, said(RUMOUR, 0, 'a')), 'a0');
  play(engine, [...then(claim), tick(HOUR), chatter(2 * DAY, 'bread'), tick(4 * DAY)]);
  return { engine, claim };
}

test('a rumour that comes back after it was forgotten founds a claim of its own and is marked as a return', () => {
  const { engine, claim } = forgotten();
  const change = play(engine, said(RUMOUR.slice(1), 4 * DAY + HOUR, 'b'));
  const again = last(change, founded(change, 'b0'));
  expect(again.id).not.toBe(claim);
  expect(again.returnOf).toMatchObject({ claim, verdict: null });
  expect(again.returnOf!.likeness).toBeGreaterThan(0.5);
  const signal = again.assessment.signals.find(({ name }) => name === 'return')!;
  expect(signal.because.en).toBe('Comes back: much like a claim last seen 4 days before');
  expect(signal.posts).toEqual(['test:b0']);
  expect(Claim.safeParse(again).error).toBeUndefined();
});

test('the earlier verdict is quoted, also when it comes after the return, and is dropped when it is taken back', () => {
  const judged = (id: string, claim: ClaimId) =>
    passedReview(id, claim, { kind: 'verdict', verdict: 'false', note: 'The operator showed the wall.', evidence: [] });
  const { engine, claim } = forgotten((id) => [judged('r1', id)]);
  const change = play(engine, said(RUMOUR, 4 * DAY + HOUR, 'b'));
  const again = founded(change, 'b0');
  expect(last(change, again).returnOf).toMatchObject({ claim, verdict: 'false' });
  expect(last(change, again).assessment.signals.find(({ name }) => name === 'return')!.because.fr).toContain(
    'jugée fausse',
  );
  const undone = play(engine, [passedReview('r2', claim, { kind: 'undo', review: 'r1' })]);
  expect(last(undone, again).returnOf!.verdict).toBeNull();
  const rejudged = play(engine, [judged('r3', claim)]);
  expect(last(rejudged, again).returnOf!.verdict).toBe('false');
});

test('another place, another number or the contrary is no return', () => {
  const { engine } = forgotten();
  const others: PostSketch[] = [
    { id: 'c0', text: RUMOUR[0]!.replace('Belmont', 'Port-Sel').replace('Garonne', 'Adour'), seconds: 4 * DAY + HOUR },
    {
      id: 'c1',
      text: 'The Garonne dam above Belmont has not cracked, the valley must not be evacuated',
      seconds: 4 * DAY + HOUR,
    },
  ];
  const change = play(engine, others.map(annotatedPost));
  for (const { id } of others) expect(last(change, founded(change, id)).returnOf).toBeUndefined();
});

test('what one person said once is nobody’s rumour and leaves no tombstone', () => {
  const engine = open();
  play(engine, [...said(RUMOUR.slice(0, 1), 0, 'a'), tick(HOUR), chatter(2 * DAY, 'bread')]);
  const change = play(engine, said(RUMOUR.slice(0, 1), 2 * DAY + HOUR, 'b'));
  expect(last(change, founded(change, 'b0')).returnOf).toBeUndefined();
});

test('tombstones are kept for seven days', () => {
  const { engine } = forgotten();
  play(engine, [chatter(8 * DAY, 'late'), tick(8 * DAY + HOUR)]);
  const change = play(engine, said(RUMOUR, 8 * DAY + 2 * HOUR, 'b'));
  expect(last(change, founded(change, 'b0')).returnOf).toBeUndefined();
});

test('in another language it is recognised by meaning once a second text says it', () => {
  const vector = (shift: number) => {
    const values = Int8Array.from({ length: 64 }, (_, d) => ((d * 37) % 41) - 20 + ((d + shift) % 3));
    return { model: 'made-up', tier: 'default' as const, values: Buffer.from(values.buffer).toString('base64') };
  };
  const engine = open();
  const told = RUMOUR.map((text, i) => annotatedPost({ id: `a${i}`, text, seconds: i * 60, vector: vector(i) }));
  const claim = founded(play(engine, told), 'a0');
  play(engine, [tick(HOUR), chatter(2 * DAY, 'bread'), tick(4 * DAY)]);
  const french = [
    'Le barrage de la Garonne au-dessus de Belmont est fissuré, la vallée doit être évacuée cette nuit',
    'Barrage fissuré sur la Garonne à Belmont : la vallée sera évacuée cette nuit, prévenez tout le monde',
  ].map((text, i) =>
    annotatedPost({ id: `b${i}`, text, language: 'fr', seconds: 4 * DAY + HOUR + i * 50, vector: vector(i) }),
  );
  const change = play(engine, [...french, tick(4 * DAY + 2 * HOUR)]);
  expect(last(change, founded(change, 'b0')).returnOf).toMatchObject({ claim });
});

test('written down and read again, tombstones recognise the same return', () => {
  const { engine } = forgotten();
  const written = JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot;
  const restored = open(written);
  expect(restored.snapshot().life).toEqual(written.life);
  const back = said(RUMOUR, 4 * DAY + HOUR, 'b');
  const [one, two] = [play(engine, back), play(restored, back)];
  expect(two.claims).toEqual(one.claims);
  expect(restored.stateHash()).toBe(engine.stateHash());
});
