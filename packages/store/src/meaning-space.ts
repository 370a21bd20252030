import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import type { Database, Queryable } from './database.ts';
import { toJson } from './values.ts';
import { toVectorText } from './vectors.ts';

/**
 * Which model's vectors lie in the database, and how another takes over while searches go on.
 *
 * Every `vector` is of the space in use. When another model comes, its vectors fill `next_vector`: those of new snapshots at once, those of
 * history text by text. When none is missing the columns change places in one short transaction, since renaming moves no row. Progress is in
 * the rows themselves, so a process that dies goes on where it was; two that work at once do the same work twice and no harm.
 */

/** A model as the database knows it. */
export interface SpaceModel {
  readonly space: string;
  /** What opens it again: a folder or a hub id. */
  readonly model: string;
  readonly dims: number;
  readonly scale: MeaningScale | null;
}

/** Where the database is: `coming` is null while one space is all there is. */
export interface SpaceState {
  readonly inUse: string;
  readonly model: string;
  readonly coming: string | null;
}

/** A text of history without a vector of the space that is wanted. */
export interface UnembeddedText {
  readonly kind: 'claim' | 'evidence';
  readonly id: string;
  readonly text: string;
}

/** Its vector; null for a text that has no words. */
export interface EmbeddedText extends UnembeddedText {
  readonly values: Int8Array | null;
}

/** Tells the database which model is here now: the first is in use at once, another is coming, the one in use takes its place back. */
export async function announceModel(db: Database, { space, model, dims, scale }: SpaceModel): Promise<SpaceState> {
  return db.transaction(async (tx) => {
    const before = await spaceState(tx, 'for update');
    if (before === undefined) {
      const [old] = await tx.query<{ space: string }>(OLDER, []);
      const first = old?.space ?? space;
      await tx.query(
        `insert into meaning_space (one, in_use, model, scale) values (true, $1, $2, $3::jsonb) on conflict do nothing`,
        [first, first === space ? model : first, first === space && scale !== null ? toJson(scale) : null],
      );
      if (first === space) return { inUse: space, model, coming: null };
    } else if (before.inUse === space) {
      if (before.coming !== null) for (const sql of FORGET_COMING) await tx.query(sql, []);
      await tx.query('update meaning_space set model = $1, scale = $2::jsonb, coming = null, began_at = null', [
        model,
        scale && toJson(scale),
      ]);
      return { inUse: space, model, coming: null };
    }
    if (before?.coming !== space) {
      for (const sql of FORGET_COMING) await tx.query(sql, []);
      await tx.query('update meaning_space set coming = $1, began_at = now()', [space]);
    }
    // Made while the column is empty: each vector is placed as it comes, and nobody waits for an index at the end.
    for (const [table, index] of await indexed(tx))
      await tx.query(
        `create index if not exists ${table}_next_${size(dims)} on ${table}
           using hnsw ((next_vector::halfvec(${size(dims)})) halfvec_cosine_ops)
           where ${index.includes('shared') ? 'shared and ' : ''}vector_dims(next_vector) = ${size(dims)}`,
        [],
      );
    return (await spaceState(tx))!;
  });
}

/** A database from before this was kept: what most of its claims have. */
const OLDER = `
  select vector_model as space from claim_texts where vector_model is not null
  group by vector_model order by count(*) desc, vector_model limit 1`;

/** Indexes and all: the columns go and come back empty, which moves no row. */
const FORGET_COMING = [
  `alter table claim_texts
     drop column next_vector, drop column next_vector_model, drop column next_vector_tier,
     add column next_vector halfvec, add column next_vector_model text, add column next_vector_tier text`,
  `alter table evidence
     drop column next_vector, drop column next_vector_model, add column next_vector halfvec, add column next_vector_model text`,
];

async function spaceState(db: Queryable, lock = ''): Promise<SpaceState | undefined> {
  const [row] = await db.query<SpaceState>(`select in_use as "inUse", model, coming from meaning_space ${lock}`, []);
  return row;
}

/** What the cosines of the vectors in use mean; null where it was never measured. */
export async function scaleInUse(db: Queryable): Promise<MeaningScale | null> {
  const [row] = await db.query<{ scale: MeaningScale | null }>('select scale from meaning_space', []);
  return row?.scale ?? null;
}

/**
 * The next texts without a vector of this space, after a place in the order of kinds and ids. Claims that one person alone makes
 * are left out: no search by meaning looks at them, and the next post gives them a vector anyway.
 */
export async function unembeddedTexts(
  db: Queryable,
  space: string,
  after: Pick<UnembeddedText, 'kind' | 'id'> | null,
  limit: number,
): Promise<UnembeddedText[]> {
  const model = `${await placeOf(db, space)}vector_model`;
  const [claimsAfter, evidenceAfter] = after?.kind === 'evidence' ? [null, after.id] : [after?.id ?? '', ''];
  return db.query<UnembeddedText>(
    `(select 'claim' as kind, claim as id, sentence as text from claim_texts
      where claim > $2 and shared and sentence <> '' and ${model} is distinct from $1 order by claim limit $4)
     union all
     (select 'evidence', id, claim_reviewed from evidence where id > $3 and ${model} is distinct from $1 order by id limit $4)
     order by kind, id limit $4`,
    [space, claimsAfter, evidenceAfter, limit],
  );
}

/** How many texts a search by meaning may find, and how many of them have a vector of this space. */
export async function embeddedShare(
  db: Queryable,
  space: string,
): Promise<{ readonly done: number; readonly of: number }> {
  const model = `${await placeOf(db, space)}vector_model`;
  const [row] = await db.query<{ done: number; of: number }>(
    `select sum(done)::int as done, sum(texts)::int as of from (
       select count(*) filter (where ${model} = $1) as done, count(*) as texts from claim_texts where shared and sentence <> ''
       union all
       select count(*) filter (where ${model} = $1), count(*) from evidence) counted`,
    [space],
  );
  return row ?? { done: 0, of: 0 };
}

/** Writes vectors of a space where it has its place. A text that changed meanwhile keeps waiting; a newer vector is not overwritten. */
export async function saveEmbedded(db: Queryable, space: string, texts: readonly EmbeddedText[]): Promise<void> {
  const next = await placeOf(db, space);
  const rows = (kind: EmbeddedText['kind']): string =>
    toJson(
      texts
        .filter((text) => text.kind === kind)
        .map(({ id, text, values }) => ({ id, text, vector: values && toVectorText(values) })),
    );
  await db.query(
    `update claim_texts
     set ${next}vector = t.vector::halfvec, ${next}vector_model = $1, ${next}vector_tier = 'default'
     from jsonb_to_recordset($2::jsonb) as t (id text, text text, vector text)
     where claim = t.id and sentence = t.text and ${next}vector_model is distinct from $1`,
    [space, rows('claim')],
  );
  await db.query(
    `update evidence set ${next}vector = t.vector::halfvec, ${next}vector_model = $1
     from jsonb_to_recordset($2::jsonb) as t (id text, text text, vector text)
     where evidence.id = t.id and claim_reviewed = t.text and ${next}vector_model is distinct from $1`,
    [space, rows('evidence')],
  );
}

/** Puts the second columns in the place of the first; false where that was done already, or another space is coming. */
export async function switchSpace(db: Database, { space, model, dims, scale }: SpaceModel): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await spaceState(tx, 'for update'))?.coming !== space) return false;
    for (const [table, tier] of [
      ['claim_texts', true],
      ['evidence', false],
    ] as const) {
      const columns = ['vector', 'vector_model', ...(tier ? ['vector_tier'] : [])];
      await tx.query(`alter table ${table} ${columns.map((name) => `drop column ${name}`).join(', ')}`, []);
      for (const name of columns) await tx.query(`alter table ${table} rename column next_${name} to ${name}`, []);
      await tx.query(
        `alter table ${table} ${columns.map((name) => `add column next_${name} ${name === 'vector' ? 'halfvec' : 'text'}`).join(', ')}`,
        [],
      );
      await tx.query(`alter index if exists ${table}_next_${size(dims)} rename to ${table}_meaning_${size(dims)}`, []);
    }
    await tx.query(
      `update meaning_space set in_use = $1, model = $2, scale = $3::jsonb, coming = null, switched_at = now()`,
      [space, model, scale && toJson(scale)],
    );
    return true;
  });
}

/** Which columns are for a space: the first where it is in use (or none is yet), the second where it is coming. */
async function placeOf(db: Queryable, space: string): Promise<'' | 'next_'> {
  const state = await spaceState(db);
  return state === undefined || state.inUse === space ? '' : 'next_';
}

/** The tables whose vectors have an index here, with its definition: claims have one on a server alone. */
async function indexed(db: Queryable): Promise<Array<readonly [table: string, definition: string]>> {
  const rows = await db.query<{ table: string; definition: string }>(
    `select distinct on (tablename) tablename as table, indexdef as definition from pg_indexes
     where schemaname = current_schema() and indexname ~ '^(claim_texts|evidence)_meaning_[0-9]+$' order by tablename, indexname`,
    [],
  );
  return rows.map(({ table, definition }) => [table, definition] as const);
}

/** A number of dimensions, safe in a statement. */
function size(dims: number): number {
  if (!Number.isInteger(dims) || dims < 1 || dims > 4_000)
    throw new RangeError(`a vector index takes 1 to 4,000 dimensions, not ${dims}`);
  return dims;
}
