import { expect, test } from '@jest/globals';
import type { Alert, AlertMessage } from '@vigie/contracts/alert';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import type { Subscription } from '@vigie/contracts/subscription';
import { aClaim, anAssessment, aReview, aSubscription } from '@vigie/testkit/claims';
import { alertOnClaims, correctOnReviews, type AlertDeps } from './alert.ts';
import type { KeptAlert } from './telling.ts';

const batch = { partition: 0, nextOffset: '1' };

function stage(subscriptions: Subscription[], options: { drill?: boolean; failPublish?: () => boolean } = {}) {
  const kept = new Map<string, KeptAlert>();
  const reviews: Review[] = [];
  const into = new Map<ClaimId, ClaimId>();
  const published: AlertMessage[] = [];
  const all = (): Alert[] => [...kept.values()].map(({ alert }) => alert);
  let rings = 0;
  const deps: AlertDeps = {
    telling: {
      active: async () => subscriptions.filter(({ paused }) => !paused),
      subscription: async (id) => subscriptions.find((subscription) => subscription.id === id),
      toldAbout: async (id, { story }) => all().filter((alert) => alert.subscription === id && alert.story === story),
      alertsAbout: async (claim) => {
        const about = all().filter((alert) => alert.claim === claim || into.get(alert.claim) === claim);
        return all().filter(({ id, corrects }) => about.some((told) => told.id === id || told.id === corrects));
      },
      follow: async (claims) => {
        for (const { id, mergedInto } of claims)
          if (mergedInto === null) into.delete(id);
          else into.set(id, mergedInto);
      },
      leadsTo: async (claim) => into.get(claim) ?? claim,
      claim: async () => undefined,
      reviewsOf: async (claim) => reviews.filter((review) => review.claim === claim),
      keep: async (alerts) => {
        for (const each of alerts) if (!kept.has(each.alert.id)) kept.set(each.alert.id, each);
      },
    },
    bus: {
      publish: async (_topic, messages) => {
        if (options.failPublish?.() === true) throw new Error('broker gone');
        published.push(...(messages as unknown as AlertMessage[]));
      },
    },
    telemetry: { raised: () => {}, corrected: () => {} },
    drill: options.drill ?? false,
    ring: () => rings++,
  };
  const review = async (...given: Review[]) => {
    for (const each of given) if (!reviews.some(({ id }) => id === each.id)) reviews.push(each);
    return correctOnReviews(deps)(given, batch);
  };
  return { deps, kept, published, review, rings: () => rings, claims: alertOnClaims(deps) };
}

const withHook = aSubscription({ id: 'hooked', webhook: { url: 'https://example.org/hook' } });

test('a matching claim is kept with its delivery, then published', async () => {
  const { claims, kept, published, rings } = stage([aSubscription(), withHook]);
  const outcomes = await claims([aClaim()], batch);
  expect(outcomes).toEqual([{ kind: 'done' }]);
  expect([...kept.values()].map(({ alert, url }) => [alert.subscription, url])).toEqual([
    ['sub-1', null],
    ['hooked', 'https://example.org/hook'],
  ]);
  expect(published.map(({ kind }) => kind)).toEqual(['raised', 'raised']);
  expect(rings()).toBe(1);
});

test('a claim delivered twice alerts once', async () => {
  const { claims, kept } = stage([aSubscription()]);
  await claims([aClaim()], batch);
  await claims([aClaim()], batch);
  await claims([aClaim({ revision: 8 })], batch);
  expect(kept.size).toBe(1);
});

test('an alert that was kept but not published is published when the claim comes again', async () => {
  let failing = true;
  const { claims, kept, published } = stage([aSubscription()], { failPublish: () => failing });
  await expect(claims([aClaim()], batch)).rejects.toThrow('broker gone');
  failing = false;
  await claims([aClaim()], batch);
  expect(kept.size).toBe(1);
  expect(published).toHaveLength(1);
});

test('a claim that nobody asked for is dropped, and so is one that a person has settled', async () => {
  const quiet = aSubscription({ rule: { ...aSubscription().rule, minScore: 90 } });
  const { claims } = stage([quiet]);
  expect(await claims([aClaim()], batch)).toEqual([{ kind: 'dropped', reason: 'nobody asked for it' }]);
  const other = stage([aSubscription()]);
  await other.review(aReview({ kind: 'verdict', verdict: 'false', evidence: [] }));
  expect(await other.claims([aClaim()], batch)).toEqual([{ kind: 'dropped', reason: 'nothing new for anybody' }]);
});

test('a verdict corrects exactly those who were alerted, paused ones too, once', async () => {
  const paused = { ...withHook, paused: false };
  const strict = aSubscription({ id: 'strict', rule: { ...aSubscription().rule, minScore: 99 } });
  const { claims, review, kept, published } = stage([aSubscription(), paused, strict]);
  await claims([aClaim()], batch);
  (paused as { paused: boolean }).paused = true;
  const verdict = aReview({ kind: 'verdict', verdict: 'false', evidence: [] });
  await review(verdict);
  await review(verdict);
  const corrections = [...kept.values()].filter(({ alert }) => alert.kind === 'correction');
  expect(corrections.map(({ alert }) => [alert.subscription, alert.verdict?.verdict])).toEqual([
    ['sub-1', 'false'],
    ['hooked', 'false'],
  ]);
  expect(published.filter((m) => m.kind === 'raised' && m.alert.kind === 'correction').length).toBe(4);
});

test('a deleted subscription is not corrected', async () => {
  const subscriptions = [aSubscription()];
  const { claims, review, kept } = stage(subscriptions);
  await claims([aClaim()], batch);
  subscriptions.pop();
  await review(aReview({ kind: 'verdict', verdict: 'false', evidence: [] }));
  expect(kept.size).toBe(1);
});

test('a drill alerts on its own claims only', async () => {
  const { claims, kept } = stage([aSubscription()], { drill: true });
  await claims([aClaim(), aClaim({ exercise: true, revision: 9, assessment: anAssessment() })], batch);
  expect([...kept.values()].map(({ alert }) => alert.exercise)).toEqual([true]);
});

const verdict = aReview({ kind: 'verdict', verdict: 'false', evidence: [] });
const bridge = aClaim({ id: 'c_bridge' as ClaimId, revision: 3 });
const merged = { ...bridge, revision: 9, mergedInto: 'c_water' as ClaimId };
const correctionsIn = (kept: ReadonlyMap<string, KeptAlert>) =>
  [...kept.values()].filter(({ alert }) => alert.kind === 'correction').map(({ alert }) => alert);

test('a claim merged into one that is settled corrects whoever was alerted about it, once', async () => {
  const { claims, review, kept, published, rings } = stage([withHook]);
  await claims([bridge], batch);
  await review(verdict);
  expect(correctionsIn(kept)).toEqual([]);
  expect(await claims([merged], batch)).toEqual([{ kind: 'done' }]);
  expect(correctionsIn(kept).map(({ verdict, corrects }) => [verdict?.verdict, corrects])).toEqual([
    ['false', 'a_hooked_c_bridge_3'],
  ]);
  expect(rings()).toBe(2);
  await claims([merged], batch);
  await review(verdict);
  expect(correctionsIn(kept)).toHaveLength(1);
  expect(published.filter((m) => m.kind === 'raised' && m.alert.kind === 'correction')).toHaveLength(2);
});

test('a verdict that comes after the merge corrects them too, once', async () => {
  const { claims, review, kept } = stage([withHook]);
  await claims([bridge], batch);
  expect(await claims([merged], batch)).toEqual([
    { kind: 'dropped', reason: 'no verdict that those who were alerted do not know' },
  ]);
  await review(verdict);
  await claims([merged], batch);
  expect(correctionsIn(kept)).toHaveLength(1);
});
