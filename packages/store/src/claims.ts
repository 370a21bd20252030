import { createHash } from 'node:crypto';
import type { Vector } from '@vigie/contracts/annotated-post';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import { briefOf, velocityOf } from './brief.ts';
import type { Queryable } from './database.ts';
import { rederiveStatus } from './standing.ts';
import { toJson } from './values.ts';
import { fromBase64, toBase64, toVectorText } from './vectors.ts';

/**
 * Stores snapshots in one statement and returns the ids whose revision was newer; an older revision changes nothing. A
 * sentence taken from a deleted post is stored blank: its snapshot may have been on its way when the deletion came.
 */
export async function saveClaims(db: Queryable, claims: readonly Claim[]): Promise<ClaimId[]> {
  if (claims.length === 0) return [];
  const newest = new Map<ClaimId, Claim>();
  for (const claim of claims) if (claim.revision >= (newest.get(claim.id)?.revision ?? -1)) newest.set(claim.id, claim);
  // In the order of ids, so that two writers lock the same rows in the same order.
  const rows = [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf);
  const saved = await db.query<{ id: ClaimId; isNew: boolean }>(SAVE, [toJson(rows)]);
  await rederiveStatus(
    db,
    saved.filter((row) => row.isNew).map((row) => row.id),
  );
  return saved.map((row) => row.id);
}

function rowOf(claim: Claim): Record<string, unknown> {
  const { sentence, vector, ...snapshot } = claim;
  const brief = briefOf(claim);
  const digest = digestOf(sentence);
  return {
    id: claim.id,
    story: claim.story,
    revision: claim.revision,
    language: claim.language,
    score: claim.assessment.score,
    stage: claim.assessment.stage,
    posts: claim.posts,
    authors: claim.authors,
    variants: claim.variants,
    first_post_at: claim.firstPostAt,
    last_post_at: claim.lastPostAt,
    velocity: velocityOf(brief.sparkline),
    flagged_at: claim.flag?.at ?? null,
    merged_into: claim.mergedInto,
    spam: claim.spam,
    muted: claim.muted,
    exercise: claim.exercise,
    return_of: claim.returnOf?.claim ?? null,
    brief,
    snapshot,
    sentence,
    sentence_post: claim.sentencePost,
    digest,
    places: claim.places,
    fingerprint: digestOf(
      [
        digest,
        claim.sentencePost,
        claim.language,
        vector?.model,
        doublings(claim.variants),
        claim.authors > 1,
        claim.places,
      ].join(' '),
    ),
    shared: claim.authors > 1,
    vector: vector && toVectorText(fromBase64(vector.values)),
    vector_model: vector?.model ?? null,
    vector_tier: vector?.tier ?? null,
  };
}

/**
 * A claim's meaning moves a little with every post, and placing a vector in its index costs more than all else a snapshot
 * writes: it is placed anew when the sentence changes, and when the claim's wordings have doubled.
 */
const doublings = (variants: number): number => Math.floor(Math.log2(Math.max(1, variants)));

/** What a sentence is remembered by once its words must go. */
export function digestOf(sentence: string): string {
  return createHash('md5').update(sentence).digest('hex');
}

const SAVE = `
  with incoming as materialized (
    select * from jsonb_to_recordset($1::jsonb) as t (
      id text, story text, revision bigint, language text, score double precision, stage text,
      posts integer, authors integer, variants integer, first_post_at timestamptz, last_post_at timestamptz,
      velocity double precision, flagged_at timestamptz, merged_into text, spam boolean, muted boolean, exercise boolean, return_of text,
      brief jsonb, snapshot jsonb, sentence text, sentence_post text, digest text, places jsonb, fingerprint text,
      shared boolean, vector text, vector_model text, vector_tier text)
  ),
  saved as (
    insert into claims (
      id, story, revision, language, score, stage, posts, authors, variants, first_post_at, last_post_at,
      velocity, flagged_at, merged_into, spam, muted, exercise, return_of, brief, snapshot)
    select
      id, story, revision, language, score, stage, posts, authors, variants, first_post_at, last_post_at,
      velocity, flagged_at, merged_into, spam, muted, exercise, return_of, brief, snapshot
    from incoming
    on conflict (id) do update set
      story = excluded.story, revision = excluded.revision, language = excluded.language, score = excluded.score,
      stage = excluded.stage, posts = excluded.posts, authors = excluded.authors, variants = excluded.variants,
      first_post_at = excluded.first_post_at, last_post_at = excluded.last_post_at, velocity = excluded.velocity,
      flagged_at = excluded.flagged_at, merged_into = excluded.merged_into, spam = excluded.spam, muted = excluded.muted,
      exercise = excluded.exercise, return_of = excluded.return_of, brief = excluded.brief, snapshot = excluded.snapshot
    where claims.revision < excluded.revision
    returning id, xmax = 0 as is_new
  ),
  changed as materialized (
    select incoming.*, gone.id is not null as is_gone
    from incoming
    join saved using (id)
    left join claim_texts old on old.claim = incoming.id
    left join posts gone on gone.id = incoming.sentence_post and gone.deleted_at is not null
    where old.fingerprint is distinct from incoming.fingerprint
  ),
  remembered as (
    insert into claim_sentences (post, claim, digest)
    select sentence_post, id, digest from changed where sentence_post is not null
    on conflict do nothing
  ),
  written as (
    insert into claim_texts (
      claim, language, sentence, sentence_post, places, fingerprint, shared,
      vector, vector_model, vector_tier, next_vector, next_vector_model, next_vector_tier)
    select
      id, language, case when is_gone then '' else sentence end, sentence_post, places, fingerprint, shared,
      case when not is_next then vector::halfvec end, case when not is_next then vector_model end,
      case when not is_next then vector_tier end,
      case when is_next then vector::halfvec end, case when is_next then vector_model end,
      case when is_next then vector_tier end
    from changed
    cross join lateral (
      select coalesce(vector_model <> (select in_use from meaning_space), false) as is_next) place
    on conflict (claim) do update set
      language = excluded.language, sentence = excluded.sentence, sentence_post = excluded.sentence_post,
      places = excluded.places, fingerprint = excluded.fingerprint, shared = excluded.shared,
      -- A vector of the space that is coming waits beside the one that is searched.
      vector = case when excluded.next_vector_model is null then excluded.vector else claim_texts.vector end,
      vector_model =
        case when excluded.next_vector_model is null then excluded.vector_model else claim_texts.vector_model end,
      vector_tier = case when excluded.next_vector_model is null then excluded.vector_tier else claim_texts.vector_tier end,
      next_vector = excluded.next_vector, next_vector_model = excluded.next_vector_model,
      next_vector_tier = excluded.next_vector_tier
  )
  select id, is_new as "isNew" from saved`;

interface StoredClaim {
  readonly snapshot: Omit<Claim, 'sentence' | 'vector'>;
  readonly sentence: string;
  readonly mergedInto: ClaimId | null;
  readonly vector: string | null;
  readonly model: string | null;
  readonly tier: Vector['tier'] | null;
}

/** The claim as its last snapshot said, but for a sentence whose post was deleted since. */
export async function findClaim(db: Queryable, id: ClaimId): Promise<Claim | undefined> {
  const [row] = await db.query<StoredClaim>(
    `select c.snapshot, c.merged_into as "mergedInto", t.sentence, t.vector::text as vector, t.vector_model as model, t.vector_tier as tier
     from claims c join claim_texts t on t.claim = c.id where c.id = $1`,
    [id],
  );
  if (!row) return undefined;
  const vector =
    row.vector && row.model && row.tier ? { model: row.model, tier: row.tier, values: toBase64(row.vector) } : null;
  return { ...row.snapshot, mergedInto: row.mergedInto, sentence: row.sentence, vector };
}
