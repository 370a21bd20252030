import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as topics from '@vigie/contracts/topics';
import { listAlerts } from '@vigie/store/alerts';
import { createSubscription } from '@vigie/store/subscriptions';
import { createUser } from '@vigie/store/users';
import { aSubscription } from '@vigie/testkit/claims';
import { openStage, RUMOUR } from './stage.ts';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/**
 * Chapter 4. The claim is assessed after each of its posts. The score is one sum of named points, each with its sentence and
 * the posts it counted; above the line it is flagged, once; and whoever subscribed is told, once, however often the log repeats itself.
 */
test('reasons add up to the score, the claim is flagged once, the journalist is told once', async () => {
  const { database, bus } = stage;
  const owner = await createUser(database, {
    name: 'Ana',
    email: 'ana@journal.example',
    role: 'journalist',
    passwordHash: null,
  });
  const rule = { languages: ['fr'], words: ['fusillade'], stories: [], minScore: 40, minStage: 'watch' as const };
  const subscription = aSubscription({ owner: owner.id, rule, webhook: null });
  await createSubscription(database, { subscription, feedToken: 'feed', secret: null });

  await stage.say(RUMOUR, 300);

  const claim = (await bus.messages(topics.claims)).filter((c) => c.posts === 8).at(-1)!;
  const { score, signals } = claim.assessment;
  expect(signals.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  expect(signals.every(({ because }) => because.fr !== '' && because.en !== '')).toBe(true);
  expect(signals.find(({ name }) => name === 'enquiry')?.posts).toContain('push:r4');
  expect(claim.flag).not.toBeNull();

  const told = await listAlerts(database, { subscription: subscription.id, limit: 10 });
  expect(told.filter(({ kind }) => kind === 'alert').map(({ claim: about }) => about)).toContain(claim.id);
  await bus.publish(topics.claims, [claim]);
  await stage.settled();
  expect(await listAlerts(database, { subscription: subscription.id, limit: 10 })).toEqual(told);
});
