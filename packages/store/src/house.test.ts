import { expect, test } from '@jest/globals';
import type { ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import { User } from '@vigie/contracts/rest/session';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined } from '@vigie/testkit/stored';
import { findClaim, saveClaims } from './claims.ts';
import { findDeadLetter, listDeadLetters, markReplayed, saveDeadLetters } from './dead-letters.ts';
import { takeBack } from './deletions.ts';
import { listGaps, openGaps, saveGaps } from './gaps.ts';
import { createInvitation, createLoginLink, takeInvitation, takeLoginLink } from './invitations.ts';
import { appendJournal, listJournal } from './journal.ts';
import { saveMemberships } from './memberships.ts';
import { expirePosts } from './retention.ts';
import { closeSession, closeSessionsOf, findSession, openSession } from './sessions.ts';
import {
  changeUser,
  countOperators,
  createUser,
  findUser,
  findUserByEmail,
  hasPassword,
  isTaken,
  listUsers,
  setPassword,
  touchUser,
} from './users.ts';

const db = testDatabase();

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';
const ana = { name: 'Ana', email: 'Ana@Example.org', role: 'operator' as const, passwordHash: null };

test('a person is found by address whatever its case, and the address is taken', async () => {
  const user = await createUser(db, ana);
  expect(User.parse(user)).toEqual(user);
  expect(await findUserByEmail(db, 'ana@example.ORG')).toEqual({ user, passwordHash: null });
  const again = await createUser(db, { ...ana, email: 'ANA@example.org' }).catch((error: unknown) => error);
  expect(isTaken(again)).toBe(true);
  expect(await findUserByEmail(db, 'nobody@example.org')).toBeUndefined();
});

test('a role, a password and a last visit are changed', async () => {
  const { id } = await createUser(db, ana);
  expect([await hasPassword(db, id), await countOperators(db)]).toEqual([false, 1]);
  await setPassword(db, id, { passwordHash: 'hash', name: 'Ana B.' });
  await touchUser(db, id, LATER);
  expect(await findUser(db, id)).toMatchObject({ name: 'Ana B.', email: 'Ana@Example.org', lastSeenAt: LATER });
  expect(await changeUser(db, id, { role: 'analyst' })).toMatchObject({ role: 'analyst', disabled: false });
  expect([await hasPassword(db, id), await countOperators(db), (await listUsers(db)).length]).toEqual([true, 0, 1]);
  expect(await changeUser(db, 'u_nobody' as UserId, { disabled: true })).toBeUndefined();
});

test('a session lasts until it expires, is closed, or its owner is disabled', async () => {
  const user = await createUser(db, ana);
  const session = (tokenHash: string) =>
    openSession(db, { tokenHash, userId: user.id, csrf: 'x', createdAt: AT, expiresAt: LATER });
  await session('one');
  expect(await findSession(db, 'one', AT)).toEqual({ user, csrf: 'x', expiresAt: LATER });
  expect(await findSession(db, 'one', LATER)).toBeUndefined();
  await closeSession(db, 'one');
  expect(await findSession(db, 'one', AT)).toBeUndefined();
  await session('two');
  await closeSessionsOf(db, user.id);
  expect(await findSession(db, 'two', AT)).toBeUndefined();
  await session('three');
  await changeUser(db, user.id, { disabled: true });
  await changeUser(db, user.id, { disabled: false });
  expect(await findSession(db, 'three', AT)).toBeUndefined();
});

test('an invitation and a login link work once, and not after their time', async () => {
  const { id } = await createUser(db, ana);
  const invite = (tokenHash: string) =>
    createInvitation(db, {
      id: `i-${tokenHash}`,
      tokenHash,
      role: 'journalist',
      name: 'Jo',
      invitedBy: id,
      expiresAt: LATER,
    });
  await invite('one');
  await invite('two');
  expect(await takeInvitation(db, 'one', AT)).toEqual({ role: 'journalist', name: 'Jo' });
  expect([await takeInvitation(db, 'one', AT), await takeInvitation(db, 'two', LATER)]).toEqual([undefined, undefined]);
  await createLoginLink(db, { tokenHash: 'link', userId: id, expiresAt: LATER });
  expect([
    await takeLoginLink(db, 'link', LATER),
    await takeLoginLink(db, 'link', AT),
    await takeLoginLink(db, 'link', AT),
  ]).toEqual([undefined, id, undefined]);
});

test('the journal is read newest first, page by page, in one language', async () => {
  for (const n of [1, 2, 3])
    await appendJournal(db, {
      at: AT,
      kind: n === 2 ? 'gap' : 'note',
      claim: 'c_a' as ClaimId,
      sentence: { en: `line ${n}`, fr: `ligne ${n}` },
    });
  const first = await listJournal(db, { limit: 2, lang: 'fr' });
  expect(first.entries.map(({ sentence }) => sentence)).toEqual(['ligne 3', 'ligne 2']);
  const second = await listJournal(db, { limit: 2, lang: 'en', before: first.cursor ?? undefined });
  expect(second).toMatchObject({ entries: [{ sentence: 'line 1', at: AT, by: null }], cursor: null });
  expect((await listJournal(db, { kind: 'gap', limit: 5, lang: 'en' })).entries).toHaveLength(1);
  const by = { id: 'u_ana' as UserId, name: 'Ana' };
  await appendJournal(db, { at: AT, kind: 'review.note', by, sentence: { en: 'Ana noted', fr: 'Ana a noté' } });
  const people = await listJournal(db, { who: 'people', limit: 5, lang: 'en' });
  expect(people.entries.map(({ sentence }) => sentence)).toEqual(['Ana noted']);
});

test('a gap is closed by its later message and not opened again by the earlier', async () => {
  const gap = { id: 'g1', source: 'bluesky', from: AT, to: null, because: 'silent' as const, detail: '' };
  await saveGaps(db, [gap]);
  expect(await openGaps(db)).toEqual([gap]);
  await saveGaps(db, [{ ...gap, to: LATER }]);
  await saveGaps(db, [gap]);
  expect(await openGaps(db)).toEqual([]);
  expect(await listGaps(db, 5)).toEqual([{ ...gap, to: LATER }]);
});

test('a dead letter keeps its bytes until it is put back', async () => {
  const letter = {
    id: 'l1',
    topic: 'posts.v1',
    group: 'annotate',
    partition: 2,
    offset: '42',
    key: 'p:1',
    value: Buffer.from([0, 255, 10]).toString('base64'),
    reason: 'not JSON',
    at: AT,
  };
  await saveDeadLetters(db, [letter, letter]);
  const { value, ...shown } = letter;
  expect(await listDeadLetters(db, 5)).toEqual([{ ...shown, replayedAt: null }]);
  await markReplayed(db, 'l1', LATER);
  expect(await findDeadLetter(db, 'l1')).toEqual({ ...letter, value, replayedAt: LATER });
});

test('the text of a post is forgotten after 90 days, under a flagged claim after 365', async () => {
  const [flagged, plain] = ['c_flagged' as ClaimId, 'c_plain' as ClaimId];
  await saveClaims(db, [aClaim({ id: flagged }), aClaim({ id: plain, flag: null })]);
  const joined = [aJoined(flagged, { id: 'p:1' as PostId }), aJoined(plain, { id: 'p:2' as PostId })];
  await saveMemberships(db, joined);
  const after = (days: number) =>
    expirePosts(db, {
      now: new Date(Date.now() + days * 86_400_000).toISOString(),
      postDays: 90,
      flaggedPostDays: 365,
    });
  const texts = async () =>
    (await db.query<{ text: string | null }>('select text from posts order by id', [])).map(
      ({ text }) => text !== null,
    );
  expect([await after(89), await texts()]).toEqual([0, [true, true]]);
  expect([await after(91), await texts()]).toEqual([1, [true, false]]);
  expect([await after(364), await texts()]).toEqual([0, [true, false]]);
  expect([await after(366), await texts()]).toEqual([1, [false, false]]);
  await saveMemberships(db, joined);
  expect(await texts()).toEqual([false, false]);
  expect(await findClaim(db, flagged)).toMatchObject({ sentence: expect.stringContaining('pont') });
});

test('a tombstone whose post never came goes once no log can bring the post any more', async () => {
  await saveMemberships(db, [aJoined('c_pont' as ClaimId, { id: 'p:1' as PostId })]);
  const gone = ['p:1', 'p:2'].map((post) => ({ post: post as PostId, at: AT }));
  await takeBack(db, { posts: gone, authors: [] });
  const left = async (days: number) => {
    const now = new Date(Date.now() + days * 86_400_000).toISOString();
    await expirePosts(db, { now, postDays: 90, flaggedPostDays: 365 });
    return (await db.query<{ id: string }>('select id from posts order by id', [])).map(({ id }) => id);
  };
  expect(await left(7.9)).toEqual(['p:1', 'p:2']);
  expect(await left(8.1)).toEqual(['p:1']);
});

test('what a deletion missed is taken out by the next round', async () => {
  const pont = 'c_pont' as ClaimId;
  await saveMemberships(db, [{ kind: 'left', claim: pont, post: 'p:1' as PostId, reason: 'deleted', at: AT }]);
  await saveClaims(db, [aClaim()]);
  // As if the snapshot had been written in the same moment, by a writer that did not see the tombstone.
  await db.query(`update claim_texts set sentence_post = 'p:1', sentence = 'missed' where claim = $1`, [pont]);
  await expirePosts(db, { now: LATER, postDays: 90, flaggedPostDays: 365 });
  expect(await findClaim(db, pont)).toMatchObject({ sentence: '' });
});
