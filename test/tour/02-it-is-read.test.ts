import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Post } from '@vigie/contracts/post';
import { annotate } from '@vigie/classify/annotate';
import { openEmbedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { TIERS } from '@vigie/inference/tiers';
import { openVariantVectors } from '@vigie/inference/variant-vectors';
import { EVENING } from './stage.ts';

/**
 * Chapter 2. The post is read, by a worker that remembers nothing: its language, what it says without a model (numbers with
 * what they count, places, negation, cues), and one vector of meaning, quantised once and never computed again.
 */
test('a post leaves with its language, what it counts, where, how it is said, and its meaning', async () => {
  const embedder = await openEmbedder({ model: TIERS.default, workers: 1 });
  const out: AnnotatedMessage[] = [];
  const handle = annotate({
    bus: {
      publish: async (_topic, messages) => void out.push(...(messages as unknown as readonly AnnotatedMessage[])),
    },
    vectors: openVariantVectors(embedder),
    heads: null,
    hasFlood: false,
    identifyLanguage,
    telemetry: { annotated: () => {}, embedded: () => {}, rejected: () => {} },
    wallNow: () => Date.parse(EVENING),
  });
  const post = {
    kind: 'post',
    id: 'push:7',
    source: 'push',
    text: 'Il y aurait trois morts à la gare de Valmont, d’après un ami sur place',
    author: 'a_someone',
    seenAt: EVENING,
    createdAt: EVENING,
  } as Post;

  expect(await handle([post], { partition: 0, nextOffset: '1' })).toEqual([{ kind: 'done' }]);
  await embedder.close();

  expect(out).toMatchObject([
    {
      language: 'fr',
      features: {
        quantities: [{ value: 3, unit: 'dead' }],
        places: [expect.stringContaining('valmont')],
        negated: false,
        modality: 'conditional',
        cues: expect.arrayContaining(['attribution']),
      },
      vector: { model: embedder.space, tier: 'default' },
    },
  ]);
});
