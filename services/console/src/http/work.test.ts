import { expect, test } from '@jest/globals';
import type { ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { ClaimsPage, type LockView } from '@vigie/contracts/rest/claims';
import { PostsPage } from '@vigie/contracts/rest/posts';
import type { ApiError } from '@vigie/contracts/rest/error';
import { JournalPage } from '@vigie/contracts/rest/journal';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { claims, gaps, memberships, reviews } from '@vigie/contracts/topics';
import { saveClaims } from '@vigie/store/claims';
import { saveEvidence } from '@vigie/store/evidence';
import { saveMemberships } from '@vigie/store/memberships';
import { overTestDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined } from '@vigie/testkit/stored';
import { until } from '@vigie/testkit/until';
import { openConsoleUnderTest, type Person } from '../under-test.ts';

const { at, db } = overTestDatabase((database) => openConsoleUnderTest(database));

const pont = 'c_pont' as ClaimId;
const gare = 'c_gare' as ClaimId;

const refusal = async (answer: Response) => [answer.status, ((await answer.json()) as ApiError).error.code];
const act = (person: Person, what: ReviewAct, claim: ClaimId = pont) =>
  person.ask('POST', `/api/claims/${claim}/reviews`, what);
const lock = (person: Person, method: 'POST' | 'PUT' | 'DELETE', claim: ClaimId = pont) =>
  person.ask(method, `/api/claims/${claim}/lock`);

const LINK = { url: 'https://authority.example/no-leak' };
const FALSE: ReviewAct = { kind: 'verdict', verdict: 'false', note: 'no leak', evidence: [LINK] };

test('the queue answers what a stranger’s script relies on, highest score first, page by page', async () => {
  await saveClaims(db, [
    aClaim({ id: pont, score: 60 }),
    aClaim({ id: gare, score: 80, sentence: 'La gare est évacuée' }),
  ]);
  const person = await at.signedIn('analyst');
  const first = ClaimsPage.parse(await person.get('/api/claims?limit=1'));
  expect(first.claims.map(({ id }) => id)).toEqual([gare]);
  expect(first.counts.queue).toBe(2);
  const second = ClaimsPage.parse(await person.get(`/api/claims?limit=1&cursor=${encodeURIComponent(first.cursor!)}`));
  expect(second.claims.map(({ id }) => id)).toEqual([pont]);
  expect(second.cursor).toBeNull();
  expect(second.claims[0]?.signals[0]).toMatchObject({ name: 'enquiry', points: 20, because: 'people ask' });
});

test('reasons are told in the language asked for', async () => {
  await saveClaims(db, [aClaim()]);
  const person = await at.signedIn('analyst');
  const french = ClaimsPage.parse(await person.get('/api/claims?lang=fr'));
  expect(french.claims[0]?.signals[0]?.because).toBe('on demande');
  const byHeader = await person.ask('GET', '/api/claims', undefined, { 'accept-language': 'fr-FR,fr;q=0.9' });
  expect(ClaimsPage.parse(await byHeader.json()).claims[0]?.signals[0]?.because).toBe('on demande');
});

test('a limit that is no number is refused with its field', async () => {
  const person = await at.signedIn('analyst');
  const answer = await person.ask('GET', '/api/claims?limit=many');
  expect(((await answer.json()) as ApiError).error.fields?.[0]?.path).toBe('?limit');
});

test('the claim page carries a checklist that a fact-checker ticks', async () => {
  await saveClaims(db, [aClaim()]);
  const checker = await at.signedIn('fact-checker');
  const page = ClaimPage.parse(await checker.get(`/api/claims/${pont}?lang=fr`));
  expect(page.checklist[0]).toEqual({
    id: 'origin',
    text: 'Qui l’a dit en premier, et de qui le tient-il ?',
    done: false,
  });
  const tick = (step: string) => checker.ask('PUT', `/api/claims/${pont}/checklist/${step}`, { done: true });
  expect((await tick('origin')).status).toBe(204);
  expect(ClaimPage.parse(await checker.get(`/api/claims/${pont}`)).checklist[0]?.done).toBe(true);
  expect(await refusal(await tick('nonsense'))).toEqual([404, 'checklist.unknown']);
  const unknown = await checker.ask('GET', '/api/claims/c_nothing');
  expect(await refusal(unknown)).toEqual([404, 'claim.unknown']);
});

test('posts are listed with their stance, and a deleted one keeps its place without its words', async () => {
  await saveClaims(db, [aClaim()]);
  await saveMemberships(db, [
    aJoined(pont, { id: 'p:1' as PostId, text: 'Ça sent le gaz' }),
    aJoined(pont, { id: 'p:2' as PostId, text: 'Qui a vérifié ?' }, { stance: 'enquiry' }),
    { kind: 'left', claim: pont, post: 'p:1' as PostId, reason: 'deleted', at: '2026-03-01T11:00:00.000Z' },
  ]);
  const person = await at.signedIn('journalist');
  const all = PostsPage.parse(await person.get(`/api/claims/${pont}/posts`));
  expect(all.posts.map(({ text, deleted }) => [text, deleted])).toEqual([
    [null, true],
    ['Qui a vérifié ?', false],
  ]);
  const asking = PostsPage.parse(await person.get(`/api/claims/${pont}/posts?stance=enquiry`));
  expect(asking.posts.map(({ id }) => id)).toEqual(['p:2']);
});

test('one person holds a claim; the other is told who and until when', async () => {
  await saveClaims(db, [aClaim()]);
  const [ana, bo] = [await at.signedIn('fact-checker', 'Ana'), await at.signedIn('fact-checker', 'Bo')];
  const taken = (await (await lock(ana, 'POST')).json()) as LockView;
  expect(taken.by.name).toBe('Ana');
  const other = await lock(bo, 'POST');
  expect(((await other.clone().json()) as ApiError).error.message).toMatch(
    /^Ana holds this claim until \d\d:\d\d UTC\.$/,
  );
  expect(await refusal(other)).toEqual([409, 'claim.locked']);
  expect((await lock(ana, 'PUT')).status).toBe(200);
  expect(await refusal(await act(bo, FALSE))).toEqual([409, 'claim.locked']);
  expect((await lock(ana, 'DELETE')).status).toBe(204);
  expect((await lock(bo, 'POST')).status).toBe(200);
});

test('a lock ends ten minutes after its last heartbeat', async () => {
  await saveClaims(db, [aClaim()]);
  const [ana, bo] = [await at.signedIn('fact-checker'), await at.signedIn('fact-checker')];
  await lock(ana, 'POST');
  at.setNow(new Date(Date.now() + 11 * 60 * 1000));
  expect((await lock(bo, 'POST')).status).toBe(200);
  at.setNow(null);
});

test('a skipped claim goes last in one’s own queue only', async () => {
  await saveClaims(db, [aClaim({ id: pont, score: 90 }), aClaim({ id: gare, score: 50 })]);
  const [ana, bo] = [await at.signedIn('fact-checker'), await at.signedIn('fact-checker')];
  expect((await ana.ask('POST', `/api/claims/${pont}/skip`)).status).toBe(204);
  const order = async (person: Person) => ClaimsPage.parse(await person.get('/api/claims')).claims.map(({ id }) => id);
  expect(await order(ana)).toEqual([gare, pont]);
  expect(await order(bo)).toEqual([pont, gare]);
  await ana.ask('DELETE', `/api/claims/${pont}/skip`);
  expect(await order(ana)).toEqual([pont, gare]);
});

test('a confirmed fact-check is quoted from what we hold, never from the browser, and an unknown one is refused', async () => {
  await saveClaims(db, [aClaim()]);
  const check = {
    claimReviewed: 'Une fuite de gaz a fait fermer le pont de Valmer',
    publisher: 'Les Vérificateurs',
    url: 'https://checks.example/gas',
    publishedAt: '2025-05-05T00:00:00.000Z',
    language: 'fr',
  };
  await saveEvidence(db, [
    { ...check, id: 'gas', rating: 'Plutôt faux' },
    { ...check, id: 'odd', rating: 'Trois nez sur cinq' },
  ]);
  const ana = await at.signedIn('fact-checker', 'Ana');
  const link = async (evidence: string, more: object = {}) =>
    act(ana, { kind: 'link', evidence, confirmed: true, ...more });
  const invented = { publisher: 'Nobody', publishedAt: null, url: 'https://elsewhere.example/', rating: null };
  const gas = (await (await link('gas', { quoted: invented })).json()) as Review;
  expect(gas.act).toEqual({
    kind: 'link',
    evidence: 'gas',
    confirmed: true,
    verdict: 'misleading',
    quoted: { publisher: check.publisher, publishedAt: check.publishedAt, url: check.url, rating: 'Plutôt faux' },
  });
  expect(((await (await link('odd')).json()) as Review).act).not.toHaveProperty('verdict');
  expect(((await (await link('odd', { verdict: 'false' })).json()) as Review).act).toMatchObject({ verdict: 'false' });
  expect(await refusal(await link('nothing'))).toEqual([404, 'evidence.unknown']);
  const page = ClaimPage.parse(await ana.get(`/api/claims/${pont}?lang=fr`));
  expect(page.evidence.map(({ id, link: state, verdict }) => [id, state, verdict]).sort()).toEqual([
    ['gas', 'confirmed', 'misleading'],
    ['odd', 'confirmed', 'false'],
  ]);
  expect(
    page.journal.some(({ sentence }) => sentence.includes('(Les Vérificateurs, 2025-05-05\u00a0: trompeur)')),
  ).toBe(true);
});

test('a verdict settles the claim, is told in the journal, and goes out on reviews.v1', async () => {
  await saveClaims(db, [aClaim()]);
  const ana = await at.signedIn('fact-checker', 'Ana');
  const answer = await act(ana, FALSE);
  expect(answer.status).toBe(201);
  const review = (await answer.json()) as Review;
  const page = ClaimPage.parse(await ana.get(`/api/claims/${pont}`));
  expect(page.claim).toMatchObject({ status: 'settled', verdict: 'false', lock: null });
  expect(page.reviews).toEqual([review]);
  const { entries } = JournalPage.parse(await ana.get(`/api/claims/${pont}/journal`));
  expect(entries.map(({ kind, by }) => [kind, by])).toEqual([['review.verdict', 'Ana']]);
  const published: string[] = [];
  for await (const { value } of at.bus.readRaw(reviews.name))
    published.push((JSON.parse(value.toString()) as Review).id);
  expect(published).toContain(review.id);
});

test('false, misleading and true need an evidence link; unproven does not', async () => {
  await saveClaims(db, [aClaim()]);
  const ana = await at.signedIn('fact-checker');
  for (const verdict of ['false', 'misleading', 'true'] as const) {
    const answer = await act(ana, { kind: 'verdict', verdict, evidence: [] });
    const { error } = (await answer.json()) as ApiError;
    expect([answer.status, error.code, error.fields?.[0]?.path]).toEqual([422, 'review.evidence-missing', 'evidence']);
  }
  expect((await act(ana, { kind: 'verdict', verdict: 'unproven', evidence: [] })).status).toBe(201);
});

test('who is no fact-checker decides nothing', async () => {
  await saveClaims(db, [aClaim()]);
  for (const role of ['journalist', 'analyst'] as const) {
    const person = await at.signedIn(role);
    expect(await refusal(await act(person, FALSE))).toEqual([403, 'session.role']);
    expect(await refusal(await lock(person, 'POST'))).toEqual([403, 'session.role']);
  }
  expect((await act(await at.signedIn('operator'), FALSE)).status).toBe(201);
});

test('only one’s own last act is taken back, and both stay in the journal', async () => {
  await saveClaims(db, [aClaim()]);
  const [ana, bo] = [await at.signedIn('fact-checker', 'Ana'), await at.signedIn('fact-checker', 'Bo')];
  const first = (await (await act(ana, FALSE)).json()) as Review;
  const undo = (person: Person, review: string) => act(person, { kind: 'undo', review });
  expect(await refusal(await undo(bo, first.id))).toEqual([409, 'review.not-undoable']);
  expect((await undo(ana, first.id)).status).toBe(201);
  expect(await refusal(await undo(ana, first.id))).toEqual([409, 'review.not-undoable']);
  const page = ClaimPage.parse(await ana.get(`/api/claims/${pont}`));
  expect(page.claim).toMatchObject({ status: 'open', verdict: null });
  expect(page.reviews.map(({ act: { kind } }) => kind)).toEqual(['verdict', 'undo']);
});

test('acts that cannot be are refused: a hold in the past, a merge into itself, an escalation to nobody', async () => {
  await saveClaims(db, [aClaim()]);
  const ana = await at.signedIn('fact-checker');
  const reason = 'because';
  const hold = await act(ana, { kind: 'hold', until: '2020-01-01T00:00:00.000Z', reason });
  expect(await refusal(hold)).toEqual([422, 'review.until-past']);
  for (const into of [pont, 'c_nothing' as ClaimId])
    expect(await refusal(await act(ana, { kind: 'merge', into, reason }))).toEqual([422, 'review.merge-target']);
  const escalation = await act(ana, { kind: 'escalate', to: 'u_nobody' as UserId, reason });
  expect(await refusal(escalation)).toEqual([404, 'user.unknown']);
});

test('an escalated claim is in the other’s own view; a held one waits in its own', async () => {
  await saveClaims(db, [aClaim({ id: pont }), aClaim({ id: gare })]);
  const [ana, bo] = [await at.signedIn('fact-checker'), await at.signedIn('fact-checker')];
  await act(ana, { kind: 'escalate', to: bo.id, reason: 'speaks Breton' });
  const mine = ClaimsPage.parse(await bo.get('/api/claims?view=mine'));
  expect(mine.claims.map(({ id }) => id)).toEqual([pont]);
  await act(
    ana,
    { kind: 'hold', until: new Date(Date.now() + 60_000).toISOString(), reason: 'waits for the prefecture' },
    gare,
  );
  expect(ClaimsPage.parse(await bo.get('/api/claims?view=held')).claims.map(({ id }) => id)).toEqual([gare]);
});

test('what the clusterer publishes is readable a moment later, told once, however often it is delivered', async () => {
  const person = await at.signedIn('analyst');
  const gap = {
    id: 'g1',
    source: 'bluesky',
    from: '2026-03-01T10:00:00.000Z',
    to: null,
    because: 'disconnected' as const,
    detail: 'no route',
  };
  const merged = {
    kind: 'merged' as const,
    claim: gare,
    into: pont,
    by: 'engine' as const,
    because: 'same words',
    at: '2026-03-01T11:00:00.000Z',
  };
  for (let time = 0; time < 2; time += 1) {
    await at.bus.publish(claims, [aClaim({ id: pont }), aClaim({ id: gare, flag: null })]);
    await at.bus.publish(memberships, [aJoined(pont, { id: 'p:1' as PostId }), merged]);
    await at.bus.publish(gaps, [gap]);
  }
  const told = async () => JournalPage.parse(await person.get('/api/journal?lang=fr')).entries;
  await until('everything is read', async () => {
    const behind = (await at.bus.lag()).reduce((sum, { messages }) => sum + messages, 0);
    return behind === 0 && (await told()).length >= 4;
  });
  expect((await told()).map(({ kind, sentence }) => `${kind}: ${sentence}`).sort()).toEqual([
    'claim.flagged: Signalée à 60 points, 4 auteurs',
    'claim.merged: A absorbé c_gare',
    'claim.merged: Fusionnée dans c_pont',
    'gap.opened: bluesky : rien vu depuis 2026-03-01T10:00:00.000Z (déconnectée)',
  ]);
  expect(ClaimsPage.parse(await person.get('/api/claims')).claims.map(({ id }) => id)).toEqual([pont]);
  const gone = await (await at.signedIn('fact-checker')).ask('POST', `/api/claims/${gare}/reviews`, FALSE);
  expect(await refusal(gone)).toEqual([409, 'claim.merged']);
});
