import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Alert } from '@vigie/contracts/alert';
import type { ClaimId, PostId, StoryId } from '@vigie/contracts/ids';
import { SearchPage } from '@vigie/contracts/rest/search';
import type { ApiError } from '@vigie/contracts/rest/error';
import type { DeliveryView, SubscriptionSecret, SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import { alerts } from '@vigie/contracts/topics';
import { saveAlert } from '@vigie/store/alerts';
import { saveClaims } from '@vigie/store/claims';
import { saveMemberships } from '@vigie/store/memberships';
import { secretsOf } from '@vigie/store/subscriptions';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import { openConsoleUnderTest, type Person } from '../under-test.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));

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

test('a webhook’s address carries no name and no password', async () => {
  const jo = await at.signedIn('journalist');
  for (const url of ['https://jo:secret@newsroom.example/hook', 'https:\\\\jo@newsroom.example/hook']) {
    const answer = await jo.ask('POST', '/api/subscriptions', { name: 'Ponts', rule: RULE, webhook: { url } });
    expect(await refusal(answer)).toEqual([400, 'request.invalid']);
  }
  await subscribe(jo, { url: 'https://newsroom.example/hook?to=jo@desk' });
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
  const gare = 'c_gare' as ClaimId;
  const echo = 'c_echo' as ClaimId;
  const merged = { mergedInto: pont };
  await saveClaims(db, [
    aClaim(),
    aClaim({ id: gare, sentence: 'La gare est fermée', ...merged }),
    aClaim({ id: echo, ...merged }),
  ]);
  const jo = await at.signedIn('journalist');
  const { feeds, id } = (await subscribe(jo)).subscription;
  await saveAlert(db, anAlert(id, { id: 'a0', claim: gare, sentence: 'La gare est fermée' }));
  await saveAlert(db, anAlert(id, { id: 'a00', claim: echo }));
  await saveAlert(db, anAlert(id));
  await saveAlert(
    db,
    anAlert(id, {
      id: 'a2',
      kind: 'correction',
      corrects: 'a1',
      alsoCorrects: ['a0', 'a00'],
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
  expect(xml.match(/<entry>/g)).toHaveLength(4);
  // Words that the merged claim shares with this one are not said again.
  expect(xml.match(/Il vaut aussi pour/g)).toHaveLength(1);
  expect(xml).toContain('Il vaut aussi pour «\u00a0La gare est fermée\u00a0», que vous aviez reçu.');
  for (const part of [
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<id>urn:vigie:alert:a2</id>',
    '<updated>2026-03-01T12:00:00.000Z</updated>',
  ])
    expect(xml).toContain(part);
  expect(xml).toMatch(/<title[^>]*><!\[CDATA\[Faux\u00a0: Le pont/);
  const json = (await (await fetch(feeds.json)).json()) as {
    version: string;
    items: Array<{ id: string; title: string }>;
  };
  expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\//);
  expect(json.items.map((entry) => entry.title)).toEqual([
    'False: Le pont de Valmer est fermé à cause d’une fuite de gaz',
    'Unverified, spreading: Le pont de Valmer est fermé à cause d’une fuite de gaz',
    'Unverified, spreading: Le pont de Valmer est fermé à cause d’une fuite de gaz',
    'Unverified, spreading: La gare est fermée',
  ]);
  expect(await refusal(await fetch(`${at.url}/feeds/guess.atom`))).toEqual([404, 'feed.unknown']);
});

test('a correction that a merge brought says which other sentence it holds for', async () => {
  const gare = 'c_gare' as ClaimId;
  await saveClaims(db, [aClaim(), aClaim({ id: gare, sentence: 'La gare est fermée', mergedInto: pont })]);
  const { feeds, id } = (await subscribe(await at.signedIn('journalist'))).subscription;
  await saveAlert(db, anAlert(id, { id: 'a0', claim: gare, sentence: 'La gare est fermée' }));
  const verdict = { verdict: 'false' as const, note: null, evidence: [], by: 'Ana' };
  await saveAlert(db, anAlert(id, { id: 'a1', kind: 'correction', corrects: 'a0', verdict }));
  const json = (await (await fetch(feeds.json)).json()) as { items: Array<{ title: string; content_html: string }> };
  expect(json.items[0]?.title).toBe('False: Le pont de Valmer est fermé à cause d’une fuite de gaz');
  expect(json.items[0]?.content_html).toContain('It also holds for “La gare est fermée”, which you were told of.');
});

test('words of strangers stay words in a feed reader', async () => {
  const sentence = '<img src=x onerror=alert(1)> & ]]> fin';
  await saveClaims(db, [aClaim({ sentence })]);
  const { feeds, id } = (await subscribe(await at.signedIn('journalist'))).subscription;
  const because = { en: '<b>bold</b>', fr: '<b>gras</b>' };
  await saveAlert(db, anAlert(id, { sentence, signals: [{ name: 'x', points: 1, because }] }));
  const xml = (await (await fetch(feeds.atom)).text()).replaceAll(']]]]><![CDATA[>', ']]>');
  expect(xml).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; ]]&gt; fin');
  expect(xml).not.toMatch(/<img|<b>/);
  const { items } = (await (await fetch(feeds.json)).json()) as {
    items: Array<{ title: string; content_html: string }>;
  };
  expect(items[0]?.title).toContain(sentence);
  expect(items[0]?.content_html).toBe('&lt;b&gt;bold&lt;/b&gt;<br>5 authors.');
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
