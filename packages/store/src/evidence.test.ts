import { expect, test } from '@jest/globals';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import { EvidenceView } from '@vigie/contracts/rest/evidence';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aReview } from '@vigie/testkit/stored';
import { readClaimPage } from './claim-page.ts';
import { saveClaims } from './claims.ts';
import { unembeddedTexts } from './meaning-space.ts';
import { countEvidence, saveEvidence, type Evidence } from './evidence.ts';
import { nearEvidence, rankedEvidence } from './near-evidence.ts';
import { saveMemberships } from './memberships.ts';
import { appendReview } from './reviews.ts';

const db = testDatabase();

function evidence(id: string, claimReviewed: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    claimReviewed,
    publisher: 'Les Vérificateurs',
    url: `https://example.org/${id}`,
    publishedAt: '2025-05-05T00:00:00.000Z',
    rating: 'Faux',
    language: 'fr',
    ...more,
  };
}

const along = (axis: number) => Int8Array.from({ length: 256 }, (_, at) => (at === axis ? 127 : 0));
const vector = (axis: number) => ({
  model: 'tiny',
  tier: 'default' as const,
  values: Buffer.from(along(axis).buffer).toString('base64'),
});

/** Enough other fact-checks that a word's rarity means something. */
const others = Array.from({ length: 40 }, (_, at) =>
  evidence(`other-${at}`, `La photo numéro ${at} montre un requin nageant sur une autoroute inondée`),
);
const gas = evidence('gas', 'Une fuite de gaz a fait fermer le pont de Valmer');

test('the same file twice changes nothing, a new rating is an update', async () => {
  expect(await saveEvidence(db, [gas, ...others])).toEqual({ added: 41, updated: 0 });
  expect(await saveEvidence(db, [gas, ...others])).toEqual({ added: 0, updated: 0 });
  expect(await saveEvidence(db, [{ ...gas, rating: 'Trompeur' }])).toEqual({ added: 0, updated: 1 });
  expect(await countEvidence(db)).toBe(41);
});

test('a fact-check in nearly the same words is suggested, another is not shown', async () => {
  await saveEvidence(db, [gas, ...others]);
  const near = await nearEvidence(db, {
    sentence: 'Le pont de Valmer est fermé : fuite de gaz !',
    vector: null,
    limit: 5,
  });
  expect(near.map(({ id, link }) => [id, link])).toEqual([['gas', 'suggested']]);
  expect(EvidenceView.parse(near[0])).toEqual(near[0]);
});

test('a fact-check that shares some words only resembles', async () => {
  await saveEvidence(db, [gas, ...others]);
  const near = await nearEvidence(db, {
    sentence: 'Accident de camion : le pont de Montagny va rouvrir, aucun blessé à Valmer',
    vector: null,
    limit: 5,
  });
  expect(near.filter(({ link }) => link === 'suggested')).toEqual([]);
});

test('meaning finds what shares no word, and counts only with the same kind of vector', async () => {
  await saveEvidence(db, [evidence('far', 'Un tout autre texte', { vector: vector(7) }), ...others]);
  const ask = (values: Int8Array) => nearEvidence(db, { sentence: 'Explosion usine', vector: values, limit: 5 });
  expect((await ask(along(7))).map(({ id }) => id)).toEqual(['far']);
  expect(await ask(Int8Array.of(1, 2, 3))).toEqual([]);
});

test('one sentence of a long post finds what the whole is too far from', async () => {
  await saveEvidence(db, [evidence('far', 'Un tout autre texte', { vector: vector(7) }), ...others]);
  const between = Int8Array.from({ length: 256 }, (_, at) => (at === 7 ? 40 : at === 8 ? 120 : 0));
  const [whole] = await rankedEvidence(db, { sentence: 'Explosion usine', vector: between });
  const [parted] = await rankedEvidence(db, { sentence: 'Explosion usine', vector: between, parts: [along(7)] });
  expect([whole?.id, parted?.id]).toEqual(['far', 'far']);
  expect(parted!.similarity).toBeGreaterThan(whole!.similarity);
});

test('nothing is near an empty house or an empty sentence', async () => {
  expect(await nearEvidence(db, { sentence: 'Le pont', vector: null, limit: 5 })).toEqual([]);
  await saveEvidence(db, [gas]);
  expect(await nearEvidence(db, { sentence: '', vector: null, limit: 5 })).toEqual([]);
});

test('backslashes, quotes and addresses in a sentence are only text', async () => {
  await saveEvidence(db, [gas]);
  const sentence = `C:\\gaz\\pont 'fermé' "Valmer" http://example.org/a\\b'c?d=1&e=\\ :* & | ! ( <->`;
  const near = await nearEvidence(db, { sentence, vector: null, limit: 5 });
  expect(near.every(({ similarity }) => Number.isFinite(similarity))).toBe(true);
});

test('words that changed lose their vector and ask for a new one', async () => {
  await saveEvidence(db, [{ ...gas, vector: vector(1) }]);
  expect(await unembeddedTexts(db, 'tiny', null, 5)).toEqual([]);
  await saveEvidence(db, [{ ...gas, rating: 'Vrai' }]);
  expect(await unembeddedTexts(db, 'tiny', null, 5)).toEqual([]);
  await saveEvidence(db, [{ ...gas, claimReviewed: 'Le pont' }]);
  expect(await unembeddedTexts(db, 'tiny', null, 5)).toEqual([{ kind: 'evidence', id: 'gas', text: 'Le pont' }]);
});

test('a person’s word on a link outweighs the measure, until it is taken back', async () => {
  const pont = 'c_pont' as ClaimId;
  await saveEvidence(db, [gas, ...others]);
  await saveClaims(db, [aClaim({ id: pont, sentence: 'Le pont de Valmer est fermé : fuite de gaz' })]);
  const links = async () => {
    const page = await readClaimPage(db, pont, { userId: 'u' as UserId, now: '2026-03-01T12:00:00.000Z' });
    return page?.evidence.map(({ id, link }) => `${id} ${link}`);
  };
  expect(await links()).toEqual(['gas suggested']);
  await appendReview(db, aReview('r1', pont, { kind: 'link', evidence: 'gas', confirmed: false }));
  await appendReview(db, aReview('r2', pont, { kind: 'link', evidence: 'other-3', confirmed: true }));
  expect(await links()).toEqual(['other-3 confirmed', 'gas rejected']);
  await appendReview(db, aReview('r3', pont, { kind: 'undo', review: 'r1' }));
  expect(await links()).toEqual(['other-3 confirmed', 'gas suggested']);
});

test('what was said of a claim counts for the one a person merged it into, and not where the engine did', async () => {
  const gare = 'c_gare' as ClaimId;
  const tour = 'c_tour' as ClaimId;
  const pont = 'c_pont' as ClaimId;
  await saveClaims(db, [aClaim({ id: pont }), aClaim({ id: gare }), aClaim({ id: tour })]);
  await saveEvidence(db, [evidence('e1', 'La gare est inondée'), evidence('e2', 'La tour penche')]);
  const link = (id: string) => ({ kind: 'link' as const, evidence: id, confirmed: true, verdict: 'false' as const });
  await appendReview(db, aReview('r1', gare, link('e1')));
  await appendReview(db, aReview('r2', tour, link('e2')));
  const merged = { kind: 'merged' as const, into: pont, because: 'one claim', at: '2026-03-01T12:00:00.000Z' };
  await saveMemberships(db, [
    { ...merged, claim: gare, by: 'person' },
    { ...merged, claim: tour, by: 'engine' },
  ]);
  const page = await readClaimPage(db, pont, { userId: 'u' as UserId, now: '2026-03-01T12:00:00.000Z' });
  expect(page?.evidence.filter(({ link: state }) => state === 'confirmed').map(({ id }) => id)).toEqual(['e1']);
});
