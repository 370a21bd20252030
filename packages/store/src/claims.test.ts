import { expect, test } from '@jest/globals';
import type { AuthorKey, ClaimId, PostId } from '@vigie/contracts/ids';
import type { Membership } from '@vigie/contracts/membership';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aReview } from '@vigie/testkit/stored';
import { findClaim, saveClaims } from './claims.ts';
import { takeBack } from './deletions.ts';
import { saveMemberships } from './memberships.ts';
import { appendReview } from './reviews.ts';

const db = testDatabase();

const pont = 'c_pont' as ClaimId;
const gare = 'c_gare' as ClaimId;
const mairie = 'c_mairie' as ClaimId;
const p1 = 'p:1' as PostId;
const p2 = 'p:2' as PostId;
const p3 = 'p:3' as PostId;
const AT = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-01T11:00:00.000Z';
const vector = {
  model: 'tiny',
  tier: 'default' as const,
  values: Buffer.from(Int8Array.from({ length: 256 }, (_, at) => (at % 7) - 3).buffer).toString('base64'),
};

async function placesOf(...posts: PostId[]): Promise<unknown> {
  const rows = await db.query<{ post: string; claim: string }>('select post, claim from memberships order by post', []);
  return posts.map((post) => rows.find((row) => row.post === post)?.claim);
}

async function textOf(post: PostId): Promise<unknown> {
  const [row] = await db.query<{ text: string | null }>('select text from posts where id = $1', [post]);
  return row?.text;
}

test('a claim is found as it was saved', async () => {
  const claim = aClaim({ vector, sentencePost: p1 });
  expect(await saveClaims(db, [claim])).toEqual([pont]);
  expect(await findClaim(db, pont)).toEqual(claim);
});

test('an older or equal revision changes nothing', async () => {
  await saveClaims(db, [aClaim({ revision: 5, posts: 50 })]);
  expect(await saveClaims(db, [aClaim({ revision: 5, posts: 1 }), aClaim({ revision: 4, posts: 2 })])).toEqual([]);
  expect(await findClaim(db, pont)).toMatchObject({ revision: 5, posts: 50 });
});

test('of several revisions in one batch the newest stays', async () => {
  await saveClaims(db, [
    aClaim({ revision: 2, posts: 2 }),
    aClaim({ revision: 9, posts: 9 }),
    aClaim({ revision: 4, posts: 4 }),
  ]);
  expect(await findClaim(db, pont)).toMatchObject({ revision: 9, posts: 9 });
});

test('a new snapshot leaves the verdict that people gave', async () => {
  await saveClaims(db, [aClaim()]);
  await appendReview(db, aReview('r1', pont, { kind: 'verdict', verdict: 'false', evidence: [] }));
  await saveClaims(db, [aClaim({ revision: 2 })]);
  expect(await db.query('select status, verdict from claims', [])).toEqual([{ status: 'settled', verdict: 'false' }]);
});

test('a claim that comes after its reviews has their status', async () => {
  await appendReview(db, aReview('r1', pont, { kind: 'dismiss', reason: 'a joke' }));
  await saveClaims(db, [aClaim()]);
  expect(await db.query('select status from claims', [])).toEqual([{ status: 'dismissed' }]);
});

test('a replayed joining changes nothing', async () => {
  const joined = [aJoined(pont, { id: p1 }), aJoined(pont, { id: p2 })];
  await saveMemberships(db, joined);
  const before = await db.query('select * from memberships join posts on posts.id = post order by post', []);
  await saveMemberships(db, joined);
  expect(await db.query('select * from memberships join posts on posts.id = post order by post', [])).toEqual(before);
});

test('a post moves to the claim it joined last, and an earlier joining that comes late does not take it back', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1 }, { at: LATER })]);
  await saveMemberships(db, [aJoined(gare, { id: p1 }, { at: AT })]);
  expect(await placesOf(p1)).toEqual([pont]);
  await saveMemberships(db, [aJoined(gare, { id: p1 }, { at: '2026-03-01T12:00:00.000Z' })]);
  expect(await placesOf(p1)).toEqual([gare]);
});

test('an edit brings the new text', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1, text: 'fermé' })]);
  await saveMemberships(db, [
    { kind: 'left', claim: pont, post: p1, reason: 'edited', at: LATER },
    aJoined(pont, { id: p1, text: 'ouvert' }, { at: LATER }),
  ]);
  expect(await textOf(p1)).toBe('ouvert');
  expect(await placesOf(p1)).toEqual([pont]);
});

test('a post that left by an edit is gone from its claim', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1 })]);
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: p1, reason: 'edited', at: LATER }]);
  expect(await placesOf(p1)).toEqual([undefined]);
});

test('a deleted post loses its text everywhere and keeps its place; a late delivery does not bring it back', async () => {
  const joined = aJoined(pont, { id: p1, text: 'Le pont est fermé', links: ['https://example.org/'] });
  await saveMemberships(db, [joined]);
  await saveClaims(db, [aClaim({ sentence: 'Le pont est fermé', sentencePost: p1 })]);
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: p1, reason: 'deleted', at: LATER }, joined]);
  await saveMemberships(db, [joined]);
  expect(await textOf(p1)).toBeNull();
  expect(await placesOf(p1)).toEqual([pont]);
  expect(await findClaim(db, pont)).toMatchObject({ sentence: '' });
});

test('a deletion that comes before its post leaves a tombstone', async () => {
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: p1, reason: 'deleted', at: LATER }]);
  await saveMemberships(db, [aJoined(pont, { id: p1 })]);
  expect(await textOf(p1)).toBeNull();
});

test('a snapshot that speaks in the words of a deleted post is stored without them', async () => {
  await saveMemberships(db, [
    aJoined(pont, { id: p1 }),
    { kind: 'left', claim: pont, post: p1, reason: 'deleted', at: LATER },
  ]);
  await saveClaims(db, [aClaim({ sentencePost: p1 })]);
  expect(await findClaim(db, pont)).toMatchObject({ sentence: '' });
  await saveClaims(db, [aClaim({ revision: 2, sentencePost: p2, sentence: 'Le pont serait fermé' })]);
  expect(await findClaim(db, pont)).toMatchObject({ sentence: 'Le pont serait fermé' });
});

test('an erased author loses the text of every post, past and to come', async () => {
  const author = 'someone' as AuthorKey;
  await saveMemberships(db, [aJoined(pont, { id: p1, author }), aJoined(gare, { id: p2, author })]);
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: p1, reason: 'erased', at: LATER }]);
  await saveMemberships(db, [aJoined(gare, { id: p3, author })]);
  expect(await Promise.all([p1, p2, p3].map(textOf))).toEqual([null, null, null]);
});

test('what a source takes back is gone though the clusterer has forgotten it; an account given back writes anew', async () => {
  const author = 'someone' as AuthorKey;
  await saveMemberships(db, [aJoined(pont, { id: p1 }), aJoined(gare, { id: p2, author })]);
  await takeBack(db, { posts: [{ post: p1, at: LATER }], authors: [{ author, at: LATER }] });
  expect(await Promise.all([p1, p2].map(textOf))).toEqual([null, null]);
  await saveMemberships(db, [aJoined(gare, { id: p3, author, seenAt: '2026-03-02T10:00:00.000Z', text: 'de retour' })]);
  expect(await textOf(p3)).toBe('de retour');
  await takeBack(db, { posts: [], authors: [{ author, at: LATER }] });
  expect(await textOf(p3)).toBe('de retour');
});

test('no table holds a word of a deleted post', async () => {
  const word = 'quetzalcoatl';
  await saveMemberships(db, [aJoined(pont, { id: p1, text: word })]);
  await saveClaims(db, [aClaim({ sentence: `${word} est fermé`, sentencePost: p1 })]);
  await db.query(
    `insert into alerts (id, subscription, claim, story, kind, at, alert)
     values ('a1', 's1', $1, 's_pont', 'alert', now(), jsonb_build_object('sentence', $2::text))`,
    [pont, `${word} est fermé`],
  );
  await db.query(
    `insert into journal (at, kind, claim, sentence) values (now(), 'flag', $1, jsonb_build_object('en', $2::text, 'fr', $2::text))`,
    [pont, `flagged: ${word} est fermé`],
  );
  await db.query(
    `insert into dead_letters (id, topic, consumer_group, partition, log_offset, key, value, reason, at)
     values ('d1', 'posts.v1', 'g', 0, '0', $1, convert_to($2, 'UTF8'), 'r', now())`,
    [p1, word],
  );
  await db.query(
    `insert into dead_letters (id, topic, consumer_group, partition, log_offset, key, value, reason, at)
     values ('d2', 'annotated.v1', 'g', 0, '0', 'shard-0', convert_to($1, 'UTF8'), 'r', now())`,
    [JSON.stringify({ post: { id: p1, text: word } })],
  );
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: p1, reason: 'deleted', at: LATER }]);
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
    [],
  );
  for (const { name } of tables) {
    const rows = await db.query<{ row: string }>(`select ${name}::text as row from ${name}`, []);
    const hex = Buffer.from(word).toString('hex');
    expect([name, rows.filter(({ row }) => row.includes(word) || row.includes(hex))]).toEqual([name, []]);
  }
});

test('a merged claim gives its posts to the other', async () => {
  await saveClaims(db, [aClaim(), aClaim({ id: gare })]);
  await saveMemberships(db, [aJoined(pont, { id: p1 }), aJoined(gare, { id: p2 })]);
  await saveMemberships(db, [{ kind: 'merged', claim: pont, into: gare, by: 'engine', because: 'same', at: LATER }]);
  expect(await placesOf(p1, p2)).toEqual([gare, gare]);
  expect(await findClaim(db, pont)).toMatchObject({ mergedInto: gare });
});

test('merges that arrive in any order end in the same place', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1 })]);
  await saveMemberships(db, [{ kind: 'merged', claim: gare, into: mairie, by: 'engine', because: 'same', at: LATER }]);
  await saveMemberships(db, [{ kind: 'merged', claim: pont, into: gare, by: 'engine', because: 'same', at: AT }]);
  expect(await placesOf(p1)).toEqual([mairie]);
});

test('a split takes the posts it names, even one whose joining comes later', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1 }), aJoined(pont, { id: p2 })]);
  await saveMemberships(db, [
    { kind: 'split', claim: gare, from: pont, posts: [p1, p3], by: 'person', because: 'other bridge', at: LATER },
  ]);
  await saveMemberships(db, [aJoined(pont, { id: p3 })]);
  expect(await placesOf(p1, p2, p3)).toEqual([gare, pont, gare]);
  expect(await db.query('select variant, stance from memberships where post = $1', [p3])).toEqual([
    { variant: 'v-p:3', stance: 'support' },
  ]);
});

test('a split that is read before the merge that brought its posts ends where it was decided, replayed or not', async () => {
  await saveMemberships(db, [aJoined(pont, { id: p1 }), aJoined(pont, { id: p2 })]);
  const merge: Membership = { kind: 'merged', claim: pont, into: gare, by: 'engine', because: 'same', at: LATER };
  const at = new Date(Date.parse(LATER) + 60_000).toISOString();
  const split: Membership = {
    kind: 'split',
    claim: mairie,
    from: gare,
    posts: [p1],
    by: 'engine',
    because: 'apart',
    at,
  };
  await saveMemberships(db, [split]);
  await saveMemberships(db, [merge]);
  expect(await placesOf(p1, p2)).toEqual([mairie, gare]);
  await saveMemberships(db, [merge, split]);
  expect(await placesOf(p1, p2)).toEqual([mairie, gare]);
});

test('what people did cannot be rewritten', async () => {
  await appendReview(db, aReview('r1', pont, { kind: 'note', text: 'seen' }));
  await expect(db.query(`update reviews set act = '{}'`, [])).rejects.toThrow('reviews is append-only');
  await expect(db.query('delete from reviews', [])).rejects.toThrow('reviews is append-only');
  await expect(db.query('truncate reviews')).rejects.toThrow('reviews is append-only');
  await expect(db.query(`update journal set sentence = '{}'`, [])).rejects.toThrow('journal is append-only');
  await expect(db.query('delete from journal', [])).rejects.toThrow('journal is append-only');
});
