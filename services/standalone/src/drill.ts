import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Embedder } from '@vigie/inference/embedder';
import type { Queryable } from '@vigie/store/database';
import { countEvidence, saveEvidence } from '@vigie/store/evidence';
import { parseClaimReviews } from '@vigie/store/parse-claim-review';

const shipped = (name: string): string => fileURLToPath(new URL(`../../../infra/drill/${name}`, import.meta.url));

/** The shipped exercise: its posts, and who speaks as an authority in it. */
export const DRILL = { posts: shipped('posts.ndjson'), authorities: shipped('authorities.json') };

/** Brings the drill's earlier fact-checks in, once, so that "already checked?" has something to answer. */
export async function bringDrillChecks(
  database: Queryable,
  embedder: Pick<Embedder, 'embed' | 'model'>,
): Promise<void> {
  if ((await countEvidence(database)) > 0) return;
  const { evidence } = parseClaimReviews(await readFile(shipped('checks.ndjson'), 'utf8'));
  const vectors = await embedder.embed(evidence.map((check) => check.claimReviewed));
  await saveEvidence(
    database,
    evidence.map((check, index) => {
      const vector = vectors[index];
      if (vector === null || vector === undefined) return check;
      const values = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
      return { ...check, vector: { model: embedder.model, tier: 'default' as const, values } };
    }),
  );
}
