import { expect, test } from '@jest/globals';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import { SearchQuery } from '@vigie/contracts/rest/search';
import { saveClaims } from '@vigie/store/claims';
import { searchClaims } from '@vigie/store/search';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim } from '@vigie/testkit/stored';
import { openMeanings, type MeaningModel, type Meanings, type MeaningsDeps } from './meanings.ts';

const db = testDatabase();

const CLAIMS = 150;

/** A model whose space is its name: bridges lie one way, all else another. */
function model(space: string, axis: number, onEmbed: (texts: readonly string[]) => void = () => {}): MeaningModel {
  const embed = async (texts: readonly string[]) => {
    onEmbed(texts);
    return texts.map((text) =>
      Int8Array.from({ length: 4 }, (_, at) => (at === axis ? (/bridge/.test(text) ? 100 : -100) : 1)),
    );
  };
  return { space, named: `models/${space}`, dims: 4, scale: null, embed };
}

const told: string[] = [];
function open(embedder: MeaningModel, more: Partial<MeaningsDeps> = {}): Promise<Meanings> {
  return openMeanings({
    database: db,
    embedder,
    openOther: async (name) => {
      throw new Error(`${name} is gone`);
    },
    telemetry: {
      reembedding: (from, to, { done, of }) => void told.push(`${from} ${to} ${done}/${of}`),
      meaningsWait: () => {},
    },
    signal: new AbortController().signal,
    ...more,
  });
}

async function history(): Promise<void> {
  const old = model('old', 0);
  await open(old);
  const sentences = Array.from({ length: CLAIMS }, (_, i) => `The ${i % 2 === 0 ? 'bridge' : 'school'} ${i} is closed`);
  const vectors = await old.embed(sentences);
  await saveClaims(
    db,
    sentences.map((sentence, i) => {
      const values = Buffer.from(vectors[i]!).toString('base64');
      const vector = { model: 'old', tier: 'default' as const, values };
      return aClaim({ id: `c_${i}` as ClaimId, sentence, authors: 2, vector });
    }),
  );
}

async function bridges(meanings: Meanings): Promise<number> {
  const vector = await meanings.embedQuery('a bridge');
  if (vector === null) return -1;
  const query = { ...SearchQuery.parse({ q: 'x', mode: 'meaning' }), vector, lang: 'en' as const };
  return (await searchClaims(db, { ...query, userId: 'u' as UserId, now: '2026-03-02T00:00:00.000Z' })).count;
}

test('another model takes over in the background, and searches find the same before, during and after', async () => {
  await history();
  const seen: number[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  const meanings: Meanings = await open(
    model('new', 3, (texts) => {
      if (texts.length > 1) pending = pending.then(async () => seen.push(await bridges(meanings)));
    }),
    { openOther: async () => model('old', 0) },
  );
  expect((await meanings.check()).detail).toContain('from old to new; searches ask old');
  expect(await bridges(meanings)).toBe(CLAIMS / 2);
  await meanings.catchUp();
  await pending;
  expect(seen).toEqual(seen.map(() => CLAIMS / 2));
  expect(seen.length).toBeGreaterThan(1);
  expect(await bridges(meanings)).toBe(CLAIMS / 2);
  expect((await meanings.check()).detail).toBe('every vector is of new');
  expect(told.at(-1)).toBe(`new new ${CLAIMS}/${CLAIMS}`);
});

test('killed in the middle it goes on where it was; without the old model words alone find until then', async () => {
  await history();
  const killed = new AbortController();
  const embedded: string[] = [];
  const first = await open(
    model('new', 3, (texts) => void (embedded.push(...texts), killed.abort())),
    { signal: killed.signal },
  );
  await first.catchUp();
  expect(await bridges(first)).toBe(-1);
  expect(embedded.length).toBeLessThan(CLAIMS);

  const second = await open(model('new', 3, (texts) => void embedded.push(...texts)));
  expect((await second.check()).detail).toContain('searches ask words alone');
  await second.catchUp();
  expect(embedded).toHaveLength(CLAIMS);
  expect(await bridges(second)).toBe(CLAIMS / 2);
});
