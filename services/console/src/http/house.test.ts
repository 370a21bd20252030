import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ClaimId, PostId, SourceName } from '@vigie/contracts/ids';
import { CalibrationView } from '@vigie/contracts/rest/calibration';
import type { PostsPage } from '@vigie/contracts/rest/posts';
import type { ApiError } from '@vigie/contracts/rest/error';
import { EvidenceImport, EvidencePage } from '@vigie/contracts/rest/evidence';
import { JournalFingerprint } from '@vigie/contracts/rest/journal';
import { SourcesView } from '@vigie/contracts/rest/health';
import { deadLetters, memberships, posts, tallies } from '@vigie/contracts/topics';
import { saveClaims } from '@vigie/store/claims';
import { listDeadLetters } from '@vigie/store/dead-letters';
import { saveMemberships } from '@vigie/store/memberships';
import { appendReview } from '@vigie/store/reviews';
import { appendJournal } from '@vigie/store/journal';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aReview, aStoredPost } from '@vigie/testkit/stored';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { until } from '@vigie/testkit/until';
import express from 'express';
import { ensureFirstOperator } from '../auth/login-links.ts';
import { openConsoleUnderTest } from '../under-test.ts';

const { at, db } = overTestDatabase((database) => {
  const echo = express.Router().post('/', express.text({ type: '*/*' }), (req, res) => void res.send(req.body));
  return openConsoleUnderTest(database, {
    mounts: [{ path: '/api/posts', router: echo }],
    pagesFolder: '/nonexistent',
  });
});

const temporaryFolder = temporaryFolders('pages');

const pont = 'c_pont' as ClaimId;
const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/pont',
  datePublished: '2026-02-01',
  claimReviewed: 'Le pont de Valmer serait fermé',
  author: { '@type': 'Organization', name: 'Checks' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Faux' },
};

test('fact-checks are brought in as ClaimReview and found by words; what is wrong is named', async () => {
  const checker = await at.signedIn('fact-checker');
  const body = `${JSON.stringify(REVIEW)}\n{"@type":"ClaimReview"}\n`;
  const send = (type: string) => checker.ask('POST', '/api/evidence', body, { 'content-type': type });
  const taken = EvidenceImport.parse(await (await send('application/x-ndjson')).json());
  expect(taken).toMatchObject({ added: 1, updated: 0 });
  expect(taken.problems[0]).toMatchObject({ line: 2 });
  const found = EvidencePage.parse(await checker.get('/api/evidence?q=pont%20de%20Valmer'));
  expect(found).toMatchObject({ count: 1, evidence: [{ publisher: 'Checks', rating: 'Faux' }] });
  expect(await refusal(await send('image/png'))).toEqual([415, 'request.media-type']);
  const journalist = await at.signedIn('journalist');
  const refused = await journalist.ask('POST', '/api/evidence', '[]', { 'content-type': 'application/json' });
  expect(await refusal(refused)).toEqual([403, 'session.role']);
});

test('whether chances are kept is told to operators, from flagged claims that people took up or dismissed', async () => {
  const flag = { at: '2026-03-01T11:00:00.000Z', score: 60, authors: 4, unverified: 0.8 };
  const claims = Array.from({ length: 12 }, (_, i) => aClaim({ id: `c_${i}` as ClaimId, flag }));
  await saveClaims(db, claims);
  for (const [i, { id }] of claims.entries())
    await appendReview(
      db,
      aReview(
        `r${i}`,
        id,
        i < 9 ? { kind: 'verdict', verdict: 'false', evidence: [] } : { kind: 'dismiss', reason: 'no' },
      ),
    );
  const operator = await at.signedIn('operator');
  expect(CalibrationView.parse(await operator.get('/api/calibration'))).toEqual({
    bins: [{ told: expect.closeTo(0.8), found: 0.75, count: 12 }],
    takenUp: 9,
    dismissed: 3,
    error: expect.closeTo(0.05),
  });
  const checker = await at.signedIn('fact-checker');
  expect(await refusal(await checker.ask('GET', '/api/calibration'))).toEqual([403, 'session.role']);
});

test('sources tell what came and how far readers are behind', async () => {
  await at.bus.publish(memberships, [aJoined(pont, { id: 'p:1' as PostId })]);
  const person = await at.signedIn('journalist');
  const view = async () => SourcesView.parse(await person.get('/api/sources'));
  await until('the post is counted', async () => (await view()).sources.some(({ posts: n }) => n >= 1));
  expect((await view()).sources[0]).toMatchObject({ name: 'drill', state: 'live' });
  expect((await view()).lag.map(({ group }) => group)).toContain('console');
});

test('what an ingest elsewhere refused is counted on the page of sources; the later word counts', async () => {
  const tally = { source: 'bluesky', since: '2026-03-01T10:00:00.000Z', gap: null, finished: false };
  const told = (count: number, at: string) => ({ ...tally, refused: [{ reason: 'text: expected words', count }], at });
  const [before, after] = [told(1, '2026-03-01T10:00:02.000Z'), told(3, '2026-03-01T10:00:04.000Z')];
  const person = await at.signedIn('journalist');
  const view = async () => SourcesView.parse(await person.get('/api/sources'));
  expect((await view()).refused).toBeNull();
  await at.bus.publish(tallies, [after, { ...after, source: 'push', refused: [], gap: 'disconnected' }, before]);
  await until('the door is heard', async () => (await view()).refused !== null);
  expect((await view()).refused).toEqual([{ reason: 'text: expected words', count: 3 }]);
  expect((await view()).sources.find(({ name }) => name === 'push')).toMatchObject({ state: 'disconnected' });
});

test('a deletion takes the words away though the clusterer says nothing of it; what is no post is left to its reader', async () => {
  const id = 'p:old' as PostId;
  await saveMemberships(db, [aJoined(pont, { id, text: 'des mots à reprendre' })]);
  await at.bus.publishRaw(posts.name, [{ key: id, value: Buffer.from('{') }]);
  await at.bus.publish(posts, [
    { kind: 'deletion', id, source: 'drill' as SourceName, seenAt: '2026-03-01T12:00:00.000Z' },
  ]);
  const person = await at.signedIn('analyst');
  const page = () => person.get<PostsPage>(`/api/claims/${pont}/posts`);
  await until('the words are gone', async () => (await page()).posts.some((post) => post.id === id && post.deleted));
  expect(JSON.stringify(await page())).not.toContain('mots à reprendre');
  expect((await listDeadLetters(db, 5)).filter(({ key }) => key === id)).toEqual([]);
});

test('an operator puts a mended dead letter back; what would be refused again is not', async () => {
  const letter = (id: string, value: string) => ({
    id,
    topic: posts.name,
    group: 'annotate',
    partition: 0,
    offset: '1',
    key: 'p:9',
    value: Buffer.from(value).toString('base64'),
    reason: 'not JSON',
    at: '2026-03-01T10:00:00.000Z',
  });
  const post = aStoredPost({ id: 'p:9' as PostId });
  await at.bus.publish(deadLetters, [letter('good', JSON.stringify(post)), letter('bad', '{')]);
  const operator = await at.signedIn('operator');
  const listed = async () => (await operator.get<{ deadLetters: unknown[] }>('/api/dead-letters')).deadLetters;
  await until('both are listed', async () => (await listed()).length === 2);
  expect((await operator.ask('POST', '/api/dead-letters/good/replay')).status).toBe(204);
  expect(await refusal(await operator.ask('POST', '/api/dead-letters/bad/replay'))).toEqual([
    409,
    'dead-letter.still-poison',
  ]);
  expect(await refusal(await operator.ask('POST', '/api/dead-letters/none/replay'))).toEqual([
    404,
    'dead-letter.unknown',
  ]);
  const values: string[] = [];
  for await (const { value } of at.bus.readRaw(posts.name)) values.push(value.toString());
  expect(values.filter((value) => value.includes('"id":"p:9"'))).toHaveLength(1);
  const analyst = await at.signedIn('analyst');
  expect(await refusal(await analyst.ask('GET', '/api/dead-letters'))).toEqual([403, 'session.role']);
});

test('health answers without a session; the document is served; mounts come before body parsing', async () => {
  for (const path of ['/health/live', '/health/ready', '/metrics', '/api/openapi.json', '/api'])
    expect((await fetch(`${at.url}${path}`)).status).toBe(200);
  const ready = (await (await fetch(`${at.url}/health/ready`)).json()) as { checks: object };
  expect(Object.keys(ready.checks)).toEqual(expect.arrayContaining(['database', 'log', 'sources']));
  const echoed = await fetch(`${at.url}/api/posts`, {
    method: 'POST',
    body: '{"id":1}\n',
    headers: { 'content-type': 'application/x-ndjson' },
  });
  expect(await echoed.text()).toBe('{"id":1}\n');
});

test('pages that are not built are said to be, and nothing allows scripts from elsewhere', async () => {
  const page = await fetch(`${at.url}/claims/c_pont`, { headers: { accept: 'text/html' } });
  expect(await refusal(page)).toEqual([503, 'server.pages']);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|upgrade-insecure/);
  expect(page.headers.get('x-powered-by')).toBeNull();
});

test('pages are served: what carries a hash for ever, every other address the one page', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Vigie</title>');
  await writeFile(join(folder, 'assets/main-a1b2.js'), 'export {};');
  const own = await openConsoleUnderTest(db, { pagesFolder: folder });
  const get = (path: string, accept = 'text/html') => fetch(`${own.url}${path}`, { headers: { accept } });
  const script = await get('/assets/main-a1b2.js', '*/*');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/claims/c_pont', '/login', '/explore?q=pont']) {
    const page = await get(path);
    expect([path, page.status, page.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
    expect(await page.text()).toContain('<title>Vigie</title>');
  }
  for (const path of ['/assets/old-ffff.js', '/api/nothing', '/feeds/x'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  expect((await get('/missing.png', 'image/png')).status).toBe(404);
  await own.close();
});

test('behind a declared proxy the cookie is bound to HTTPS, links carry the public address, metrics need the token', async () => {
  const own = await openConsoleUnderTest(db, {
    env: { CONSOLE_BEHIND_PROXY: 'https://vigie.example', CONSOLE_METRICS_TOKEN: 'a-token-of-length' },
  });
  const token = await ensureFirstOperator(db, new Date());
  const entered = await fetch(`${own.url}/login?token=${token}`, { redirect: 'manual' });
  expect(entered.headers.get('set-cookie')).toMatch(/^__Host-vigie=.*Secure/);
  expect(entered.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
  expect(await refusal(await fetch(`${own.url}/metrics`))).toEqual([403, 'metrics.forbidden']);
  const scraped = await fetch(`${own.url}/metrics`, { headers: { authorization: 'Bearer a-token-of-length' } });
  expect(await scraped.text()).toContain('vigie_console_request_seconds');
  const document = (await (await fetch(`${own.url}/api/openapi.json`)).json()) as { servers: unknown };
  expect(document.servers).toEqual([{ url: 'https://vigie.example' }]);
  await own.close();
});

test('who asks too much is told to wait; others are not', async () => {
  const own = await openConsoleUnderTest(db, {
    limits: { requestsPerMinute: 5, failuresPerEmail: 5, failuresPerAddress: 5 },
  });
  const [busy, calm] = [await own.signedIn('analyst'), await own.signedIn('analyst')];
  for (let n = 0; n < 5; n += 1) expect((await busy.ask('GET', '/api/session')).status).toBe(200);
  const answer = await busy.ask('GET', '/api/session');
  expect(await refusal(answer)).toEqual([429, 'request.too-many']);
  expect((await calm.ask('GET', '/api/session')).status).toBe(200);
  await own.close();
});

test('fact-checks brought in are found by meaning once they have one', async () => {
  const meaning = (text: string) =>
    Int8Array.from({ length: 256 }, (_, at) => (at === (/pont|bridge/i.test(text) ? 0 : 1) ? 127 : 0));
  const own = await openConsoleUnderTest(db, {
    embedder: {
      space: 'tiny',
      named: 'tiny',
      dims: 256,
      scale: null,
      embed: async (texts: readonly string[]) => texts.map(meaning),
    },
  });
  const checker = await own.signedIn('fact-checker');
  await checker.ask('POST', '/api/evidence', JSON.stringify(REVIEW), { 'content-type': 'application/ld+json' });
  const near = async () => EvidencePage.parse(await checker.get('/api/evidence?q=bridge%20shut')).evidence;
  await until('it is found by meaning', async () => (await near()).length === 1);
  expect((await near())[0]?.publisher).toBe('Checks');
  await own.close();
});

test('the journal’s fingerprint stays while lines are added, and shows a line that was slipped in', async () => {
  const person = await at.signedIn('analyst');
  const line = (kind: string) =>
    appendJournal(db, { at: '2031-03-08T09:00:00.000Z', kind, sentence: { en: 'x', fr: 'x' } });
  for (const kind of ['a', 'b', 'c']) await line(kind);
  const noted = JournalFingerprint.parse(await person.get('/api/journal/fingerprint'));
  expect(noted).toMatchObject({ lines: 3, last: '3' });
  await line('d');
  const later = JournalFingerprint.parse(await person.get(`/api/journal/fingerprint?until=${noted.last}`));
  expect(later).toEqual(noted);
  expect(JournalFingerprint.parse(await person.get('/api/journal/fingerprint')).hash).not.toBe(noted.hash);
  await db.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica', []);
    await tx.query(`update journal set kind = 'forged' where id = 2`, []);
  });
  const forged = JournalFingerprint.parse(await person.get(`/api/journal/fingerprint?until=${noted.last}`));
  expect(forged.hash).not.toBe(noted.hash);
  expect((await person.ask('GET', '/api/journal/fingerprint?until=x')).status).toBe(400);
});
