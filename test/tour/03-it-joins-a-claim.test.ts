import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as topics from '@vigie/contracts/topics';
import { openStage, RUMOUR, after } from './stage.ts';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/**
 * Chapter 3. Posts that assert the same thing become one claim, in whatever words; one that differs in its number is another
 * claim of the same story, its sibling; and somebody who asks is an enquiry, not a witness.
 */
test('eight people’s words are one claim; thirty dead is another', async () => {
  const other = {
    id: 'r8',
    authorId: 'eve',
    text: 'Fusillade à la gare de Valmont : 30 morts',
    lang: 'fr',
    createdAt: after(250),
  };
  await stage.say([...RUMOUR, other], 300);

  const memberships = (await stage.bus.messages(topics.memberships)).filter((m) => m.kind === 'joined');
  const claimOf = new Map(memberships.map((m) => [m.post.id as string, m.claim]));
  const claims = new Set(RUMOUR.map((_, i) => claimOf.get(`push:r${i}`)));
  expect(claims.size).toBe(1);
  expect(claimOf.get('push:r8')).not.toBe([...claims][0]);
  expect(memberships.find((m) => (m.post.id as string) === 'push:r4')?.stance).toBe('enquiry');

  const snapshots = await stage.bus.messages(topics.claims);
  const claim = snapshots.filter((c) => c.id === [...claims][0]).at(-1)!;
  expect(claim).toMatchObject({ posts: 8, authors: 8, stances: { enquiry: 1 }, language: 'fr' });
  expect(claim.siblings).toEqual([expect.objectContaining({ id: claimOf.get('push:r8'), differs: 'number' })]);
});
