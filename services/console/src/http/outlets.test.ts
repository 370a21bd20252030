import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Alert } from '@vigie/contracts/alert';
import type { ClaimId, PostId, StoryId } from '@vigie/contracts/ids';
import { SearchPage } from '@vigie/contracts/rest/claims';
import type { ApiError } from '@vigie/contracts/rest/error';
import { EvidenceImport, EvidencePage } from '@vigie/contracts/rest/evidence';
import { SourcesView } from '@vigie/contracts/rest/health';
import type { DeliveryView, SubscriptionSecret, SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import { alerts, deadLetters, memberships, posts } from '@vigie/contracts/topics';
import { saveAlert } from '@vigie/store/alerts';
import { saveClaims } from '@vigie/store/claims';
import type { Database } from '@vigie/store/database';
import { saveMemberships } from '@vigie/store/memberships';
import { secretsOf } from '@vigie/store/subscriptions';
import { emptyDatabase, openTestDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aStoredPost } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import express from 'express';
import { ensureFirstOperator } from '../auth/login-links.ts';
import { openConsoleUnderTest, type ConsoleUnderTest, type Person } from '../under-test.ts';

let db: Database;
let at: ConsoleUnderTest;
beforeAll(async () => {
  db = await openTestDatabase();
  const echo = express.Router().post('/', express.text({ type: '*/*' }), (req, res) => void res.send(req.body));
  at = await openConsoleUnderTest(db, { mounts: [{ path: '/api/posts', router: echo }], pagesFolder: '/nonexistent' });
}, 30_000);
beforeEach(() => emptyDatabase(db));
afterAll(async () => {
  await at?.close();
  await db.close();
});

const pont = 'c_pont' as ClaimId;
const gare = 'c_gare' as ClaimId;
const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];

const RULE = { languages: ['fr'], words: ['pont'], stories: [], minScore: 40, minStage: 'watch' as const };
const HOOK = { url: 'https://newsroom.example/hook' };

async function subscribe(person: Person, webhook: { url: string } | null = HOOK): Promise<SubscriptionSecret> {
  const answer = await person.ask('POST', '/api/subscriptions', { name: 'Ponts', rule: RULE, webhook });
  expect(answer.status).toBe(201);
  return (await answer.json()) as SubscriptionSecret;
}

function anAlert(subscription: string, parts: Partial<Alert> = {}): Alert {
  return {
    id: 'a1',
    kind: 'alert',
    subscription,
    claim: pont,
    story: 's_pont' as StoryId,
    sentence: 'Le pont de Valmer est fermé à cause d’une fuite de gaz',
    language: 'fr',
    score: 60,
    stage: 'rising',
    authors: 5,
    posts: 7,
    firstPostAt: '2026-03-01T10:00:00.000Z',
    signals: [{ name: 'enquiry', points: 20, because: { en: 'people ask', fr: 'on demande' } }],
    verdict: null,
    corrects: null,
    at: '2026-03-01T10:30:00.000Z',
    exercise: false,
    ...parts,
  };
}

test('claims are found by words, with their count, and a search without session is refused', async () => {
  await saveClaims(db, [aClaim({ id: pont }), aClaim({ id: gare, sentence: 'La gare est évacuée' })]);
  const person = await at.signedIn('journalist');
  const found = SearchPage.parse(await person.get('/api/search?q=evacuee&mode=words'));
  expect([found.count, found.claims.map(({ id }) => id)]).toEqual([1, [gare]]);
});

test('an export is complete, and its count, length and checksum are those of its bytes', async () => {
  const many = Array.from({ length: 450 }, (_, n) => aClaim({ id: `c_${n}` as ClaimId, score: n / 10 }));
  await saveClaims(db, many);
  const analyst = await at.signedIn('analyst');
  const answer = await analyst.ask('GET', '/api/export.ndjson?q=pont&mode=words');
  const bytes = Buffer.from(await answer.arrayBuffer());
  const lines = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  expect(new Set(lines.map(({ id }) => id)).size).toBe(450);
  expect(answer.headers.get('x-vigie-count')).toBe('450');
  expect(answer.headers.get('content-length')).toBe(String(bytes.length));
  const digest = createHash('sha256').update(bytes).digest();
  expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest.toString('base64')}:`);
  const head = await analyst.ask('HEAD', '/api/export.ndjson?q=pont&mode=words');
  for (const name of ['x-vigie-count', 'content-length', 'repr-digest'])
    expect(head.headers.get(name)).toBe(answer.headers.get(name));
  const companion = await (await analyst.ask('GET', '/api/export.ndjson.sha256?q=pont&mode=words')).text();
  expect(companion).toBe(`${digest.toString('hex')}  vigie-claims.ndjson\n`);
});

test('the CSV has a header, a line a claim, and runs nothing in a spreadsheet', async () => {
  await saveClaims(db, [aClaim({ sentence: '=HYPERLINK("http://evil.example";"Le pont")' })]);
  const analyst = await at.signedIn('analyst');
  const answer = await analyst.ask('GET', '/api/export.csv?lang=fr');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('vigie-claims.csv');
  const [header, line, end] = (await answer.text()).split('\r\n');
  expect(header).toMatch(/^id,sentence,language,/);
  expect(line).toMatch(/^c_pont,"'=HYPERLINK\(""http/);
  expect(line).toContain(`${at.url}/claims/c_pont`);
  expect(end).toBe('');
});

test('an export is for analysts and operators', async () => {
  for (const role of ['journalist', 'fact-checker'] as const)
    expect(await refusal(await (await at.signedIn(role)).ask('GET', '/api/export.csv'))).toEqual([403, 'session.role']);
});

test('a subscription shows its webhook’s secret once, and both secrets sign while it is rotated', async () => {
  const journalist = await at.signedIn('journalist');
  const { subscription, secret } = await subscribe(journalist);
  expect(secret).toMatch(/^whsec_/);
  const listed = await (await journalist.ask('GET', '/api/subscriptions')).text();
  expect(listed).not.toContain(secret);
  const rotated = await journalist.ask('POST', `/api/subscriptions/${subscription.id}/secret`);
  const { secret: next } = (await rotated.json()) as SubscriptionSecret;
  expect(await secretsOf(db, subscription.id)).toEqual([next, secret]);
  expect((await subscribe(journalist, null)).secret).toBeNull();
});

test('a subscription is changed, paused and ended by its owner alone; an operator reaches all', async () => {
  const [jo, other, operator] = [
    await at.signedIn('journalist'),
    await at.signedIn('journalist'),
    await at.signedIn('operator'),
  ];
  const { subscription } = await subscribe(jo);
  const path = `/api/subscriptions/${subscription.id}`;
  expect(await refusal(await other.ask('PATCH', path, { paused: true }))).toEqual([404, 'subscription.unknown']);
  const listOf = async (person: Person) =>
    (await person.get<{ subscriptions: SubscriptionView[] }>('/api/subscriptions')).subscriptions;
  expect(await listOf(other)).toEqual([]);
  await jo.ask('PATCH', path, { paused: true });
  expect((await listOf(operator))[0]).toMatchObject({ id: subscription.id, paused: true, name: 'Ponts' });
  expect((await jo.ask('DELETE', path)).status).toBe(204);
  expect(await listOf(jo)).toEqual([]);
  const analyst = await at.signedIn('analyst');
  const refused = await analyst.ask('POST', '/api/subscriptions', { name: 'x', rule: RULE, webhook: null });
  expect(await refusal(refused)).toEqual([403, 'session.role']);
});

test('a first webhook added later brings its secret', async () => {
  const jo = await at.signedIn('journalist');
  const { subscription } = await subscribe(jo, null);
  const changed = await jo.ask('PATCH', `/api/subscriptions/${subscription.id}`, { webhook: HOOK });
  const { secret } = (await changed.json()) as SubscriptionSecret;
  expect(await secretsOf(db, subscription.id)).toEqual([secret]);
});

test('a preview tells what a rule would have sent', async () => {
  const recent = new Date(Date.now() - 60_000).toISOString();
  await saveClaims(db, [aClaim({ flag: { at: recent, score: 60, authors: 4 } })]);
  const jo = await at.signedIn('journalist');
  const preview = await jo.ask('POST', '/api/subscriptions/preview', RULE);
  expect(await preview.json()).toMatchObject({ times: 1, claims: [{ id: pont }] });
});

test('a test goes into the delivery log, is never counted as an alert, and can be sent again', async () => {
  const [jo, other] = [await at.signedIn('journalist'), await at.signedIn('journalist')];
  const { subscription } = await subscribe(jo);
  const path = `/api/subscriptions/${subscription.id}`;
  expect((await jo.ask('POST', `${path}/test`)).status).toBe(201);
  const { deliveries } = await jo.get<{ deliveries: DeliveryView[] }>(`${path}/deliveries`);
  expect(deliveries).toMatchObject([{ state: 'pending', alert: { kind: 'test' } }]);
  const again = `${path}/deliveries/${deliveries[0]!.id}/replay`;
  expect((await jo.ask('POST', again)).status).toBe(204);
  const foreign = await subscribe(other);
  const reach = `/api/subscriptions/${foreign.subscription.id}/deliveries/${deliveries[0]!.id}/replay`;
  expect(await refusal(await other.ask('POST', reach))).toEqual([404, 'delivery.unknown']);
  const bare = await subscribe(jo, null);
  const noHook = await jo.ask('POST', `/api/subscriptions/${bare.subscription.id}/test`);
  expect(await refusal(noHook)).toEqual([409, 'subscription.no-webhook']);
});

test('feeds need no login, and a correction is an entry of its own', async () => {
  await saveClaims(db, [aClaim()]);
  const jo = await at.signedIn('journalist');
  const { feeds, id } = (await subscribe(jo)).subscription;
  await saveAlert(db, anAlert(id));
  await saveAlert(
    db,
    anAlert(id, {
      id: 'a2',
      kind: 'correction',
      corrects: 'a1',
      at: '2026-03-01T12:00:00.000Z',
      verdict: {
        verdict: 'false',
        note: 'Pas de fuite',
        evidence: [{ url: 'https://authority.example/x' }],
        by: 'Ana',
      },
    }),
  );
  await saveAlert(db, anAlert(id, { id: 'a3', kind: 'test' }));
  const atom = await fetch(`${feeds.atom}?lang=fr`);
  expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const xml = await atom.text();
  expect(xml.match(/<entry>/g)).toHaveLength(2);
  for (const part of [
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<id>urn:vigie:alert:a2</id>',
    '<updated>2026-03-01T12:00:00.000Z</updated>',
  ])
    expect(xml).toContain(part);
  expect(xml).toMatch(/<title[^>]*><!\[CDATA\[Faux: Le pont/);
  const json = (await (await fetch(feeds.json)).json()) as {
    version: string;
    items: Array<{ id: string; title: string }>;
  };
  expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\//);
  expect(json.items.map((entry) => entry.title)).toEqual([
    'False: Le pont de Valmer est fermé à cause d’une fuite de gaz',
    'Unverified, spreading: Le pont de Valmer est fermé à cause d’une fuite de gaz',
  ]);
  expect(await refusal(await fetch(`${at.url}/feeds/guess.atom`))).toEqual([404, 'feed.unknown']);
});

test('words of a deleted post are gone from the feed, the export and the search', async () => {
  const words = 'Le pont de Valmer est fermé à cause d’une fuite de gaz';
  await saveClaims(db, [aClaim({ sentencePost: 'p:1' as PostId })]);
  await saveMemberships(db, [aJoined(pont, { id: 'p:1' as PostId, text: words })]);
  const [jo, analyst] = [await at.signedIn('journalist'), await at.signedIn('analyst')];
  const { feeds, id } = (await subscribe(jo)).subscription;
  await saveAlert(db, anAlert(id));
  await saveMemberships(db, [
    { kind: 'left', claim: pont, post: 'p:1' as PostId, reason: 'deleted', at: '2026-03-01T12:00:00.000Z' },
  ]);
  const everywhere = await Promise.all([
    fetch(feeds.atom),
    fetch(feeds.json),
    analyst.ask('GET', '/api/export.ndjson'),
    analyst.ask('GET', '/api/export.csv'),
    analyst.ask('GET', '/api/claims'),
    analyst.ask('GET', `/api/claims/${pont}`),
    jo.ask('GET', `/api/subscriptions/${id}/alerts`),
  ]);
  for (const answer of everywhere) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('fuite de gaz');
  }
});

test('an alert reaches its owner’s journal once, however often it is delivered', async () => {
  const jo = await at.signedIn('journalist');
  const { id } = (await subscribe(jo)).subscription;
  for (let time = 0; time < 2; time += 1) await at.bus.publish(alerts, [{ kind: 'raised', alert: anAlert(id) }]);
  const told = async () => (await jo.get<{ entries: Array<{ sentence: string }> }>('/api/journal')).entries;
  await until('the journal tells of it', async () => (await told()).length > 0);
  await until('all is read', async () => (await at.bus.lag()).every(({ messages }) => messages === 0));
  expect((await told()).map(({ sentence }) => sentence)).toEqual(['Alert to “Ponts”']);
});

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
  const found = EvidencePage.parse(await checker.get('/api/evidence?q=pont%20de%20Valmer&language=fr'));
  expect(found).toMatchObject({ count: 1, evidence: [{ publisher: 'Checks', rating: 'Faux' }] });
  expect(await refusal(await send('image/png'))).toEqual([415, 'request.media-type']);
  const journalist = await at.signedIn('journalist');
  const refused = await journalist.ask('POST', '/api/evidence', '[]', { 'content-type': 'application/json' });
  expect(await refusal(refused)).toEqual([403, 'session.role']);
});

test('sources tell what came and how far readers are behind', async () => {
  await at.bus.publish(memberships, [aJoined(pont, { id: 'p:1' as PostId })]);
  const person = await at.signedIn('journalist');
  const view = async () => SourcesView.parse(await person.get('/api/sources'));
  await until('the post is counted', async () => (await view()).sources.some(({ posts: n }) => n >= 1));
  expect((await view()).sources[0]).toMatchObject({ name: 'drill', state: 'live' });
  expect((await view()).lag.map(({ group }) => group)).toContain('console');
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
  expect(values.map((value) => (JSON.parse(value) as { id: string }).id)).toContain('p:9');
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
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
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
  await rm(folder, { recursive: true });
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
    embedder: { model: 'tiny', embed: async (texts: readonly string[]) => texts.map(meaning) },
  });
  const checker = await own.signedIn('fact-checker');
  await checker.ask('POST', '/api/evidence', JSON.stringify(REVIEW), { 'content-type': 'application/ld+json' });
  const near = async () => EvidencePage.parse(await checker.get('/api/evidence?q=bridge%20shut&language=en')).evidence;
  await until('it is found by meaning', async () => (await near()).length === 1);
  expect((await near())[0]?.publisher).toBe('Checks');
  await own.close();
});
