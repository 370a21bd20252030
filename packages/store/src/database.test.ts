import { expect, test } from '@jest/globals';
import { testDatabase } from '@vigie/testkit/database';
import { until } from '@vigie/testkit/until';
import { say } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';
import { toJson } from './values.ts';

const db = testDatabase({ keep: true });

async function value(sql: string, ...given: unknown[]): Promise<unknown> {
  const [row] = await db.query<{ value: unknown }>(`select ${sql} as value`, given);
  return row?.value;
}

test('an int8 is a number while that is exact, else a bigint', async () => {
  expect(await value('12::int8')).toBe(12);
  expect(await value('(select count(*) from posts)')).toBe(0);
  expect(await value('9007199254740993::int8')).toBe(9007199254740993n);
  expect(await value('array[1, 9007199254740993]::int8[]')).toEqual([1, 9007199254740993n]);
});

test('a numeric stays exact text, a float is a number', async () => {
  expect(await value('1.50::numeric')).toBe('1.50');
  expect(await value('0.1::float8')).toBe(0.1);
});

test('a time is an instant of the wire, to the millisecond', async () => {
  expect(await value(`'2026-03-01T13:00:00+01'::timestamptz`)).toBe('2026-03-01T12:00:00.000Z');
  expect(await value(`'2026-03-01T12:00:00.123999Z'::timestamptz`)).toBe('2026-03-01T12:00:00.123Z');
  expect(await value('$1::timestamptz', '2026-03-01T12:00:00.050Z')).toBe('2026-03-01T12:00:00.050Z');
  expect(await value(`array['2026-03-01T12:00:00Z']::timestamptz[]`)).toEqual(['2026-03-01T12:00:00.000Z']);
});

test('a date is its text', async () => {
  expect(await value(`'2026-03-01'::date`)).toBe('2026-03-01');
});

test('bytes come back as they went in, in a plain Uint8Array', async () => {
  const bytes = await value('$1::bytea', Uint8Array.of(0, 1, 255));
  expect(bytes).toEqual(Uint8Array.of(0, 1, 255));
  expect((bytes as Uint8Array).constructor.name).toBe('Uint8Array');
});

test('jsonb comes back as a value, text arrays go in as arrays', async () => {
  expect(await value('$1::jsonb', toJson({ words: ['pont', '"fermé"'] }))).toEqual({ words: ['pont', '"fermé"'] });
  expect(await value('to_jsonb($1::text[])', ['a,b', '"c"', 'é\\'])).toEqual(['a,b', '"c"', 'é\\']);
});

test('NUL and lone surrogates inside json do not stop the batch around them', async () => {
  expect(await value('$1::jsonb', toJson(['a\u0000b', 'c\ud800', 'back\\u0000slash']))).toEqual([
    'ab',
    'c\ufffd',
    'back\\u0000slash',
  ]);
});

test('null and true are themselves', async () => {
  expect(await value('null::text')).toBeNull();
  expect(await value('true')).toBe(true);
});

test('a transaction that throws leaves nothing behind', async () => {
  const failing = db.transaction(async (tx) => {
    await tx.query(`insert into erased_authors (author, at) values ('a', now())`, []);
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  expect(await value('(select count(*) from erased_authors)')).toBe(0);
});

test('transactions and queries that come at once do not mix', async () => {
  const add = (author: string) =>
    db.transaction(async (tx) => {
      await tx.query('insert into erased_authors (author, at) values ($1, now())', [author]);
      const [row] = await tx.query<{ own: number }>('select count(*) as own from erased_authors where author = $1', [
        author,
      ]);
      if (author.startsWith('bad')) throw new Error('refused');
      return row?.own;
    });
  const outcomes = await Promise.allSettled([
    add('good-1'),
    add('bad-1'),
    value('1'),
    add('good-2'),
    add('bad-2'),
    value('2'),
  ]);
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'refused'))).toEqual([
    1,
    'refused',
    1,
    1,
    'refused',
    2,
  ]);
  expect(await value('(select jsonb_agg(author order by author) from erased_authors)')).toEqual(['good-1', 'good-2']);
});

test('a wrong statement is an error, and the next one works', async () => {
  await expect(db.query('select nonsense from nowhere', [])).rejects.toThrow('nowhere');
  expect(await value('1')).toBe(1);
});

test('several statements without parameters give the rows of the last', async () => {
  expect(await db.query('select 1 as a; select 2 as b')).toEqual([{ b: 2 }]);
});

test('migrating again changes nothing', async () => {
  expect(await migrate(db)).toBe(0);
});

test('a migration that was changed after it was applied is refused by name', async () => {
  const [first, ...others] = readMigrations();
  if (!first) throw new Error('no migrations');
  await expect(migrate(db, [{ ...first, sha256: 'another' }, ...others])).rejects.toThrow(
    'migration 0001_words.sql was changed',
  );
});

test('a database of a newer version is refused', async () => {
  await expect(migrate(db, readMigrations().slice(0, -1))).rejects.toThrow('written by a newer Vigie');
});

test('French and English words match whatever their accents and endings', async () => {
  const matches = (language: string, config: string, content: string, query: string) =>
    value(`vigie_words($1, $2) @@ websearch_to_tsquery('${config}', $3)`, language, content, query);
  expect(await matches('fr', 'vigie_french', 'L’hôpital a été évacué', 'hopitaux évacuer')).toBe(true);
  expect(await matches('en', 'vigie_english', 'The bridges are closing', 'bridge closed')).toBe(true);
  expect(await matches('de', 'vigie_simple', 'Die Brücke ist gesperrt', 'brucke')).toBe(true);
  expect(await matches('fr', 'vigie_french', 'Le pont est fermé', '"fermé le pont"')).toBe(false);
});

test('the nearest vector comes first, by cosine', async () => {
  const nearest = await value(
    `(select jsonb_agg(name order by v <=> '[1,0,0]'::halfvec)
      from (values ('far', '[0,1,0]'::halfvec), ('near', '[9,1,0]'::halfvec)) as t (name, v))`,
  );
  expect(nearest).toEqual(['near', 'far']);
});

test('what is said on a channel is heard by all who listen, and by nobody who stopped', async () => {
  const heard: string[] = [];
  const stop = await db.listen('vigie_test', (word) => void heard.push(word));
  await say(db, 'vigie_test', 'l’eau est bonne');
  await say(db, 'vigie_other', 'unheard');
  await until('the word arrives', () => heard.length > 0);
  await stop();
  await say(db, 'vigie_test', 'too late');
  await db.query('select 1', []);
  expect(heard).toEqual(['l’eau est bonne']);
});
