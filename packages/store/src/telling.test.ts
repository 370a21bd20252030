import { beforeEach, expect, test } from '@jest/globals';
import { Alert } from '@vigie/contracts/alert';
import type { ClaimId, PostId, StoryId, UserId } from '@vigie/contracts/ids';
import { DeliveryView, SubscriptionView } from '@vigie/contracts/rest/subscriptions';
import type { Subscription } from '@vigie/contracts/subscription';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined } from '@vigie/testkit/stored';
import { alertsAbout, alertTimes, lastAlerts, listAlerts, saveAlert } from './alerts.ts';
import { saveClaims } from './claims.ts';
import {
  deliveryFailed,
  deliverySucceeded,
  dueDeliveries,
  enqueueDelivery,
  listDeliveries,
  replayDelivery,
} from './deliveries.ts';
import { followClaims, leadsTo } from './followed-claims.ts';
import { saveMemberships } from './memberships.ts';
import {
  activeSubscriptions,
  changeSubscription,
  createSubscription,
  deleteSubscription,
  findSubscription,
  listSubscriptions,
  rotateSecret,
  secretsOf,
  subscriptionByFeedToken,
} from './subscriptions.ts';
import { changeUser, createUser } from './users.ts';

const db = testDatabase();
let owner: UserId;
beforeEach(async () => {
  owner = (await createUser(db, { name: 'Jo', email: null, role: 'journalist', passwordHash: null })).id;
});

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:05:00.000Z';
const rule = { languages: [], words: [], stories: [], minScore: 0, minStage: 'watch' as const };

function subscription(id: string, more: Partial<Subscription> = {}): Subscription {
  return {
    id,
    owner,
    name: 'Valmer',
    rule,
    webhook: { url: 'https://example.org/hook' },
    quiet: null,
    digest: null,
    paused: false,
    createdAt: AT,
    ...more,
  };
}

function alert(id: string, more: Partial<Alert> = {}): Alert {
  return {
    id,
    kind: 'alert',
    subscription: 's1',
    claim: 'c_pont' as ClaimId,
    story: 's_pont' as StoryId,
    sentence: 'Le pont est fermé',
    language: 'fr',
    score: 70,
    stage: 'rising',
    authors: 5,
    posts: 7,
    firstPostAt: AT,
    signals: [],
    verdict: null,
    corrects: null,
    at: AT,
    exercise: true,
    ...more,
  };
}

const subscribe = (one: Subscription) =>
  createSubscription(db, { subscription: one, feedToken: `feed-${one.id}`, secret: 'whsec_1' });

test('a subscription is found, changed and ended', async () => {
  await subscribe(subscription('s1'));
  expect(await findSubscription(db, 's1')).toEqual(subscription('s1'));
  expect(await subscriptionByFeedToken(db, 'feed-s1')).toEqual(subscription('s1'));
  const quiet = { from: '22:00', to: '07:00', timeZone: 'Europe/Paris' };
  await changeSubscription(db, 's1', { quiet });
  expect(await findSubscription(db, 's1')).toEqual(subscription('s1', { quiet }));
  await changeSubscription(db, 's1', { quiet: null });
  await changeSubscription(db, 's1', { paused: true, webhook: null });
  expect(await findSubscription(db, 's1')).toEqual(subscription('s1', { paused: true, webhook: null }));
  expect(await activeSubscriptions(db)).toEqual([]);
  await changeSubscription(db, 's1', { paused: false });
  expect(await activeSubscriptions(db)).toHaveLength(1);
  await deleteSubscription(db, 's1');
  expect(await findSubscription(db, 's1')).toBeUndefined();
  expect(await subscriptionByFeedToken(db, 'feed-s1')).toBeUndefined();
});

test('whoever is disabled is told nothing more', async () => {
  await subscribe(subscription('s1'));
  await changeUser(db, owner, { disabled: true });
  expect(await activeSubscriptions(db)).toEqual([]);
});

test('a view counts alerts, names its feeds and says whether deliveries fail', async () => {
  await subscribe(subscription('s1'));
  await saveAlert(db, alert('a1'));
  await saveAlert(db, alert('t1', { kind: 'test' }));
  await enqueueDelivery(db, {
    id: 'd1',
    alert: 'a1',
    subscription: 's1',
    url: 'https://example.org/hook',
    nextAttemptAt: AT,
  });
  await deliveryFailed(db, 'd1', { at: AT, status: 500, error: 'server error', nextAttemptAt: LATER });
  const [view] = await listSubscriptions(db, owner, 'https://vigie.example');
  expect(SubscriptionView.parse(view)).toEqual(view);
  expect(view).toMatchObject({
    alerts: 1,
    lastAlertAt: AT,
    failing: true,
    feeds: { atom: 'https://vigie.example/feeds/feed-s1.atom' },
  });
  expect(await listSubscriptions(db, 'u_other' as UserId)).toEqual([]);
  expect(await listSubscriptions(db)).toHaveLength(1);
});

test('two secrets sign while one takes over from the other', async () => {
  await subscribe(subscription('s1'));
  await rotateSecret(db, { id: 's1', secret: 'whsec_2', oldUntil: LATER });
  expect(await secretsOf(db, 's1', AT)).toEqual(['whsec_2', 'whsec_1']);
  expect(await secretsOf(db, 's1', LATER)).toEqual(['whsec_2']);
});

test('an alert is kept once and listed by subscription, claim and story', async () => {
  expect([await saveAlert(db, alert('a1')), await saveAlert(db, alert('a1'))]).toEqual([true, false]);
  await saveAlert(db, alert('a2', { claim: 'c_gare' as ClaimId }));
  await saveAlert(db, alert('a3', { subscription: 's2' }));
  const ids = (alerts: Alert[]) => alerts.map(({ id }) => id).join();
  const newest = await listAlerts(db, { subscription: 's1', limit: 1 });
  expect(newest.map((one) => Alert.parse(one))).toEqual([alert('a2', { claim: 'c_gare' as ClaimId })]);
  expect(ids(await listAlerts(db, { subscription: 's1', limit: 5, before: 'a2' }))).toBe('a1');
  expect(ids(await alertsAbout(db, 'c_pont' as ClaimId))).toBe('a1,a3');
  expect(
    ids(await lastAlerts(db, { subscription: 's1', claim: 'c_quay' as ClaimId, story: 's_pont' as StoryId })),
  ).toBe('a1,a2');
});

test('what was told about a claim that was merged since is told about the one it went into, until the merge is undone', async () => {
  const [pont, gare, quai] = ['c_pont', 'c_gare', 'c_quai'] as ClaimId[] as [ClaimId, ClaimId, ClaimId];
  await saveAlert(db, alert('a1'));
  const about = async (claim: ClaimId) => (await alertsAbout(db, claim)).map(({ id }) => id).join();
  // The second merge is read before the first.
  await followClaims(db, [{ id: gare, mergedInto: quai }]);
  const first = [{ id: pont, mergedInto: gare }];
  await followClaims(db, first);
  await followClaims(db, first);
  expect([await about(gare), await about(quai), await leadsTo(db, pont)]).toEqual(['a1', 'a1', quai]);
  const into = { claim: quai, story: 's_other' as StoryId };
  expect((await lastAlerts(db, { subscription: 's1', ...into })).map(({ id }) => id)).toEqual(['a1']);
  expect(await lastAlerts(db, { subscription: 's2', ...into })).toEqual([]);
  await followClaims(db, [{ id: pont, mergedInto: null }]);
  expect([await about(quai), await leadsTo(db, pont), await leadsTo(db, gare)]).toEqual(['', pont, quai]);
});

test('a correction is told of with what it corrects, whatever claim it speaks of', async () => {
  await saveAlert(db, alert('a1'));
  await saveAlert(db, alert('b1', { claim: 'c_gare' as ClaimId }));
  const correction = { kind: 'correction' as const, claim: 'c_gare' as ClaimId };
  await saveAlert(db, alert('k1', { ...correction, corrects: 'b1' }));
  await saveAlert(db, alert('k2', { ...correction, corrects: 'a1' }));
  await saveAlert(db, alert('k3', { ...correction, corrects: 'b1', alsoCorrects: ['a1'] }));
  await saveAlert(db, alert('k4', { ...correction, corrects: 'a1', subscription: 's2' }));
  expect((await alertsAbout(db, 'c_pont' as ClaimId)).map(({ id }) => id).join()).toBe('a1,k2,k3');
});

test('an alert does not bring back the words of a deleted post, whichever comes first', async () => {
  const p1 = 'p:1' as PostId;
  await saveAlert(db, alert('before'));
  await saveMemberships(db, [aJoined('c_pont' as ClaimId, { id: p1 })]);
  await saveClaims(db, [aClaim({ sentence: 'Le pont est fermé', sentencePost: p1 })]);
  await saveMemberships(db, [{ kind: 'left', claim: 'c_pont' as ClaimId, post: p1, reason: 'deleted', at: LATER }]);
  await saveAlert(db, alert('after'));
  expect((await alertsAbout(db, 'c_pont' as ClaimId)).map(({ sentence }) => sentence)).toEqual(['', '']);
});

test('a preview counts the flagged claims that a rule would have told', async () => {
  await saveClaims(db, [
    aClaim({ score: 70 }),
    aClaim({ id: 'c_gare' as ClaimId, score: 40, sentence: 'La gare est évacuée' }),
    aClaim({ id: 'c_spam' as ClaimId, spam: true }),
  ]);
  const times = async (more: Partial<typeof rule>) =>
    (await alertTimes(db, { ...rule, ...more }, '2026-03-01T00:00:00.000Z')).times;
  expect([await times({}), await times({ minScore: 50 }), await times({ words: ['EVACUEE'] as never })]).toEqual([
    2, 1, 1,
  ]);
  expect((await alertTimes(db, rule, LATER)).times).toBe(0);
});

test('a due delivery is leased to one caller, and comes again if nothing is heard', async () => {
  await saveAlert(db, alert('a1'));
  await enqueueDelivery(db, {
    id: 'd1',
    alert: 'a1',
    subscription: 's1',
    url: 'https://example.org/hook',
    nextAttemptAt: AT,
  });
  await enqueueDelivery(db, {
    id: 'd1',
    alert: 'a1',
    subscription: 's1',
    url: 'https://example.org/hook',
    nextAttemptAt: AT,
  });
  const due = await dueDeliveries(db, AT, 10);
  expect(due).toEqual([
    { id: 'd1', alert: alert('a1'), subscription: 's1', url: 'https://example.org/hook', digest: null, attempts: 0 },
  ]);
  expect(await dueDeliveries(db, AT, 10)).toEqual([]);
  expect(await dueDeliveries(db, LATER, 10)).toHaveLength(1);
});

test('a delivery is logged through failure, success and replay', async () => {
  await saveAlert(db, alert('a1'));
  await enqueueDelivery(db, {
    id: 'd1',
    alert: 'a1',
    subscription: 's1',
    url: 'https://example.org/hook',
    nextAttemptAt: AT,
  });
  const shown = async () => {
    const [view] = await listDeliveries(db, { subscription: 's1', limit: 5 });
    expect(DeliveryView.parse(view)).toEqual(view);
    return view;
  };
  await deliveryFailed(db, 'd1', { at: AT, status: null, error: 'no answer', nextAttemptAt: LATER });
  expect(await shown()).toMatchObject({ state: 'pending', attempts: 1, nextAttemptAt: LATER, error: 'no answer' });
  await deliveryFailed(db, 'd1', { at: LATER, status: 500, error: 'server error', nextAttemptAt: null });
  expect(await shown()).toMatchObject({ state: 'failed', attempts: 2, nextAttemptAt: null, responseStatus: 500 });
  expect(await replayDelivery(db, 'd1', LATER)).toBe(true);
  await deliverySucceeded(db, 'd1', { at: LATER, status: 204 });
  expect(await shown()).toMatchObject({ state: 'delivered', responseStatus: 204, error: null });
  expect(await replayDelivery(db, 'nothing', LATER)).toBe(false);
});
