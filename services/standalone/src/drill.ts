import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Queryable } from '@vigie/store/database';
import { countEvidence, saveEvidence } from '@vigie/store/evidence';
import { parseClaimReviews } from '@vigie/store/parse-claim-review';

const shipped = (name: string): string => fileURLToPath(new URL(`../../../infra/drill/${name}`, import.meta.url));

/** The shipped exercise: its posts, and who speaks as an authority in it. */
export const DRILL = { posts: shipped('posts.ndjson'), authorities: shipped('authorities.json') };

/** Brings the drill's earlier fact-checks in, once, so that "already checked?" has something to answer. */
export async function bringDrillChecks(database: Queryable): Promise<void> {
  if ((await countEvidence(database)) > 0) return;
  const { evidence } = parseClaimReviews(await readFile(shipped('checks.ndjson'), 'utf8'));
  await saveEvidence(database, evidence);
}
