import { expect, test } from '@jest/globals';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import { SearchQuery } from '@vigie/contracts/rest/search';
import { emptyDatabase, testDatabase } from '@vigie/testkit/database';
import { aClaim } from '@vigie/testkit/stored';
import { findClaim, saveClaims } from './claims.ts';
import { saveEvidence } from './evidence.ts';
import {
  announceModel,
  embeddedShare,
  saveEmbedded,
  switchSpace,
  unembeddedTexts,
  type SpaceModel,
} from './meaning-space.ts';
import { searchClaims } from './search.ts';

const db = testDatabase();

const OLD: SpaceModel = { space: 'old', model: 'models/old', dims: 4, scale: null };
const NEW: SpaceModel = { space: 'new', model: 'models/new', dims: 3, scale: null };
const id = (name: string) => `c_${name}` as ClaimId;
const oldMeaning = Int8Array.of(100, 0, 0, 1);
const newMeaning = Int8Array.of(0, 100, 1);

function claim(name: string, space: 'old' | 'new', more: Partial<Claim> = {}): Claim {
  const values = Buffer.from((space === 'old' ? oldMeaning : newMeaning).buffer).toString('base64');
  return aClaim({
    id: id(name),
    sentence: `The ${name} is closed`,
    authors: 2,
    vector: { model: space, tier: 'default', values },
    ...more,
  });
}

const fact = (name: string) => ({
  id: name,
  claimReviewed: `Is the ${name} closed?`,
  publisher: 'Checks',
  url: `https://checks.example/${name}`,
  publishedAt: null,
  rating: null,
  language: 'en',
});

async function nearest(vector: Int8Array): Promise<string[]> {
  const query = { ...SearchQuery.parse({ q: 'anything', mode: 'meaning' }), vector, lang: 'en' as const };
  const page = await searchClaims(db, { ...query, userId: 'u_1' as UserId, now: '2026-03-02T00:00:00.000Z' });
  return page.claims.map((row) => row.id.slice(2)).sort();
}

/** One batch of what waits, as the console does it. */
async function embed(limit: number): Promise<number> {
  const texts = await unembeddedTexts(db, NEW.space, null, limit);
  const values = (text: string) => (/^\W*$/.test(text) ? null : newMeaning);
  await saveEmbedded(
    db,
    NEW.space,
    texts.map((text) => ({ ...text, values: values(text.text) })),
  );
  return texts.length;
}

test('the first model is in use at once; a database from before is in the space of its claims', async () => {
  expect(await announceModel(db, NEW)).toEqual({ inUse: 'new', model: 'models/new', coming: null });
  await emptyDatabase(db);
  await saveClaims(db, [claim('bridge', 'old')]);
  expect(await announceModel(db, NEW)).toEqual({ inUse: 'old', model: 'old', coming: 'new' });
});

test('history is re-embedded while searches go on in the old space, and the switch changes them over', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('bridge', 'old'), claim('school', 'old'), claim('lone', 'old', { authors: 1 })]);
  await saveEvidence(db, [fact('bridge')]);
  expect(await announceModel(db, NEW)).toMatchObject({ inUse: 'old', coming: 'new' });
  expect(await embeddedShare(db, 'new')).toEqual({ done: 0, of: 3 });

  await embed(2);
  expect(await embeddedShare(db, 'new')).toEqual({ done: 2, of: 3 });
  expect(await nearest(oldMeaning)).toEqual(['bridge', 'school']);
  expect((await findClaim(db, id('bridge')))?.vector?.model).toBe('old');

  expect(await embed(10)).toBe(1);
  expect(await embed(10)).toBe(0);
  expect(await switchSpace(db, NEW)).toBe(true);
  expect(await nearest(newMeaning)).toEqual(['bridge', 'school']);
  expect((await findClaim(db, id('bridge')))?.vector?.model).toBe('new');
  // What one person alone says was not re-embedded: no search by meaning looks at it.
  expect((await findClaim(db, id('lone')))?.vector).toBeNull();
  expect(await switchSpace(db, NEW)).toBe(false);
  expect(await announceModel(db, NEW)).toEqual({ inUse: 'new', model: 'models/new', coming: null });
  expect(await embeddedShare(db, 'new')).toEqual({ done: 3, of: 3 });
});

test('claims told while another space comes wait in it, and keep what is searched until then', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('bridge', 'old')]);
  await announceModel(db, NEW);
  await saveClaims(db, [claim('bridge', 'new', { revision: 9 }), claim('tunnel', 'new')]);
  expect(await nearest(oldMeaning)).toEqual(['bridge']);
  expect(await unembeddedTexts(db, 'new', null, 10)).toEqual([]);
  await switchSpace(db, NEW);
  expect(await nearest(newMeaning)).toEqual(['bridge', 'tunnel']);
});

test('a new start in the middle finds what is left; a text that changed meanwhile waits again', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('bridge', 'old'), claim('school', 'old')]);
  await announceModel(db, NEW);
  await embed(1);
  expect(await announceModel(db, NEW)).toMatchObject({ inUse: 'old', coming: 'new' });
  const waiting = await unembeddedTexts(db, 'new', null, 10);
  expect(waiting).toEqual([{ kind: 'claim', id: id('school'), text: 'The school is closed' }]);
  await saveClaims(db, [claim('school', 'old', { sentence: 'The school is open', revision: 9 })]);
  await saveEmbedded(db, 'new', [{ ...waiting[0]!, values: newMeaning }]);
  expect((await unembeddedTexts(db, 'new', null, 10)).map(({ text }) => text)).toEqual(['The school is open']);
});

test('the model in use comes back in the middle: what came is forgotten, what was missed is found', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('bridge', 'old')]);
  await announceModel(db, NEW);
  await embed(10);
  await saveClaims(db, [claim('tunnel', 'new')]);
  expect(await announceModel(db, OLD)).toEqual({ inUse: 'old', model: 'models/old', coming: null });
  expect((await unembeddedTexts(db, 'old', null, 10)).map((text) => text.id)).toEqual([id('tunnel')]);
  expect(await switchSpace(db, NEW)).toBe(false);
});

test('a third model takes the place of the one that was coming', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('bridge', 'old')]);
  await announceModel(db, NEW);
  await embed(10);
  expect(await announceModel(db, { ...NEW, space: 'third' })).toMatchObject({ inUse: 'old', coming: 'third' });
  expect(await unembeddedTexts(db, 'third', null, 10)).toHaveLength(1);
  expect(await switchSpace(db, NEW)).toBe(false);
});

test('texts without words are done with, in their turn; the order of reading goes through claims, then fact-checks', async () => {
  await announceModel(db, OLD);
  await saveClaims(db, [claim('mark', 'old', { sentence: '…' }), claim('bridge', 'old')]);
  await saveEvidence(db, [fact('bridge'), fact('tunnel')]);
  await announceModel(db, NEW);
  const first = await unembeddedTexts(db, 'new', null, 3);
  expect(first.map((text) => `${text.kind} ${text.id}`)).toEqual(['claim c_bridge', 'claim c_mark', 'evidence bridge']);
  const second = await unembeddedTexts(db, 'new', first[2]!, 3);
  expect(second.map((text) => text.id)).toEqual(['tunnel']);
  while ((await embed(2)) > 0);
  expect(await embeddedShare(db, 'new')).toEqual({ done: 4, of: 4 });
});
