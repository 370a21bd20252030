import { expect, test } from '@jest/globals';
import type { Claim } from '@vigie/contracts/claim';
import type { AuthorKey, ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import { SearchPage, SearchQuery } from '@vigie/contracts/rest/search';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aReview } from '@vigie/testkit/stored';
import { saveClaims } from './claims.ts';
import { ensureMeaningIndex } from './meaning-search.ts';
import { saveMemberships } from './memberships.ts';
import { appendReview } from './reviews.ts';
import { exportClaims, searchClaims } from './search.ts';

const db = testDatabase();

const viewer = { userId: 'u_1' as UserId, now: '2026-03-02T00:00:00.000Z' };
const id = (name: string) => `c_${name}` as ClaimId;

/** A direction in 256 dimensions: mostly along one axis. */
function towards(axis: number, lean = 0): Int8Array {
  return Int8Array.from({ length: 256 }, (_, at) => (at === axis ? 100 : at === axis + 1 ? lean : 0));
}

function claim(name: string, sentence: string, more: Partial<Claim> & { axis?: number; score?: number } = {}): Claim {
  const { axis, ...given } = more;
  const vector =
    axis === undefined
      ? null
      : { model: 'tiny', tier: 'default' as const, values: Buffer.from(towards(axis).buffer).toString('base64') };
  return aClaim({ id: id(name), sentence, vector, ...given });
}

async function found(query: Partial<SearchQuery>, vector: Int8Array | null = null): Promise<string[]> {
  const page = await searchClaims(db, { ...SearchQuery.parse({}), ...query, vector, ...viewer });
  expect(SearchPage.parse(page)).toEqual(page);
  return page.claims.map((row) => row.id.slice(2));
}

test('words are found whatever their endings and accents, in the language of the claim', async () => {
  await saveClaims(db, [
    claim('hopital', 'Des blessés transférés à l’hôpital de Valmer'),
    claim('bridge', 'The bridge is closed', { language: 'en', languages: ['en'] }),
    claim('brucke', 'Die Brücke ist gesperrt', { language: 'de', languages: ['de'] }),
  ]);
  expect(await found({ q: 'hopitaux blesser' })).toEqual(['hopital']);
  expect(await found({ q: 'closing bridges' })).toEqual(['bridge']);
  expect(await found({ q: 'Brucke' })).toEqual(['brucke']);
  expect(await found({ q: 'pont' })).toEqual([]);
});

test('without words the claims of most authors come first; the newest or the highest on request', async () => {
  await saveClaims(db, [
    claim('alone', 'Le pont fermé', { authors: 1, score: 4, firstPostAt: '2026-03-01T12:00:00.000Z' }),
    claim('many', 'La gare fermée', { authors: 40, score: 9, firstPostAt: '2026-03-01T10:00:00.000Z' }),
    claim('high', 'Le lycée fermé', { authors: 12, score: 70, firstPostAt: '2026-03-01T11:00:00.000Z' }),
  ]);
  expect(await found({})).toEqual(['many', 'high', 'alone']);
  expect(await found({ sort: 'newest' })).toEqual(['alone', 'high', 'many']);
  expect(await found({ sort: 'score' })).toEqual(['high', 'many', 'alone']);
});

test('a quoted phrase wants its words together, a minus sign keeps a word out', async () => {
  await saveClaims(db, [claim('a', 'Le pont fermé par la police'), claim('b', 'Le pont de pierre est fermé')]);
  expect(await found({ q: '"pont fermé"' })).toEqual(['a']);
  expect((await found({ q: 'pont' })).sort()).toEqual(['a', 'b']);
  expect(await found({ q: 'pont -police' })).toEqual(['b']);
});

test('a query line that is only punctuation or quotes is no error', async () => {
  await saveClaims(db, [claim('a', 'Le pont')]);
  for (const q of ['"', '-', '((', ':*', "'", 'a & | !', 'lang:', '😀'])
    expect(await found({ q })).toEqual(expect.any(Array));
});

test('meaning brings the nearest first and nothing that has nothing in common', async () => {
  await saveClaims(db, [
    claim('near', 'Un', { axis: 3 }),
    claim('aside', 'Deux', { axis: 4 }),
    claim('far', 'Trois', { axis: 90 }),
  ]);
  expect(await found({ q: 'quoi', mode: 'meaning' }, towards(3, 60))).toEqual(['near', 'aside']);
});

test('both ways together put first what both find', async () => {
  await saveClaims(db, [
    claim('words', 'Un pont'),
    claim('both', 'Un autre pont', { axis: 3 }),
    claim('meaning', 'Une passerelle', { axis: 3 }),
  ]);
  const together = await found({ q: 'pont' }, towards(3));
  expect(together[0]).toBe('both');
  expect(together.sort()).toEqual(['both', 'meaning', 'words']);
  expect((await found({ q: 'pont', mode: 'words' }, towards(3))).sort()).toEqual(['both', 'words']);
});

test('a vector of another model’s size is searched after its index is made', async () => {
  const values = Buffer.from(Int8Array.of(100, 0, 0, 0).buffer).toString('base64');
  await ensureMeaningIndex(db, 4);
  await saveClaims(db, [
    claim('small', 'Un', { vector: { model: 'four', tier: 'default', values } }),
    claim('large', 'Deux', { axis: 0 }),
  ]);
  expect(await found({ q: 'x', mode: 'meaning' }, Int8Array.of(90, 10, 0, 0))).toEqual(['small']);
});

test('filters by prefix and by field agree', async () => {
  await saveClaims(db, [
    claim('fr', 'Le pont', { places: ['Saint-Aubin'] }),
    claim('en', 'The bridge', { language: 'en', languages: ['en'], places: ['Valmer'], score: 80 }),
  ]);
  await appendReview(db, aReview('r1', id('en'), { kind: 'verdict', verdict: 'true', evidence: [] }));
  expect([await found({ q: 'lang:en' }), await found({ languages: 'en' })]).toEqual([['en'], ['en']]);
  expect([await found({ q: 'verdict:true' }), await found({ verdict: 'true' })]).toEqual([['en'], ['en']]);
  expect([await found({ q: 'status:open' }), await found({ status: 'settled' })]).toEqual([['fr'], ['en']]);
  expect(await found({ q: 'stage:rising' })).toHaveLength(2);
  expect(await found({ minScore: 70 })).toEqual(['en']);
  expect(await found({ q: 'place:"saint aubin"' })).toEqual(['fr']);
});

test('an author is found by pseudonym, an authority by its name, a source by its own', async () => {
  await saveClaims(db, [claim('a', 'Un'), claim('b', 'Deux')]);
  await saveMemberships(db, [
    aJoined(id('a'), { id: 'p:1' as PostId, author: 'k1' as AuthorKey, source: 'bluesky' }),
    aJoined(id('b'), { id: 'p:2' as PostId, authority: { name: 'Préfecture de Valmer', kind: 'authority' } }),
  ]);
  expect(await found({ q: 'author:k1' })).toEqual(['a']);
  expect(await found({ q: 'author:"prefecture valmer"' })).toEqual(['b']);
  expect(await found({ q: 'source:bluesky' })).toEqual(['a']);
});

test('a claim is in a stretch of time that it overlaps', async () => {
  const lived = (name: string, firstPostAt: string, lastPostAt: string) =>
    claim(name, 'Un', { firstPostAt, lastPostAt });
  await saveClaims(db, [
    lived('early', '2026-03-01T08:00:00.000Z', '2026-03-01T09:00:00.000Z'),
    lived('long', '2026-03-01T08:30:00.000Z', '2026-03-01T12:00:00.000Z'),
    lived('late', '2026-03-01T13:00:00.000Z', '2026-03-01T14:00:00.000Z'),
  ]);
  expect(await found({ from: '2026-03-01T10:00:00.000Z', to: '2026-03-01T11:00:00.000Z' })).toEqual(['long']);
  expect((await found({ to: '2026-03-01T09:00:00.000Z' })).sort()).toEqual(['early', 'long']);
});

test('the count is exact, pages cover it, and the histogram and facets add up to it', async () => {
  const claims = Array.from({ length: 150 }, (_, at) =>
    claim(String(at), `Le pont numéro ${at}`, {
      firstPostAt: new Date(Date.parse('2026-01-01T00:00:00Z') + at * 7_200_000).toISOString(),
      language: at % 3 === 0 ? 'en' : 'fr',
    }),
  );
  await saveClaims(db, claims);
  const all: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await searchClaims(db, {
      ...SearchQuery.parse({ limit: 40, cursor, sort: 'newest' }),
      vector: null,
      ...viewer,
    });
    expect(page.count).toBe(150);
    expect(page.histogram.length).toBeLessThanOrEqual(60);
    expect(page.histogram.reduce((sum, bar) => sum + bar.claims, 0)).toBe(150);
    expect(page.facets.languages).toEqual([
      { value: 'fr', claims: 100 },
      { value: 'en', claims: 50 },
    ]);
    all.push(...page.claims.map((row) => row.id));
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(all).size).toBe(150);
  expect(all[0]).toBe('c_149');
});

test('an export has every row that the search counts, once', async () => {
  await saveClaims(
    db,
    Array.from({ length: 30 }, (_, at) => claim(String(at), at % 2 ? 'Le pont' : 'La gare')),
  );
  const rows: string[] = [];
  for await (const row of exportClaims(db, { ...SearchQuery.parse({ q: 'pont' }), vector: null, ...viewer }))
    rows.push(row.id);
  expect(rows).toHaveLength(15);
  expect(new Set(rows).size).toBe(15);
});

test('a merged claim is found under the claim it went into only', async () => {
  await saveClaims(db, [claim('a', 'Le pont'), claim('b', 'Le pont', { mergedInto: id('a') })]);
  expect(await found({ q: 'pont' })).toEqual(['a']);
});

test('the sentence of a deleted post is not found any more', async () => {
  await saveMemberships(db, [aJoined(id('a'), { id: 'p:1' as PostId })]);
  await saveClaims(db, [claim('a', 'Le pont', { sentencePost: 'p:1' as PostId })]);
  await saveMemberships(db, [
    { kind: 'left', claim: id('a'), post: 'p:1' as PostId, reason: 'deleted', at: viewer.now },
  ]);
  expect(await found({ q: 'pont' })).toEqual([]);
});
