import type { Membership } from '@vigie/contracts/membership';
import type { EngineChange } from '@vigie/core/match/engine';

/** Where every post is in the end, as a reader of the two topics would know it. */
export interface FinalPlaces {
  readonly add: (change: EngineChange) => void;
  readonly variantOf: (post: string) => string | undefined;
  readonly claimOf: (post: string) => string | undefined;
  readonly storyOf: (post: string) => string | undefined;
}

/** Opens it with no post placed. */
export function openFinalPlaces(): FinalPlaces {
  const claims = new Map<string, string>();
  const variants = new Map<string, string>();
  const stories = new Map<string, string>();
  /** Merged claims: where they went. A split gives its posts places of their own. */
  const into = new Map<string, string>();

  const current = (claim: string): string => {
    let name = claim;
    for (let next = into.get(name); next !== undefined; next = into.get(name)) name = next;
    return name;
  };

  function apply(membership: Membership): void {
    switch (membership.kind) {
      case 'joined':
        into.delete(membership.claim);
        claims.set(membership.post.id, membership.claim);
        variants.set(membership.post.id, `${membership.variant} ${membership.stance}`);
        return;
      case 'left':
        claims.delete(membership.post);
        return;
      case 'merged':
        into.set(membership.claim, membership.into);
        return;
      case 'split':
        into.delete(membership.claim);
        for (const post of membership.posts) claims.set(post, membership.claim);
        return;
    }
  }

  const claimOf = (post: string): string | undefined => {
    const claim = claims.get(post);
    return claim === undefined ? undefined : current(claim);
  };
  return {
    add: (change) => {
      for (const membership of change.memberships) apply(membership);
      for (const claim of change.claims) if (claim.mergedInto === null) stories.set(claim.id, claim.story);
    },
    claimOf,
    variantOf: (post) => variants.get(post),
    storyOf: (post) => {
      const claim = claimOf(post);
      return claim === undefined ? undefined : stories.get(claim);
    },
  };
}
