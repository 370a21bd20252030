import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AnnotatedMessage, AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { AuthorKey, ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import type { Post, PostMessage } from '@vigie/contracts/post';
import type { Review } from '@vigie/contracts/review';
import * as topics from '@vigie/contracts/topics';
import { openEmbedder, type Embedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { shippedHeads } from '@vigie/inference/shipped-heads';
import { TIERS } from '@vigie/inference/tiers';
import { openVariantVectors } from '@vigie/inference/variant-vectors';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { done } from '@vigie/runtime/outcome';
import { Registry } from 'prom-client';
import { openAnnotateTelemetry, type AnnotateTelemetry } from './annotate-telemetry.ts';
import { annotate, passReviews, type AnnotateDeps } from './annotate.ts';

let embedder: Embedder;
beforeAll(async () => {
  embedder = await openEmbedder({ model: TIERS.flood });
});
afterAll(() => embedder.close());

const SEEN = '2031-03-08T09:00:00.000Z';
const BATCH = { partition: 0, nextOffset: '1' };

const aPost = (id: string, text: string, more: Partial<Post> = {}): Post => ({
  kind: 'post',
  id: `test:${id}` as PostId,
  source: 'replay',
  text,
  author: 'someone' as AuthorKey,
  seenAt: SEEN,
  createdAt: SEEN,
  ...more,
});

function stage(more: Partial<AnnotateDeps> = {}) {
  const published: AnnotatedMessage[] = [];
  const bus: AnnotateDeps['bus'] = {
    publish: async (_topic, messages) => void published.push(...(messages as unknown as readonly AnnotatedMessage[])),
  };
  const telemetry = openAnnotateTelemetry(openLog('test', 'error'), new Registry());
  const deps: AnnotateDeps = {
    bus,
    vectors: openVariantVectors(embedder),
    heads: null,
    hasFlood: false,
    identifyLanguage,
    telemetry,
    wallNow: () => Date.parse(SEEN),
    ...more,
  };
  return { published, deps, handle: annotate(deps) };
}

test('a post leaves with its language, its features and a vector of the model', async () => {
  const { handle, published } = stage();
  const post = aPost('1', 'Trois blessés à la gare, c’est vrai ?? https://example.org/a?utm_source=x', {
    links: ['https://example.org/a'],
  });
  expect(await handle([post], BATCH)).toEqual([done]);
  const [annotated] = published as [AnnotatedPost];
  expect(annotated.post).toEqual(post);
  expect(annotated.language).toBe('fr');
  expect(annotated.features.quantities).toEqual([{ value: 3, unit: 'injured' }]);
  expect(annotated.features.links).toEqual(['https://example.org/a']);
  expect(annotated.features.cues).toContain('enquiry');
  expect(annotated.vector).toMatchObject({ model: embedder.space, tier: 'default' });
  expect(Buffer.from(annotated.vector!.values, 'base64')).toHaveLength(256);
});

test('what the heads say of a post travels with it, and is the same when it comes again', async () => {
  const { handle, published } = stage({ heads: await shippedHeads() });
  const post = aPost('1', 'Vous avez une source ? quelqu’un peut confirmer ?', { replyTo: 'replay:0' as PostId });
  await handle([post], BATCH);
  await handle([post], BATCH);
  const [first, again] = published.map((message) => (message.kind === 'post' ? message.features : null));
  expect(first?.stance?.enquiry).toBeGreaterThan(500);
  expect(first?.checkWorthy).toBeLessThan(500);
  expect(again).toEqual(first);
});

test('deletions, erasures and ticks pass through between the posts, in their order', async () => {
  const { handle, published } = stage();
  const messages: PostMessage[] = [
    aPost('1', 'The bridge is closed'),
    { kind: 'tick', source: 'replay', seenAt: SEEN },
    { kind: 'deletion', id: 'test:1' as PostId, source: 'replay', seenAt: SEEN },
    aPost('2', 'The bridge is open'),
    { kind: 'erasure', author: 'someone' as AuthorKey, source: 'replay', seenAt: SEEN },
  ];
  expect(await handle(messages, BATCH)).toHaveLength(5);
  expect(published.map((m) => m.kind)).toEqual(['post', 'tick', 'deletion', 'post', 'erasure']);
  expect(published[1]).toEqual(messages[1]);
});

test('copies of a text are embedded once, whatever their links, mentions and place in the stream', async () => {
  const asked: string[] = [];
  const counting = {
    space: 's',
    embed: async (texts: readonly string[]) => (asked.push(...new Set(texts)), embedder.embed(texts)),
  };
  const { handle, published } = stage({ vectors: openVariantVectors(counting) });
  await handle(
    [
      aPost('1', 'RT @a: Water is poisoned https://t.co/1'),
      aPost('2', '@b Water is poisoned'),
      aPost('3', 'Water is poisoned'),
    ],
    BATCH,
  );
  expect(asked).toEqual(['Water is poisoned']);
  const values = (published as AnnotatedPost[]).map((m) => m.vector?.values);
  expect(new Set(values).size).toBe(1);
});

test('a text of emoji and links has features but no vector', async () => {
  const { handle, published } = stage();
  await handle([aPost('1', '🔥🔥 https://example.org')], BATCH);
  const [annotated] = published as [AnnotatedPost];
  expect(annotated.vector).toBeUndefined();
  expect(annotated.language).toBe('und');
});

test('delivered twice, says the same twice', async () => {
  const { handle, published } = stage();
  const post = aPost('1', 'Two people hurt near Victoria station, sources say');
  await handle([post], BATCH);
  await handle([post, aPost('2', 'another company in the batch')], BATCH);
  expect(published[1]).toEqual(published[0]);
});

test('posts that waited a second are embedded by the flood tier until the lag is gone, and every vector says by which', async () => {
  const asked: string[] = [];
  const embed = async (texts: readonly string[], tier = 'default') =>
    texts.map((text) => (asked.push(`${tier}: ${text}`), Int8Array.of(1, 2)));
  let now = Date.parse(SEEN);
  const { handle, published, deps } = stage({
    vectors: openVariantVectors({ space: 's', embed }),
    hasFlood: true,
    wallNow: () => now,
  });
  const waiting = (id: string, text: string) => aPost(id, text, { acceptedAt: SEEN });
  for (const [id, text, waitedMs] of [
    ['1', 'calm', 900],
    ['2', 'flood', 1_000],
    ['3', 'ebbing', 600],
    ['4', 'calm', 2_000],
    ['5', 'over', 100],
  ] as const) {
    now = Date.parse(SEEN) + waitedMs;
    await handle([waiting(id, text)], BATCH);
  }
  expect(asked).toEqual(['default: calm', 'flood: flood', 'flood: ebbing', 'default: over']);
  expect((published as AnnotatedPost[]).map((m) => m.vector?.tier)).toEqual([
    'default',
    'flood',
    'flood',
    'default',
    'default',
  ]);
  expect((await (deps.telemetry as AnnotateTelemetry).check()).detail).toMatch(/^the default tier; 40 % of 5 .* 20 %/);
});

test('without a flood tier, and where posts do not say when they came, it is the default tier', async () => {
  const late = { wallNow: () => Date.parse(SEEN) + 60_000 };
  const alone = stage({ ...late, hasFlood: false });
  await alone.handle([aPost('1', 'late', { acceptedAt: SEEN })], BATCH);
  const undated = stage({ ...late, hasFlood: true });
  await undated.handle([aPost('1', 'undated')], BATCH);
  for (const { published } of [alone, undated]) expect((published as AnnotatedPost[])[0]?.vector?.tier).toBe('default');
});

test('a post whose annotation breaks the contract is refused with its reason, and the others go on', async () => {
  const { handle, published } = stage({ identifyLanguage: (text) => (text === 'odd' ? 'no language' : 'en') });
  const outcomes = await handle([aPost('1', 'odd'), aPost('2', 'even')], BATCH);
  expect(outcomes).toMatchObject([{ kind: 'rejected', reason: expect.stringContaining('language') }, { kind: 'done' }]);
  expect(published).toHaveLength(1);
});

test('when the model or the bus fails, nothing is said and the batch is tried again', async () => {
  const broken = { space: 's', embed: () => Promise.reject(new Error('no model')) };
  const { handle, published } = stage({ vectors: openVariantVectors(broken) });
  await expect(handle([aPost('1', 'text')], BATCH)).rejects.toThrow('no model');
  expect(published).toEqual([]);
});

test('hostile texts are annotated within the contract', async () => {
  const { handle, published } = stage();
  const hostile = [
    '🔥'.repeat(5_000),
    'a\u0301\u0302\u0303'.repeat(2_500),
    '#'.repeat(10_000),
    '\u202eevil\u202c '.repeat(1_000),
    '9'.repeat(10_000),
    `#${'A1'.repeat(4_000)}`,
    '( [ ? ! '.repeat(1_200),
    'مرحبا '.repeat(1_500),
  ];
  const outcomes = await handle(
    hostile.map((text, i) => aPost(String(i), text)),
    BATCH,
  );
  expect(outcomes).toEqual(hostile.map(() => done));
  expect(published).toHaveLength(hostile.length);
});

test('through the bus: posts and reviews arrive on annotated.v1', async () => {
  const bus = openMemoryBus();
  const { deps } = stage({ bus });
  const stop = new AbortController();
  const review: Review = {
    id: 'r1',
    claim: 'c_1' as ClaimId,
    by: { id: 'u1' as UserId, name: 'Ada' },
    at: SEEN,
    act: { kind: 'note', text: 'seen' },
  };
  const seen: AnnotatedMessage[] = [];
  const reading = [
    bus.consume(topics.posts, 'annotate', annotate(deps), stop.signal),
    bus.consume(topics.reviews, 'annotate', passReviews(deps), stop.signal),
    bus.consume(
      topics.annotated,
      'test',
      async (messages) => {
        seen.push(...messages);
        if (seen.length === 3) stop.abort();
        return messages.map(() => done);
      },
      stop.signal,
    ),
  ];
  await bus.publish(topics.posts, [aPost('1', 'The dam holds'), aPost('2', 'Le barrage tient')]);
  await bus.publish(topics.reviews, [review]);
  await Promise.all(reading);
  await bus.close();
  expect(seen.map((m) => m.kind).sort()).toEqual(['post', 'post', 'review']);
  expect(seen.find((m) => m.kind === 'review')).toEqual({ kind: 'review', review });
});
