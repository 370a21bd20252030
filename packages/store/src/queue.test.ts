import { beforeEach, expect, test } from '@jest/globals';
import type { ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import { ClaimPage } from '@vigie/contracts/rest/claim-page';
import { ClaimRow, ClaimsQuery } from '@vigie/contracts/rest/claims';
import { PostsPage } from '@vigie/contracts/rest/posts';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aReview } from '@vigie/testkit/stored';
import { listPosts, readClaimPage } from './claim-page.ts';
import { saveClaims } from './claims.ts';
import { checkedSteps, checkStep } from './checklist.ts';
import { keepLock, releaseLock, skipClaim, takeLock, unskipClaim } from './locks.ts';
import { saveMemberships } from './memberships.ts';
import { countViews, listClaims } from './queue.ts';
import { appendReview, listReviews, markReviewsPublished, unpublishedReviews } from './reviews.ts';
import { createUser } from './users.ts';

const db = testDatabase();
let ana: UserId;
let ben: UserId;
beforeEach(async () => {
  ana = (await createUser(db, { name: 'Ana', email: 'ana@example.org', role: 'fact-checker', passwordHash: null })).id;
  ben = (await createUser(db, { name: 'Ben', email: null, role: 'fact-checker', passwordHash: null })).id;
});

const NOW = '2026-03-01T12:00:00.000Z';
const SOON = '2026-03-01T12:10:00.000Z';
const AFTER = '2026-03-01T14:00:00.000Z';
const claim = (name: string, score: number, more: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ id: `c_${name}` as ClaimId, score, ...more });
const id = (name: string) => `c_${name}` as ClaimId;

async function seen(query: Partial<ClaimsQuery> = {}, now = NOW, userId = ana): Promise<string[]> {
  const { claims } = await listClaims(db, { ...ClaimsQuery.parse({}), ...query, userId, now });
  return claims.map((row) => row.id.slice(2));
}

test('the queue is ordered by score, then by who was flagged first, then by id', async () => {
  const late = { at: '2026-03-01T11:00:00.000Z', score: 50, authors: 4 };
  await saveClaims(db, [
    claim('d', 50, { flag: late }),
    claim('b', 50),
    claim('c', 50),
    claim('a', 40),
    claim('z', 90),
  ]);
  expect(await seen()).toEqual(['z', 'b', 'c', 'd', 'a']);
});

test('the queue holds what is flagged and waits for a person', async () => {
  await saveClaims(db, [
    claim('waiting', 50),
    claim('below', 90, { flag: null }),
    claim('over', 80, { flag: null, heldBack: true }),
    claim('spam', 90, { spam: true }),
    claim('muted', 90, { muted: true }),
    claim('merged', 90, { mergedInto: id('waiting') }),
  ]);
  expect(await seen()).toEqual(['waiting']);
  expect(await seen({ view: 'below' })).toEqual(['below', 'over']);
  expect(await seen({ view: 'over-budget' })).toEqual(['over']);
  expect(await seen({ view: 'all' })).toEqual(['below', 'muted', 'spam', 'over', 'waiting']);
});

test('a verdict takes a claim out of the queue at once, an undo brings it back', async () => {
  await saveClaims(db, [claim('a', 50)]);
  await appendReview(db, aReview('r1', id('a'), { kind: 'verdict', verdict: 'misleading', evidence: [] }));
  expect(await seen()).toEqual([]);
  const { claims } = await listClaims(db, { ...ClaimsQuery.parse({ view: 'settled' }), userId: ana, now: NOW });
  expect(claims).toMatchObject([{ id: 'c_a', status: 'settled', verdict: 'misleading' }]);
  await appendReview(db, aReview('r2', id('a'), { kind: 'undo', review: 'r1' }));
  expect(await seen()).toEqual(['a']);
});

test('a held claim returns to the queue when its time passes', async () => {
  await saveClaims(db, [claim('a', 50)]);
  await appendReview(db, aReview('r1', id('a'), { kind: 'hold', until: SOON, reason: 'waiting for a call' }));
  expect([await seen(), await seen({ view: 'held' })]).toEqual([[], ['a']]);
  expect([await seen({}, AFTER), await seen({ view: 'held' }, AFTER)]).toEqual([['a'], []]);
  const { claims } = await listClaims(db, { ...ClaimsQuery.parse({}), userId: ana, now: AFTER });
  expect(claims).toMatchObject([{ status: 'open', heldUntil: null }]);
});

test('what I skipped comes last for me alone, and skipping can be taken back', async () => {
  await saveClaims(db, [claim('a', 90), claim('b', 80), claim('c', 70)]);
  await skipClaim(db, { claim: id('a'), userId: ana, at: NOW });
  expect(await seen()).toEqual(['b', 'c', 'a']);
  expect(await seen({}, NOW, ben)).toEqual(['a', 'b', 'c']);
  await unskipClaim(db, { claim: id('a'), userId: ana });
  expect(await seen()).toEqual(['a', 'b', 'c']);
});

test('pages follow each other without a gap or a repeat, in every order, over skipped claims too', async () => {
  const claims = Array.from({ length: 11 }, (_, at) =>
    claim(String(at).padStart(2, '0'), 50 + (at % 3), {
      firstPostAt: `2026-03-01T10:0${at % 4}:00.123Z`,
      flag: { at: `2026-03-01T10:1${at % 2}:00.000Z`, score: 50, authors: 3 },
    }),
  );
  await saveClaims(db, claims);
  for (const at of [2, 5, 7]) await skipClaim(db, { claim: claims[at]!.id, userId: ana, at: NOW });
  for (const sort of ['priority', 'newest', 'oldest', 'velocity'] as const) {
    const whole = await seen({ sort, limit: 50 });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listClaims(db, { ...ClaimsQuery.parse({ sort, limit: 3, cursor }), userId: ana, now: NOW });
      paged.push(...page.claims.map((row) => row.id.slice(2)));
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
    expect([sort, paged]).toEqual([sort, whole]);
    expect(new Set(whole).size).toBe(11);
  }
});

test('a cursor that this server did not give is refused in a sentence', async () => {
  const asking = listClaims(db, { ...ClaimsQuery.parse({ cursor: 'bm9uc2Vuc2U' }), userId: ana, now: NOW });
  await expect(asking).rejects.toThrow('ask for the first page again');
});

test('the queue narrows by language, stage, score and words', async () => {
  await saveClaims(db, [
    claim('fr', 50, { sentence: 'Les hôpitaux sont évacués' }),
    claim('en', 60, { language: 'en', languages: ['en'], sentence: 'The hospitals are evacuated' }),
  ]);
  expect(await seen({ languages: 'en,de' })).toEqual(['en']);
  expect(await seen({ minScore: 55 })).toEqual(['en']);
  expect(await seen({ stage: 'viral' })).toEqual([]);
  expect(await seen({ q: 'hopital evacuer' })).toEqual(['fr']);
  expect(await seen({ q: 'hospital' })).toEqual(['en']);
});

test('a row says all that the queue shows', async () => {
  await saveClaims(db, [claim('a', 50)]);
  await takeLock(db, { claim: id('a'), userId: ben, now: NOW, until: SOON });
  await appendReview(db, aReview('r1', id('a'), { kind: 'escalate', to: ana, reason: 'please' }));
  const { claims } = await listClaims(db, { ...ClaimsQuery.parse({ lang: 'fr' }), userId: ana, now: NOW });
  const row = ClaimRow.parse(claims[0]);
  expect(row).toEqual(claims[0]);
  expect(row.signals.map(({ name, because, counted, posts }) => [name, because, counted, posts.length])).toEqual([
    ['enquiry', 'on demande', 0, 0],
    ['rate', 'rapide', 4, 3],
  ]);
  expect(row.sparkline).toHaveLength(24);
  expect(row.sparkline.at(-1)).toBe(4);
  expect(row.sparkline.at(-13)).toBe(1);
  expect(row.lock).toEqual({ by: { id: ben, name: 'Ben' }, since: NOW, until: SOON });
  expect(row.escalatedTo).toEqual({ id: ana, name: 'Ana' });
});

test('counts and lists agree in every view', async () => {
  await saveClaims(
    db,
    ['a', 'b', 'c', 'd', 'e'].map((name) => claim(name, 50)),
  );
  await saveClaims(db, [claim('f', 50, { flag: null }), claim('g', 50, { flag: null, spam: true })]);
  await takeLock(db, { claim: id('a'), userId: ana, now: NOW, until: SOON });
  await appendReview(db, aReview('r1', id('b'), { kind: 'escalate', to: ana, reason: 'please' }));
  await appendReview(db, aReview('r2', id('c'), { kind: 'hold', until: SOON, reason: 'later' }));
  await appendReview(db, aReview('r3', id('d'), { kind: 'dismiss', reason: 'a joke' }));
  const counts = await countViews(db, ana, NOW);
  expect(counts).toEqual({
    queue: 3,
    below: 2,
    'over-budget': 0,
    mine: 2,
    held: 1,
    proposed: 0,
    settled: 1,
    spam: 1,
    all: 7,
  });
  for (const view of ['queue', 'below', 'over-budget', 'mine', 'held', 'proposed', 'settled', 'spam', 'all'] as const)
    expect([view, (await seen({ view })).length]).toEqual([view, counts[view]]);
});

test('a lock is one person’s until it ends or is let go', async () => {
  const wish = { claim: id('a'), now: NOW, until: SOON };
  expect(await takeLock(db, { ...wish, userId: ana })).toMatchObject({ taken: true });
  expect(await takeLock(db, { ...wish, userId: ben })).toMatchObject({ taken: false, lock: { by: { name: 'Ana' } } });
  expect(await keepLock(db, { ...wish, userId: ana, until: AFTER })).toMatchObject({
    taken: true,
    lock: { since: NOW, until: AFTER },
  });
  await releaseLock(db, { claim: id('a'), userId: ben });
  expect(await takeLock(db, { ...wish, userId: ben })).toMatchObject({ taken: false });
  expect(await takeLock(db, { ...wish, userId: ben, now: AFTER, until: AFTER })).toMatchObject({ taken: true });
});

test('a review is appended once and waits to be published once', async () => {
  await saveClaims(db, [claim('a', 50)]);
  const review = aReview('r1', id('a'), { kind: 'note', text: 'called the town hall' });
  await appendReview(db, review);
  await appendReview(db, review);
  expect(await listReviews(db, id('a'))).toEqual([review]);
  expect(await unpublishedReviews(db, 10)).toEqual([review]);
  await markReviewsPublished(db, ['r1'], NOW);
  expect(await unpublishedReviews(db, 10)).toEqual([]);
});

test('a step of the checklist is ticked and unticked', async () => {
  await checkStep(db, { claim: id('a'), step: 'origin', done: true, userId: ana, at: NOW });
  expect(await checkedSteps(db, id('a'))).toEqual(['origin']);
  await checkStep(db, { claim: id('a'), step: 'origin', done: false, userId: ben, at: NOW });
  expect(await checkedSteps(db, id('a'))).toEqual([]);
});

test('the claim page holds what its contract says', async () => {
  const sibling = { id: id('b'), differs: 'number', ours: '3', theirs: '7' } as const;
  await saveClaims(db, [claim('a', 50, { siblings: [sibling] }), claim('b', 40, { story: 's_a' as never })]);
  await appendReview(db, aReview('r1', id('a'), { kind: 'draft', text: 'The bridge is open.' }));
  const page = await readClaimPage(db, id('a'), { lang: 'en', userId: ana, now: NOW });
  const whole = { ...page, viewers: [], checklist: [] };
  expect(ClaimPage.parse(whole)).toEqual(whole);
  expect(page).toMatchObject({
    draft: 'The bridge is open.',
    storyClaims: 2,
    counterfactual: { because: 'without denials' },
  });
  expect(page?.siblings.map(({ id, ours, theirs }) => [id, ours, theirs])).toEqual([
    ['c_a', '3', '3'],
    ['c_b', '3', '7'],
  ]);
  expect(page?.journal).toMatchObject([{ kind: 'review.draft', by: 'Ana', sentence: 'Ana saved a draft answer' }]);
  expect(await readClaimPage(db, id('nowhere'), { userId: ana, now: NOW })).toBeUndefined();
});

test('posts are listed by time, stance, signal and variant; a deleted one keeps its place', async () => {
  const post = (n: number, joined: Parameters<typeof aJoined>[2] = {}) =>
    aJoined(
      id('a'),
      { id: `p:${n}` as PostId, seenAt: `2026-03-01T10:0${n}:00.000Z` },
      { variant: n < 4 ? 'same' : `v${n}`, ...joined },
    );
  await saveClaims(db, [claim('a', 50)]);
  await saveMemberships(db, [post(1), post(2), post(3, { stance: 'denial' }), post(4), post(5)]);
  await saveMemberships(db, [{ kind: 'left', claim: id('a'), post: 'p:2' as PostId, reason: 'deleted', at: NOW }]);
  const ids = async (query: Partial<Parameters<typeof listPosts>[2]>) => {
    const page = await listPosts(db, id('a'), { order: 'first', limit: 10, ...query });
    expect(PostsPage.parse(page)).toEqual(page);
    return page.posts.map((one) => one.id.slice(2)).join('');
  };
  expect(await ids({})).toBe('12345');
  expect(await ids({ order: 'newest' })).toBe('54321');
  expect(await ids({ stance: 'denial' })).toBe('3');
  expect(await ids({ signal: 'rate' })).toBe('1234');
  expect(await ids({ variants: true })).toBe('145');
  const first = await listPosts(db, id('a'), { order: 'first', limit: 2 });
  expect(first).toMatchObject({
    total: 5,
    posts: [
      { copies: 3, deleted: false },
      { deleted: true, text: null },
    ],
  });
  const second = await listPosts(db, id('a'), { order: 'first', limit: 3, cursor: first.cursor ?? '' });
  expect(second).toMatchObject({ cursor: null, posts: [{ id: 'p:3' }, { id: 'p:4' }, { id: 'p:5' }] });
});
