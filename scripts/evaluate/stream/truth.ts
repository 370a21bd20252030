import type { Membership } from '@vigie/contracts/membership';
import { label, type Row } from '../rows.ts';

/** A claim whose answer is known, and the posts that assert it. */
export interface KnownClaim {
  readonly claim: string;
  readonly rumour: boolean;
  readonly posts: ReadonlySet<string>;
}

/** Least share of a claim's posts that must assert one known claim for the two to be the same. */
const LEAST_SHARE = 1 / 3;

/** Reads `{claim, rumour, posts}` rows. */
export function readTruth(rows: readonly Row[]): KnownClaim[] {
  return rows.map((row) => ({
    claim: label(row, 'claim') ?? '',
    rumour: row['rumour'] === true,
    posts: new Set(Array.isArray(row['posts']) ? row['posts'].map(String) : []),
  }));
}

/** A post's id as its file has it: without the source before it. */
export const fileId = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Which posts each claim holds now, and which known claim it therefore is. */
export interface Members {
  readonly apply: (memberships: readonly Membership[]) => void;
  readonly postsOf: (claim: string) => ReadonlySet<string>;
  /** The known claim that most of its asserting posts assert, if they are a third of all its posts. */
  readonly known: (claim: string) => KnownClaim | undefined;
  readonly authorOf: (post: string) => string | undefined;
  readonly seenAt: (post: string) => number | undefined;
}

/** Follows memberships.v1. */
export function openMembers(truth: readonly KnownClaim[]): Members {
  const posts = new Map<string, Set<string>>();
  const details = new Map<string, { author: string; at: number }>();
  const assertedBy = new Map<string, KnownClaim[]>();
  for (const known of truth)
    for (const post of known.posts) assertedBy.set(post, [...(assertedBy.get(post) ?? []), known]);
  const of = (claim: string): Set<string> => {
    const found = posts.get(claim) ?? new Set<string>();
    posts.set(claim, found);
    return found;
  };

  return {
    apply(memberships) {
      for (const membership of memberships) {
        if (membership.kind === 'joined') {
          const id = fileId(membership.post.id);
          of(membership.claim).add(id);
          details.set(id, { author: membership.post.author, at: Date.parse(membership.post.seenAt) });
        } else if (membership.kind === 'left') of(membership.claim).delete(fileId(membership.post));
        else if (membership.kind === 'merged') {
          for (const id of of(membership.claim)) of(membership.into).add(id);
          posts.delete(membership.claim);
        } else
          for (const id of membership.posts.map(fileId)) {
            of(membership.from).delete(id);
            of(membership.claim).add(id);
          }
      }
    },
    postsOf: (claim) => of(claim),
    known(claim) {
      const counts = new Map<KnownClaim, number>();
      for (const id of of(claim))
        for (const known of assertedBy.get(id) ?? []) counts.set(known, (counts.get(known) ?? 0) + 1);
      const [best] = [...counts].sort((a, b) => b[1] - a[1]);
      return best !== undefined && best[1] >= of(claim).size * LEAST_SHARE ? best[0] : undefined;
    },
    authorOf: (post) => details.get(post)?.author,
    seenAt: (post) => details.get(post)?.at,
  };
}
