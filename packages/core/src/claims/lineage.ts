import type { Mutation, Sibling } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';

/**
 * The lineage of a claim among its siblings: which number, place or name changed, from what to what, in which order. Every
 * version but the first hangs on an earlier one: the sibling it was nearest to when it was founded, else its earliest sibling.
 *
 * In the order of a tree: the versions of a parent follow it, oldest first. Whatever is not reached from the claim through
 * siblings is left out. Cost: a few passes over the versions, which a page bounds.
 */
export interface Version {
  readonly id: ClaimId;
  /** ISO 8601. */
  readonly firstPostAt: string;
  readonly siblings: readonly Sibling[];
  readonly mutation: Mutation | null;
}

/** One version in its place. `from` and `to` are keys as matching compares them; null at the root. */
export interface LineageStep {
  readonly id: ClaimId;
  readonly parent: ClaimId | null;
  readonly depth: number;
  readonly differs: Sibling['differs'] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The versions that siblings lead to from a claim, each below the one that it came out of. */
export function lineageOf(versions: readonly Version[], claim: ClaimId): LineageStep[] {
  const family = familyOf(versions, claim);
  const origins = new Map(family.map((version) => [version.id, originOf(version, family)]));
  const steps: LineageStep[] = [];
  const place = (version: Version, depth: number): void => {
    steps.push({ id: version.id, depth, ...(origins.get(version.id) ?? NO_ORIGIN) });
    for (const child of family) if (origins.get(child.id)?.parent === version.id) place(child, depth + 1);
  };
  for (const version of family) if (origins.get(version.id) === null) place(version, 0);
  return steps;
}

type Origin = Pick<LineageStep, 'parent' | 'differs' | 'from' | 'to'>;

const NO_ORIGIN: Origin = { parent: null, differs: null, from: null, to: null };

/** The versions that siblings lead to from a claim, oldest first. */
function familyOf(versions: readonly Version[], claim: ClaimId): Version[] {
  const known = new Map(versions.map((version) => [version.id, version]));
  const reached = new Set<ClaimId>([claim]);
  for (const id of reached) {
    const version = known.get(id);
    for (const sibling of version?.siblings ?? []) reached.add(sibling.id);
    for (const other of versions)
      if (other.mutation?.of === id || other.siblings.some((sibling) => sibling.id === id)) reached.add(other.id);
  }
  return versions.filter(({ id }) => reached.has(id)).sort((a, b) => (isEarlier(a, b) ? -1 : 1));
}

function originOf(version: Version, family: readonly Version[]): Origin | null {
  const earlier = family.filter((other) => isEarlier(other, version));
  const { mutation } = version;
  if (mutation !== null && earlier.some(({ id }) => id === mutation.of))
    return { parent: mutation.of, differs: mutation.differs, from: mutation.from, to: mutation.to };
  for (const { id } of earlier) {
    const sibling = version.siblings.find((s) => s.id === id);
    if (sibling !== undefined) return { parent: id, differs: sibling.differs, from: sibling.theirs, to: sibling.ours };
  }
  return null;
}

function isEarlier(a: Version, b: Version): boolean {
  const [at, other] = [Date.parse(a.firstPostAt), Date.parse(b.firstPostAt)];
  return at < other || (at === other && a.id < b.id);
}
