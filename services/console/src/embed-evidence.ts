import type { Embedder } from '@vigie/inference/embedder';
import type { Queryable } from '@vigie/store/database';
import { saveEvidence, unembeddedEvidence } from '@vigie/store/evidence';

const BATCH = 64;

/** Gives fact-checks that came without a meaning vector theirs, so that they are found by meaning too; returns when all have one. */
export async function embedEvidence(
  db: Queryable,
  { space: model, embed }: Pick<Embedder, 'space' | 'embed'>,
  signal?: AbortSignal,
): Promise<void> {
  while (signal?.aborted !== true) {
    const waiting = await unembeddedEvidence(db, model, BATCH);
    const vectors = await embed(waiting.map(({ claimReviewed }) => claimReviewed));
    const embedded = waiting.flatMap((evidence, at) => {
      const vector = vectors[at];
      if (vector === null || vector === undefined) return [];
      const values = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
      return [{ ...evidence, vector: { model, tier: 'default' as const, values } }];
    });
    // What has no letter has no meaning, and stays without a vector.
    if (embedded.length === 0) return;
    await saveEvidence(db, embedded);
  }
}
