import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { assess } from '@vigie/core/assess';
import type { ClaimView } from '@vigie/core/claims/claim-view';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import type { EngineChange } from '@vigie/core/match/engine';
import { openEvaluationEngine } from '../evaluation-engine.ts';
import { fileId, openMembers } from '../stream/truth.ts';

/** What the heads read of a claim's texts. */
export type TextsRead = Pick<ClaimView, 'meaning' | 'checkWorthy' | 'meanCheckWorthy'>;

/** The claim that a post joined, as it was then: the posts before it, and its texts as the engine handed them to assessment. */
export interface ClaimAround {
  readonly before: readonly string[];
  readonly texts: TextsRead;
}

/** Runs posts through the engine in their order, and tells of each which claim it found: nothing later is known. */
export async function claimsAround(
  posts: readonly AnnotatedPost[],
  meaningScale: MeaningScale | null,
): Promise<ReadonlyMap<string, ClaimAround>> {
  const views = new Map<string, TextsRead>();
  const engine = await openEvaluationEngine({
    assess: (input) => {
      views.set(input.claim.id, textsRead(input.claim));
      return assess(input);
    },
    meaningScale,
  });
  const members = openMembers([]);
  const around = new Map<string, ClaimAround>();
  const told = ({ memberships }: EngineChange): void => {
    for (const membership of memberships) {
      if (membership.kind === 'joined' && !around.has(fileId(membership.post.id)))
        around.set(fileId(membership.post.id), {
          before: [...members.postsOf(membership.claim)],
          texts: views.get(membership.claim) ?? { meaning: null },
        });
      members.apply([membership]);
    }
  };
  for (const post of posts) told(engine.take([post]));
  told(engine.flush());
  return around;
}

/** Those fields and no others: a view lives as long as its claim. */
function textsRead({ meaning, checkWorthy, meanCheckWorthy }: ClaimView): TextsRead {
  return {
    meaning,
    ...(checkWorthy === undefined ? {} : { checkWorthy }),
    ...(meanCheckWorthy === undefined ? {} : { meanCheckWorthy }),
  };
}
