import { beforeEach, expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import type { ApiError } from '@vigie/contracts/rest/error';
import { JournalPage } from '@vigie/contracts/rest/journal';
import { NamedQueue } from '@vigie/contracts/rest/queues';
import { saveClaims } from '@vigie/store/claims';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim } from '@vigie/testkit/stored';
import { openConsoleUnderTest, type Person } from '../under-test.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));
beforeEach(async () => {
  await saveClaims(db, [
    aClaim({ id: 'c_1' as ClaimId, score: 80 }),
    aClaim({ id: 'c_2' as ClaimId, score: 40, sentence: 'La gare est évacuée' }),
    aClaim({ id: 'c_3' as ClaimId, score: 90, language: 'en', sentence: 'The station is closed' }),
  ]);
});

const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];
const queues = async (person: Person) =>
  (await person.get<{ queues: unknown[] }>('/api/queues')).queues.map((queue) => NamedQueue.parse(queue));
const name = (person: Person, called: string, filters: object, shared = false) =>
  person.ask('POST', '/api/queues', { name: called, shared, filters });

test('a filter is named, counted as the queue counts it, and belongs to whoever made it', async () => {
  const [ana, bo] = [await at.signedIn('fact-checker', 'Ana'), await at.signedIn('fact-checker', 'Bo')];
  expect((await name(ana, 'Hautes en français', { languages: 'fr', minScore: 50 })).status).toBe(201);
  await name(ana, 'La gare', { view: 'all', q: 'gare' });
  expect((await queues(ana)).map(({ name: called, count }) => [called, count])).toEqual([
    ['Hautes en français', 1],
    ['La gare', 1],
  ]);
  expect(await queues(bo)).toEqual([]);
  expect(await refusal(await bo.ask('PATCH', `/api/queues/${(await queues(ana))[0]!.id}`, { name: 'x' }))).toEqual([
    404,
    'queue.unknown',
  ]);
});

test('a shared queue is everybody’s to read, its owner’s and an operator’s to change, and told in the journal', async () => {
  const [ana, bo, olga] = [
    await at.signedIn('fact-checker', 'Ana'),
    await at.signedIn('analyst', 'Bo'),
    await at.signedIn('operator', 'Olga'),
  ];
  await name(ana, 'Équipe de nuit', { sort: 'velocity' }, true);
  const [shared] = await queues(bo);
  expect(shared).toMatchObject({ name: 'Équipe de nuit', shared: true, owner: { name: 'Ana' }, count: 3 });
  expect(await refusal(await bo.ask('DELETE', `/api/queues/${shared!.id}`))).toEqual([404, 'queue.unknown']);
  expect(await refusal(await name(bo, 'La mienne', {}, true))).toEqual([403, 'queue.share']);
  expect((await olga.ask('PATCH', `/api/queues/${shared!.id}`, { name: 'Nuit' })).status).toBe(200);
  const { entries } = JournalPage.parse(await bo.get('/api/journal?kind=queue.shared'));
  expect(entries.map(({ sentence }) => sentence)).toEqual(['Ana shared the queue “Équipe de nuit”']);
});

test('a deleted queue comes back as it was, and there is an end to how many one may have', async () => {
  const ana = await at.signedIn('fact-checker');
  await name(ana, 'Une', { minScore: 85 });
  const [{ id } = { id: '' }] = await queues(ana);
  expect((await ana.ask('DELETE', `/api/queues/${id}`)).status).toBe(204);
  expect(await queues(ana)).toEqual([]);
  await ana.ask('PATCH', `/api/queues/${id}`, { deleted: false });
  expect(await queues(ana)).toMatchObject([{ id, name: 'Une', count: 1, filters: { minScore: 85, view: 'queue' } }]);
  for (let i = 1; i < 30; i++) await name(ana, `File ${i}`, {});
  expect(await refusal(await name(ana, 'Une de trop', {}))).toEqual([409, 'queue.too-many']);
  expect((await name(ana, ' ', {})).status).toBe(400);
});
