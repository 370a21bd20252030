import type { Vector } from '@vigie/contracts/annotated-post';
import type { ClaimId } from '@vigie/contracts/ids';
import { anchorsOf, onCommonScale } from '@vigie/core/match/meaning-scale';
import type { Queryable } from './database.ts';
import { scaleInUse } from './meaning-space.ts';
import { params } from './params.ts';
import { narrowingConditions, type Search } from './search-conditions.ts';
import { toVectorText } from './vectors.ts';

/** How many claims meaning may bring; far more than anybody reads, few enough to rank exactly. */
const DEPTH = 200;
/** Below this, on the common scale of models, two sentences have nothing in common. */
const FLOOR = 0.34;

/**
 * The claims whose meaning is nearest, nearest first, among those that more than one author makes and that the filters let
 * through; null where nothing can be asked. The vector index is read on until enough pass the filters (pgvector's iterative scan, set where connections open).
 */
export async function nearestClaims(
  db: Queryable,
  search: Search,
  vector: Int8Array | null,
): Promise<readonly ClaimId[] | null> {
  const text = vector && toVectorText(vector);
  if (!vector || !text) return null;
  const bound = params();
  const { bind } = bound;
  const size = vector.length;
  const conditions = ['t.shared', `vector_dims(t.vector) = ${size}`, ...narrowingConditions(search, bound)];
  const distance = `t.vector::halfvec(${size}) <=> ${bind(text)}::halfvec(${size})`;
  const scale = await scaleInUse(db);
  const rows = await db.query<{ id: ClaimId; cosine: number; tier: Vector['tier'] | null }>(
    `select c.id, 1 - (${distance}) as cosine, t.vector_tier as tier from claim_texts t join claims c on c.id = t.claim
     where ${conditions.join(' and ')} order by ${distance} limit ${DEPTH}`,
    bound.values,
  );
  // A query is of the default tier; a claim of a flood lies elsewhere on the scale.
  return rows
    .map(({ id, cosine, tier }) => ({
      id,
      likeness: scale === null ? cosine : onCommonScale(cosine, anchorsOf(scale, 'default', tier ?? 'default')),
    }))
    .filter(({ likeness }) => likeness >= FLOOR)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * Makes the vector indexes of claims and evidence for a model with another number of dimensions than the shipped one's 256.
 * Without them meaning is searched exactly, and slowly. Call it once at a start with such a model.
 */
export async function ensureMeaningIndex(db: Queryable, dimensions: number): Promise<void> {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > 4_000)
    throw new RangeError(`a vector index takes 1 to 4,000 dimensions, not ${dimensions}`);
  for (const [table, condition] of [
    ['claim_texts', 'shared and '],
    ['evidence', ''],
  ])
    await db.query(
      `create index if not exists ${table}_meaning_${dimensions} on ${table}
         using hnsw ((vector::halfvec(${dimensions})) halfvec_cosine_ops) where ${condition}vector_dims(vector) = ${dimensions}`,
    );
}
