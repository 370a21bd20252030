import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { ClaimPage, EarlierClaim } from '@vigie/contracts/rest/claim-page';
import { lineageOf, type Version } from '@vigie/core/claims/lineage';
import { sayDifference } from '@vigie/core/text/say-value';
import type { Queryable } from './database.ts';

type Shown = Omit<ClaimPage['lineage'][number], 'parent' | 'depth' | 'differs' | 'from' | 'to'>;

/** The versions of a claim's story that differ in one thing, as a tree; nothing where nothing differs. */
export async function readLineage(db: Queryable, claim: Claim, lang: 'en' | 'fr'): Promise<ClaimPage['lineage']> {
  if (claim.siblings.length === 0) return [];
  const rows = await db.query<Shown & Pick<Version, 'siblings' | 'mutation'>>(LINEAGE, [claim.story, claim.id]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const steps = lineageOf(rows, claim.id).map((step) => {
    const { siblings: _siblings, mutation: _mutation, ...shown } = byId.get(step.id)!;
    const say = (key: string | null) => key && step.differs && sayDifference(step.differs, key, lang);
    return { ...shown, ...step, from: say(step.from), to: say(step.to) };
  });
  return steps.length > 1 ? steps : [];
}

/** A story may have thousands of claims; a page shows the first hundred that have siblings, and the claim itself. */
const LINEAGE = `
  select c.id, c.snapshot -> 'siblings' as siblings, c.snapshot -> 'mutation' as mutation, t.sentence, c.posts, c.authors,
    c.first_post_at as "firstPostAt", c.score, c.verdict,
    (select m.post from memberships m where m.claim = c.id order by m.seen_at, m.post limit 1) as "firstPost"
  from claims c join claim_texts t on t.claim = c.id
  where c.story = $1 and c.merged_into is null and c.snapshot -> 'siblings' <> '[]'::jsonb
  order by c.id <> $2, c.first_post_at, c.id limit 100`;

/** The earlier claim that a claim brings back, as it stands today; what the clusterer knew where the database forgot it. */
export async function readReturnOf(db: Queryable, { returnOf }: Claim): Promise<EarlierClaim | null> {
  if (returnOf === undefined) return null;
  const [row] = await db.query<Omit<EarlierClaim, 'likeness'>>(
    `select c.id as claim, t.sentence, c.first_post_at as "firstPostAt", c.last_post_at as "lastPostAt", c.authors, c.verdict
     from claims c join claim_texts t on t.claim = c.id where c.id = $1`,
    [returnOf.claim],
  );
  const { claim, lastPostAt, likeness, verdict } = returnOf;
  return row === undefined
    ? { claim, sentence: '', firstPostAt: lastPostAt, lastPostAt, authors: 0, likeness, verdict }
    : { ...row, likeness };
}

/** The later claims that brought a claim back, newest first. */
export async function readReturnedAs(db: Queryable, claim: ClaimId): Promise<ClaimPage['returnedAs']> {
  return db.query<ClaimPage['returnedAs'][number]>(
    `select c.id as claim, t.sentence, c.first_post_at as "firstPostAt", c.last_post_at as "lastPostAt", c.authors,
       (c.snapshot -> 'returnOf' ->> 'likeness')::float8 as likeness
     from claims c join claim_texts t on t.claim = c.id
     where c.return_of = $1 and c.merged_into is null
     order by c.first_post_at desc, c.id limit 20`,
    [claim],
  );
}
