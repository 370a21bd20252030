import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newLoginLink } from '@vigie/console/auth/login-links';
import type { ClaimsPage } from '@vigie/contracts/rest/claims';
import type { Session } from '@vigie/contracts/rest/session';
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
 * Chapter 5. A fact-checker takes the claim, says what was found and where it can be read; the claim leaves the queue; and the
 * correction reaches exactly those who got the alert. No model said false: a person did, under a name.
 */
test('a verdict settles the claim and corrects those who were told, nobody else', async () => {
  const { database } = stage;
  const nadia = await createUser(database, { name: 'Nadia', email: null, role: 'fact-checker', passwordHash: null });
  const told = aSubscription({ id: 'told', owner: nadia.id, webhook: null, rule: ruleFor('fusillade') });
  const other = aSubscription({ id: 'other', owner: nadia.id, webhook: null, rule: ruleFor('inondation') });
  for (const subscription of [told, other])
    await createSubscription(database, { subscription, feedToken: `feed ${subscription.id}`, secret: null });
  await stage.say(RUMOUR, 300);

  const ask = await signIn(await newLoginLink(database, nadia.id, new Date()));
  const queue = (await ask('GET', '/api/claims')) as ClaimsPage;
  const claim = queue.claims.find(({ sentence }) => /gare de Valmont/i.test(sentence))!;
  await ask('POST', `/api/claims/${claim.id}/lock`);
  const act = { kind: 'verdict', verdict: 'false', evidence: [{ url: 'https://prefecture.example/communique' }] };
  await ask('POST', `/api/claims/${claim.id}/reviews`, act);
  await stage.settled();

  expect(((await ask('GET', '/api/claims')) as ClaimsPage).claims.map(({ id }) => id)).not.toContain(claim.id);
  const settled = (await ask('GET', '/api/claims?view=settled')) as ClaimsPage;
  expect(settled.claims).toMatchObject([{ id: claim.id, status: 'settled', verdict: 'false' }]);
  const sent = await listAlerts(database, { subscription: 'told', limit: 10 });
  expect(sent.filter(({ kind }) => kind === 'correction')).toMatchObject([
    { verdict: { verdict: 'false', by: 'Nadia' } },
  ]);
  expect(await listAlerts(database, { subscription: 'other', limit: 10 })).toEqual([]);
});

const ruleFor = (word: string) => ({
  languages: [],
  words: [word],
  stories: [],
  minScore: 40,
  minStage: 'watch' as const,
});

/** Signs in by a one-time link; answers a way to ask the console as that person. */
async function signIn(token: string): Promise<(method: string, path: string, body?: object) => Promise<unknown>> {
  const { url } = stage;
  const entrance = await fetch(`${url}/login?token=${token}`, { redirect: 'manual' });
  const cookie = entrance.headers.get('set-cookie')!.split(';')[0]!;
  const { csrf } = (await (await fetch(`${url}/api/session`, { headers: { cookie } })).json()) as Session;
  return async (method, path, body) => {
    const headers = { cookie, origin: url, 'x-csrf-token': csrf, 'content-type': 'application/json' };
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}
