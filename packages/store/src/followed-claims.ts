import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';

// Where claims went that were merged away, as the reader of alerts knows it. `claims.merged_into` says the same, but another
// reader keeps it, who may be behind: between the two a verdict would miss whoever was alerted about the merged claim.

/** Notes where these claims are now: part of another, or themselves again after a merge was undone. Twice is once. */
export async function followClaims(db: Queryable, claims: readonly Pick<Claim, 'id' | 'mergedInto'>[]): Promise<void> {
  const newest = new Map(claims.map(({ id, mergedInto }) => [id, mergedInto]));
  if (newest.size === 0) return;
  const rows = [...newest].map(([claim, into]) => ({ claim, into_claim: into }));
  await db.query(
    `with said as (
       select claim, into_claim from jsonb_to_recordset($1::jsonb) as t (claim text, into_claim text)
     ),
     back as (
       delete from followed_claims using said
       where followed_claims.claim = said.claim and said.into_claim is null
     )
     insert into followed_claims (claim, into_claim)
     select claim, into_claim from said where into_claim is not null
     on conflict (claim) do update set into_claim = excluded.into_claim
     where followed_claims.into_claim is distinct from excluded.into_claim`,
    [toJson(rows)],
  );
}

/** The claim that this one is part of by now: itself, or the end of its merges. */
export async function leadsTo(db: Queryable, claim: ClaimId): Promise<ClaimId> {
  const [row] = await db.query<{ claim: ClaimId }>(
    `with recursive way as (
       select $1::text as claim, 0 as depth
       union all
       select followed.into_claim, way.depth + 1
       from way join followed_claims followed on followed.claim = way.claim where way.depth < 50)
     select claim from way order by depth desc limit 1`,
    [claim],
  );
  return row?.claim ?? claim;
}

/** A claim and those that were merged into it, as `source`: the head of a query whose first parameter is the claim. */
export const SOURCES = `
  with recursive source as (
    select $1::text as id
    union
    select followed.claim from followed_claims followed join source on followed.into_claim = source.id)`;
