import { readFile } from 'node:fs/promises';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import { SearchQuery } from '@vigie/contracts/rest/search';
import { saveClaims } from '@vigie/store/claims';
import type { Database } from '@vigie/store/database';
import { ensureMeaningIndex } from '@vigie/store/meaning-search';
import { openPostgres } from '@vigie/store/open-database';
import { exportClaims, searchClaims, type ClaimSearch } from '@vigie/store/search';
import { startPostgres } from '@vigie/testkit/postgres-server';
import { aClaim } from '@vigie/testkit/stored';
import { seeded } from '../evaluate/noise.ts';
import { numeric, UsageError } from '../evaluate/task.ts';
import { percentile, type Bench } from './bench.ts';

const DRILL = 'infra/drill/posts.ndjson';
const ROWS = 1_000_000;
const QUERIES = 200;
const BATCH = 5_000;
const DIMS = 256;
/** One claim in so many is made by more than one author: what a search by meaning looks at. */
const SHARED_EVERY = 5;
/** Happenings that the made-up meanings lie around. */
const CENTRES = 2_000;
/** An export is stopped here: its rate is known by then. */
const EXPORTED = 200_000;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 0, 1);

/**
 * The explorer over years of claims, on a real PostgreSQL: by words, by meaning, and a complete export. Claims are made up: sentences of
 * words drawn as the drill uses them, meanings around random happenings, times over three years. Seeded: the same rows every time.
 */
export const search: Bench = {
  name: 'search',
  usage: 'search [--rows 1000000]',
  run: async (options, note) => {
    const rows = numeric(options, 'rows', ROWS);
    if (!Number.isInteger(rows) || rows < 1_000) throw new UsageError('--rows is a whole number from 1,000 on');
    const postgres = await startPostgres();
    const database = await openPostgres(postgres.url);
    try {
      const world = await openWorld();
      const started = performance.now();
      await fill(database, world, rows, note);
      note(`${rows} claims written in ${seconds(started)} s; now the vector index`);
      const indexing = performance.now();
      await ensureMeaningIndex(database, DIMS);
      await database.query('analyze');
      const indexSeconds = seconds(indexing);
      const words = await timed(database, world, note, 'words');
      const meaning = await timed(database, world, note, 'meaning');
      return {
        runs: 1,
        rows,
        shared: Math.ceil(rows / SHARED_EVERY),
        queries: QUERIES,
        wordsMs: words,
        meaningMs: meaning,
        ...(await exported(database, rows)),
        indexSeconds,
      };
    } finally {
      await database.close();
      await postgres.stop();
    }
  },
};

const seconds = (since: number): number => Math.round((performance.now() - since) / 100) / 10;

/** Where made-up claims come from. */
interface World {
  readonly random: () => number;
  /** A word as often as the drill has it. */
  readonly word: () => string;
  readonly meaning: () => Int8Array;
}

async function openWorld(): Promise<World> {
  const lines = (await readFile(DRILL, 'utf8')).split('\n').filter((line) => line !== '');
  const words = lines.flatMap((line) => (JSON.parse(line) as { text?: string }).text?.match(/\p{L}{3,}/gu) ?? []);
  const random = seeded(1);
  const pick = (count: number): number => Math.floor(random() * count);
  const centres = Array.from({ length: CENTRES }, () => Float64Array.from({ length: DIMS }, () => random() - 0.5));
  return {
    random,
    word: () => words[pick(words.length)]!,
    meaning: () => {
      const centre = centres[pick(CENTRES)]!;
      const around = centre.map((value) => value + 0.6 * (random() - 0.5));
      const length = Math.hypot(...around);
      return Int8Array.from(around, (value) => Math.round((127 * value) / length));
    },
  };
}

/** Real claims serve as templates for what nobody searches in; the searched columns are each row's own. */
async function fill(db: Database, world: World, rows: number, note: (line: string) => void): Promise<void> {
  await db.query('drop index if exists claim_texts_meaning_256');
  await saveClaims(db, [aClaim({ id: 'template' as ClaimId })]);
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    const made = Array.from({ length: count }, (_, i) => ({
      id: `c_${from + i}`,
      language: world.random() < 0.5 ? 'en' : 'fr',
      sentence: Array.from({ length: 8 + Math.floor(7 * world.random()) }, world.word).join(' '),
      score: Math.round(100 * world.random() ** 3),
      at: new Date(NOW - 3 * YEAR_MS * world.random()).toISOString(),
      authors: (from + i) % SHARED_EVERY === 0 ? 2 + Math.floor(20 * world.random()) : 1,
      vector: (from + i) % SHARED_EVERY === 0 ? `[${world.meaning().join(',')}]` : null,
    }));
    await db.query(INSERT, [JSON.stringify(made)]);
    if ((from / BATCH) % 20 === 19) note(`${from + count} of ${rows}`);
  }
  await db.query(`delete from claims where id = 'template'`);
  await db.query(`delete from claim_texts where claim = 'template'`);
}

const INSERT = `
  with made as materialized (
    select * from jsonb_to_recordset($1::jsonb) as t (
      id text, language text, sentence text, score double precision, at timestamptz, authors integer, vector text)
  ),
  written as (
    insert into claims (
      id, story, revision, language, score, stage, posts, authors, variants, first_post_at, last_post_at,
      velocity, flagged_at, merged_into, spam, muted, exercise, brief, snapshot)
    select
      m.id, m.id, 1, m.language, m.score, t.stage, m.authors, m.authors, 1, m.at, m.at,
      0, case when m.score >= 50 then m.at end, null, false, false, false, t.brief, t.snapshot
    from made m, claims t where t.id = 'template'
  )
  insert into claim_texts (claim, language, sentence, places, fingerprint, shared, vector, vector_model, vector_tier)
  select id, language, sentence, '[]', id, authors > 1, vector::halfvec, 'made-up', 'default' from made`;

const asked = (query: Partial<SearchQuery>, vector: Int8Array | null): ClaimSearch => ({
  ...SearchQuery.parse({}),
  ...query,
  vector,
  userId: 'u_bench' as UserId,
  now: new Date(NOW).toISOString(),
});

/** What the page waits for: the first page of claims, the exact count, the histogram and the facets. */
async function timed(
  db: Database,
  world: World,
  note: (line: string) => void,
  mode: 'words' | 'meaning',
): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < QUERIES; i++) {
    const q = `${world.word()} ${world.word()}`;
    const vector = mode === 'meaning' ? world.meaning() : null;
    const started = performance.now();
    const page = await searchClaims(db, asked({ q, mode }, vector));
    times.push(performance.now() - started);
    found += page.count;
  }
  times.sort((a, b) => a - b);
  note(`by ${mode}: ${Math.round(found / QUERIES)} claims found on average`);
  const round = (ms: number): number => Math.round(ms * 10) / 10;
  return { p50: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95)) };
}

async function exported(db: Database, rows: number): Promise<{ exportRowsPerSecond: number; exportedRows: number }> {
  const started = performance.now();
  let count = 0;
  for await (const row of exportClaims(db, asked({}, null))) {
    JSON.stringify(row);
    if (++count >= Math.min(rows, EXPORTED)) break;
  }
  return { exportRowsPerSecond: Math.round((count / (performance.now() - started)) * 1000), exportedRows: count };
}
