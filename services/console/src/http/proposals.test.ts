import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { ClaimsPage } from '@vigie/contracts/rest/claims';
import type { ApiError } from '@vigie/contracts/rest/error';
import { JournalPage } from '@vigie/contracts/rest/journal';
import { FourEyesView } from '@vigie/contracts/rest/rules';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { reviews } from '@vigie/contracts/topics';
import { saveClaims } from '@vigie/store/claims';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import { openConsoleUnderTest, type Person } from '../under-test.ts';
import { userCommand } from '../user-commands.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));
const heard: Review[] = [];
beforeAll(() => {
  void at.bus.consume(
    reviews,
    'test',
    async (messages) => {
      heard.push(...messages);
      return messages.map(() => ({ kind: 'done' as const }));
    },
    new AbortController().signal,
  );
});
beforeEach(async () => {
  await saveClaims(db, [aClaim()]);
  heard.length = 0;
});

const pont = 'c_pont' as ClaimId;
const PROOF = { verdict: 'false' as const, evidence: [{ url: 'https://authority.example/no-leak' }] };
const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];
const act = (person: Person, what: ReviewAct) => person.ask('POST', `/api/claims/${pont}/reviews`, what);
const page = async (person: Person) => ClaimPage.parse(await person.get(`/api/claims/${pont}`));
const rule = (person: Person, set: unknown) => person.ask('PUT', '/api/rules/four-eyes', { rule: set });
const second = (person: Person, review: string, way: 'publish' | 'return', body?: unknown) =>
  person.ask('POST', `/api/claims/${pont}/proposals/${review}/${way}`, body);

async function newsroom() {
  const [olga, ana, bo] = [
    await at.signedIn('operator', 'Olga'),
    await at.signedIn('fact-checker', 'Ana'),
    await at.signedIn('fact-checker', 'Bo'),
  ];
  expect((await rule(olga, { when: 'always' })).status).toBe(200);
  return { olga, ana, bo };
}

test('a verdict waits for a second person, who is not its author; only then does it settle and go out', async () => {
  const { ana, bo } = await newsroom();
  expect(await refusal(await act(ana, { kind: 'verdict', ...PROOF }))).toEqual([409, 'review.second-person']);
  const proposal = (await (await act(ana, { kind: 'propose', note: 'no leak', ...PROOF })).json()) as Review;
  expect((await page(ana)).claim).toMatchObject({ status: 'proposed', verdict: null, proposedBy: { name: 'Ana' } });
  expect((await page(ana)).proposal).toMatchObject({ review: proposal.id, mine: true, verdict: 'false' });
  expect((await page(bo)).proposal).toMatchObject({ mine: false, note: 'no leak' });
  const { counts, claims } = ClaimsPage.parse(await bo.get('/api/claims?view=proposed'));
  expect([counts.proposed, counts.queue, claims.map(({ id }) => id)]).toEqual([1, 0, [pont]]);

  expect(await refusal(await second(ana, proposal.id, 'publish'))).toEqual([403, 'proposal.own']);
  expect(await refusal(await second(bo, 'r_other', 'publish'))).toEqual([409, 'proposal.unknown']);
  const published = (await (await second(bo, proposal.id, 'publish')).json()) as Review;
  expect(published.act).toEqual({
    kind: 'verdict',
    note: 'no leak',
    ...PROOF,
    proposed: { review: proposal.id, by: { id: ana.id, name: 'Ana' } },
  });
  expect((await page(bo)).claim).toMatchObject({ status: 'settled', verdict: 'false', proposedBy: null });
  expect(await refusal(await second(bo, proposal.id, 'publish'))).toEqual([409, 'proposal.unknown']);
  await until('both went out', () => heard.length === 2);
  expect(heard.map(({ act: { kind } }) => kind)).toEqual(['propose', 'verdict']);
  const { entries } = JournalPage.parse(await bo.get(`/api/claims/${pont}/journal`));
  expect(entries[0]?.sentence).toBe('Bo published the verdict that Ana had proposed: false');
});

test('the second person gives it back with a reason, the author withdraws, and a browser cannot invent a proposal', async () => {
  const { ana, bo } = await newsroom();
  const first = (await (await act(ana, { kind: 'propose', ...PROOF })).json()) as Review;
  expect((await second(bo, first.id, 'return', { reason: ' ' })).status).toBe(400);
  expect((await second(bo, first.id, 'return', { reason: 'which leak?' })).status).toBe(201);
  expect((await page(ana)).claim.status).toBe('open');
  const again = (await (await act(ana, { kind: 'propose', ...PROOF })).json()) as Review;
  expect((await act(ana, { kind: 'undo', review: again.id })).status).toBe(201);
  expect((await page(ana)).proposal).toBeNull();
  const invented: ReviewAct = { kind: 'return', proposal: again.id, reason: 'x' };
  expect(await refusal(await act(bo, invented))).toEqual([409, 'proposal.unknown']);
});

test('a proposal needs its evidence, a fact-checker, and nobody else holding the claim', async () => {
  const { ana, bo } = await newsroom();
  expect(await refusal(await act(ana, { kind: 'propose', verdict: 'true', evidence: [] }))).toEqual([
    422,
    'review.evidence-missing',
  ]);
  const proposal = (await (await act(ana, { kind: 'propose', ...PROOF })).json()) as Review;
  const reader = await at.signedIn('journalist');
  expect(await refusal(await second(reader, proposal.id, 'publish'))).toEqual([403, 'session.role']);
  expect((await second(bo, proposal.id, 'publish', undefined)).status).toBe(201);
});

test('the rule is for operators to set, is journalled, and is off while one person is alone', async () => {
  const olga = await at.signedIn('operator', 'Olga');
  const ana = await at.signedIn('fact-checker', 'Ana');
  const standing = FourEyesView.parse(await ana.get('/api/rules/four-eyes'));
  expect(standing).toEqual({ rule: { when: 'harm', harm: 0.5 }, set: false, people: 1, inForce: false });
  expect((await page(ana)).fourEyes).toEqual({
    needed: false,
    because: 'One person publishes: there is only one fact-checker here.',
  });
  expect(await refusal(await rule(ana, { when: 'always' }))).toEqual([403, 'session.role']);
  expect(FourEyesView.parse(await (await rule(olga, { when: 'harm', harm: 0.3 })).json())).toMatchObject({
    set: true,
    people: 2,
    inForce: true,
  });
  expect((await page(ana)).fourEyes.needed).toBe(true);
  const { entries } = JournalPage.parse(await olga.get('/api/journal?kind=rule.four-eyes&lang=fr'));
  expect(entries.map(({ sentence }) => sentence)).toEqual([
    'Olga a décidé quand une deuxième personne publie\u00a0: pour les affirmations signalées d’une gravité d’au moins 0.30',
  ]);
  const command = (...args: string[]) => userCommand(db, ['four-eyes', ...args], { now: new Date(), origin: at.url });
  expect(await command('never')).toEqual([
    'a second person publishes a verdict: never',
    '2 may give a verdict: the rule is not in force',
  ]);
  await expect(command('harm', '7')).rejects.toThrow(/usage/);
  expect((await command('default'))[0]).toContain('(the default)');
});
