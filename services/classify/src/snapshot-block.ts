import type { ClaimRecord, PostRecord, VariantRecord } from '@vigie/core/match/claim-record';

/**
 * Claims as columns: what is written once a claim in a list of objects, every field's name above all, is written once a
 * block; terms and vectors go beside the text as bytes. A third of the size of the same as lists of objects, and as much less to
 * write and to read. Cost: one pass over the claims, texts and posts of the block.
 */
export interface Block {
  /** The columns, in JSON. */
  readonly text: Buffer;
  /** All terms, four bytes each, then all vectors. */
  readonly bytes: Buffer;
}

interface Written {
  readonly claims: Columns;
  readonly variants: Columns;
  readonly signatures: Columns;
  readonly posts: Columns;
  /** For each claim how many texts and posts it has, for each text how many terms. */
  readonly counts: { readonly variants: number[]; readonly posts: number[]; readonly terms: number[] };
  readonly meanings: Columns;
}

/** The claims of a block, written. */
export function packed(claims: readonly ClaimRecord[]): Block {
  const variants = claims.flatMap((claim) => claim.variants);
  const meanings = variants.flatMap(({ meaning }, at) => (meaning ? [{ at, meaning }] : []));
  const terms = Int32Array.from(variants.flatMap((variant) => Array.from(variant.terms)));
  const written: Written = {
    claims: columnsOf(claims, ['variants', 'posts']),
    variants: columnsOf(variants, ['terms', 'meaning', 'signature']),
    signatures: columnsOf(
      variants.map((variant) => variant.signature),
      [],
    ),
    posts: columnsOf(
      claims.flatMap((claim) => claim.posts),
      [],
    ),
    counts: {
      variants: claims.map((claim) => claim.variants.length),
      posts: claims.map((claim) => claim.posts.length),
      terms: variants.map((variant) => variant.terms.length),
    },
    meanings: {
      at: meanings.map(({ at }) => at),
      model: meanings.map(({ meaning }) => meaning.model),
      tier: meanings.map(({ meaning }) => meaning.tier),
      squared: meanings.map(({ meaning }) => meaning.squared),
      length: meanings.map(({ meaning }) => meaning.bytes.length),
    },
  };
  const vectors = Buffer.from(meanings.map(({ meaning }) => meaning.bytes).join(''), 'latin1');
  return { text: Buffer.from(JSON.stringify(written)), bytes: Buffer.concat([Buffer.from(terms.buffer), vectors]) };
}

/** The claims that a block was written from. */
export function unpacked({ text, bytes }: Block): ClaimRecord[] {
  const { claims, variants, signatures, posts, counts, meanings } = JSON.parse(text.toString()) as Written;
  const termCount = counts.terms.reduce((sum, n) => sum + n, 0);
  const terms = new Int32Array(termCount);
  Buffer.from(terms.buffer).set(bytes.subarray(0, termCount * 4));
  const texts = rowsOf<Open<VariantRecord>>(variants);
  const signatureRows = rowsOf<VariantRecord['signature']>(signatures);
  let at = 0;
  for (const [i, variant] of texts.entries()) {
    variant.signature = signatureRows[i]!;
    variant.terms = terms.subarray(at, (at += counts.terms[i]!));
    variant.meaning = null;
  }
  at = termCount * 4;
  for (const meaning of rowsOf<{ at: number; length: number } & Vectorless>(meanings)) {
    const { model, tier, squared, length } = meaning;
    texts[meaning.at]!.meaning = { model, tier, squared, bytes: bytes.toString('latin1', at, (at += length)) };
  }
  const postRows = rowsOf<PostRecord>(posts);
  const rows = rowsOf<Open<ClaimRecord>>(claims);
  let [text0, post0] = [0, 0];
  for (const [i, claim] of rows.entries()) {
    claim.variants = texts.slice(text0, (text0 += counts.variants[i]!));
    claim.posts = postRows.slice(post0, (post0 += counts.posts[i]!));
  }
  return rows;
}

/** A value a row, or the one that all rows have. */
type Column = readonly unknown[] | { readonly same: unknown; readonly rows: number };
type Columns = Readonly<Record<string, Column>>;
type Open<T> = { -readonly [K in keyof T]: T[K] };
type Vectorless = Omit<NonNullable<VariantRecord['meaning']>, 'bytes'>;

/** Objects of one shape as a list for each field but the named ones. */
function columnsOf<T extends object>(rows: readonly T[], without: ReadonlyArray<keyof T>): Columns {
  if (rows.length === 0) return {};
  const shape = Object.keys(rows[0]!) as Array<keyof T & string>;
  // A field that only some have would be lost without a word.
  if (rows.some((row) => Object.keys(row).length !== shape.length))
    throw new Error('records of one kind differ in shape');
  const fields = shape.filter((field) => !without.includes(field));
  return Object.fromEntries(fields.map((field) => [field, columnOf(rows, field)]));
}

/** The values of a field; one value where all have it. */
function columnOf<T extends object>(rows: readonly T[], field: keyof T): Column {
  const same = rows[0]![field];
  return rows.every((row) => row[field] === same) ? { same, rows: rows.length } : rows.map((row) => row[field]);
}

/** The objects back. */
function rowsOf<T>(columns: Columns): T[] {
  const fields = Object.keys(columns);
  const lists = fields.map((field) => listOf(columns[field]!));
  const count = lists[0]?.length ?? 0;
  const rows = new Array<T>(count);
  for (let i = 0; i < count; i++) {
    const row: Record<string, unknown> = {};
    for (let k = 0; k < fields.length; k++) row[fields[k]!] = lists[k]![i];
    rows[i] = row as T;
  }
  return rows;
}

function listOf(column: Column): readonly unknown[] {
  return 'same' in column ? new Array<unknown>(column.rows).fill(column.same) : column;
}
