import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { meaningOf, type Meaning } from '@vigie/core/match/dense';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import type { EngineChange } from '@vigie/core/match/engine';
import { openEvaluationEngine } from '../evaluation-engine.ts';
import { fileId, openMembers } from '../stream/truth.ts';

/** The claim that a post joined, as it was then: the posts before it, and the mean meaning of its texts. */
export interface ClaimAround {
  readonly before: readonly string[];
  readonly meaning: Meaning | null;
}

/** Runs posts through the engine in their order, and tells of each which claim it found: nothing later is known. */
export async function claimsAround(
  posts: readonly AnnotatedPost[],
  meaningScale: MeaningScale | null,
): Promise<ReadonlyMap<string, ClaimAround>> {
  const engine = await openEvaluationEngine({ meaningScale });
  const members = openMembers([]);
  const around = new Map<string, ClaimAround>();
  const told = ({ memberships, claims }: EngineChange): void => {
    const meanings = new Map(claims.map(({ id, vector }) => [id, vector && meaningOf(vector)]));
    for (const membership of memberships) {
      if (membership.kind === 'joined' && !around.has(fileId(membership.post.id)))
        around.set(fileId(membership.post.id), {
          before: [...members.postsOf(membership.claim)],
          meaning: meanings.get(membership.claim) ?? null,
        });
      members.apply([membership]);
    }
  };
  for (const post of posts) told(engine.take([post]));
  told(engine.flush());
  return around;
}
