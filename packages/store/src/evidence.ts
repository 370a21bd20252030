import type { Vector } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import type { Queryable } from './database.ts';
import { toJson } from './values.ts';
import { fromBase64, toVectorText } from './vectors.ts';

/** A published fact-check or an authority's statement that bears on claims. */
export interface Evidence {
  readonly id: string;
  /** The claim in the publisher's words. */
  readonly claimReviewed: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedAt: string | null;
  /** What the publisher found, in the publisher's words. */
  readonly rating: string | null;
  /** The language of `claimReviewed`; `und` where the file does not say. */
  readonly language: Language;
  /** The meaning of `claimReviewed`; without it only words find it. */
  readonly vector?: Vector | null;
}

/** Adds evidence, and changes what changed; the same file twice changes nothing. A vector is kept until the words change. */
export async function saveEvidence(
  db: Queryable,
  evidence: readonly Evidence[],
): Promise<{ added: number; updated: number }> {
  const sum = { added: 0, updated: 0 };
  const unique = [...new Map(evidence.map((one) => [one.id, one])).values()];
  for (let from = 0; from < unique.length; from += BATCH) {
    const rows = unique.slice(from, from + BATCH).map(rowOf);
    const saved = await db.query<{ isNew: boolean }>(SAVE, [toJson(rows)]);
    for (const { isNew } of saved) sum[isNew ? 'added' : 'updated']++;
  }
  return sum;
}

const BATCH = 500;

function rowOf(evidence: Evidence): Record<string, unknown> {
  return {
    id: evidence.id,
    claim_reviewed: evidence.claimReviewed,
    publisher: evidence.publisher,
    url: evidence.url,
    published_at: evidence.publishedAt,
    rating: evidence.rating,
    language: evidence.language,
    vector: evidence.vector ? toVectorText(fromBase64(evidence.vector.values)) : null,
    vector_model: evidence.vector?.model ?? null,
  };
}

const SAVE = `
  insert into evidence (id, claim_reviewed, publisher, url, published_at, rating, language, vector, vector_model)
  select id, claim_reviewed, publisher, url, published_at, rating, language, vector::halfvec, vector_model
  from jsonb_to_recordset($1::jsonb) as t (
    id text, claim_reviewed text, publisher text, url text, published_at timestamptz, rating text, language text,
    vector text, vector_model text)
  on conflict (id) do update set
    claim_reviewed = excluded.claim_reviewed, publisher = excluded.publisher, url = excluded.url,
    published_at = excluded.published_at, rating = excluded.rating, language = excluded.language,
    vector = case when excluded.vector is null and evidence.claim_reviewed = excluded.claim_reviewed
      then evidence.vector else excluded.vector end,
    vector_model = case when excluded.vector is null and evidence.claim_reviewed = excluded.claim_reviewed
      then evidence.vector_model else excluded.vector_model end,
    next_vector = case when evidence.claim_reviewed = excluded.claim_reviewed then evidence.next_vector end,
    next_vector_model = case when evidence.claim_reviewed = excluded.claim_reviewed then evidence.next_vector_model end
  where (evidence.claim_reviewed, evidence.publisher, evidence.url, evidence.published_at, evidence.rating, evidence.language)
      is distinct from
      (excluded.claim_reviewed, excluded.publisher, excluded.url, excluded.published_at, excluded.rating, excluded.language)
    or (excluded.vector is not null
      and (evidence.vector_model is distinct from excluded.vector_model or evidence.vector is distinct from excluded.vector))
  returning xmax = 0 as "isNew"`;

/** How many fact-checks and statements there are. */
export async function countEvidence(db: Queryable): Promise<number> {
  const [row] = await db.query<{ evidence: number }>('select count(*) as evidence from evidence', []);
  return row?.evidence ?? 0;
}
