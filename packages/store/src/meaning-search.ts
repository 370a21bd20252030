import type { ClaimId } from '@vigie/contracts/ids';
import type { Queryable } from './database.ts';
import { params } from './params.ts';
import { narrowingConditions, type Search } from './search-conditions.ts';
import { toVectorText } from './vectors.ts';

/** How many claims meaning may bring; far more than anybody reads, few enough to rank exactly. */
const DEPTH = 200;
/** Below this cosine two sentences of the shipped model have nothing in common. */
const FLOOR = 0.35;

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
  const rows = await db.query<{ id: ClaimId }>(
    `select id from (
       select c.id, ${distance} as distance from claim_texts t join claims c on c.id = t.claim
       where ${conditions.join(' and ')} order by ${distance} limit ${DEPTH}) nearest
     where distance <= ${1 - FLOOR} order by distance, id`,
    bound.values,
  );
  return rows.map((row) => row.id);
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
