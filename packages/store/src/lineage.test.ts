import { expect, test } from '@jest/globals';
import type { Mutation, Sibling } from '@vigie/contracts/claim';
import type { ClaimId, PostId, StoryId, UserId } from '@vigie/contracts/ids';
import { testDatabase } from '@vigie/testkit/database';
import { aClaim, aJoined, aReview } from '@vigie/testkit/stored';
import { readClaimPage } from './claim-page.ts';
import { saveClaims } from './claims.ts';
import { saveMemberships } from './memberships.ts';

import { appendReview } from './reviews.ts';

const db = testDatabase({ keep: true });

const id = (name: string) => `c_${name}` as ClaimId;
const post = (name: string) => `p:${name}` as PostId;
const viewer = { lang: 'fr', userId: 'u_ana' as UserId, now: '2026-03-09T10:00:00.000Z' } as const;

const sibling = (name: string, ours: string, theirs: string): Sibling => ({
  id: id(name),
  differs: 'number',
  ours,
  theirs,
});
const mutation = (of: string, from: string, to: string, by: string): Mutation => ({
  of: id(of),
  differs: 'number',
  from,
  to,
  post: post(by),
});

test('a claim page shows its lineage as a tree, in the language of the reader, with the post that began each version', async () => {
  const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const version = (name: string, minute: number, parts: Partial<Parameters<typeof aClaim>[0]>) =>
    aClaim({ id: id(name), story: 's_dam' as StoryId, firstPostAt: at(minute), ...parts });
  await saveClaims(db, [
    version('3', 0, { siblings: [sibling('30', '3 dead', '30 dead')] }),
    version('30', 5, {
      siblings: [sibling('3', '30 dead', '3 dead'), sibling('300', '30 dead', '300 dead')],
      mutation: mutation('3', '3 dead', '30 dead', 'b'),
    }),
    version('300', 9, {
      siblings: [sibling('30', '300 dead', '30 dead')],
      mutation: mutation('30', '30 dead', '300 dead', 'c'),
    }),
    version('alone', 1, {}),
  ]);
  await saveMemberships(db, [
    aJoined(id('30'), { id: post('b2'), seenAt: at(6) }),
    aJoined(id('30'), { id: post('b'), seenAt: at(5) }),
  ]);
  const page = await readClaimPage(db, id('300'), viewer);
  expect(page?.lineage.map(({ id: claim, parent, depth, from, to }) => [claim, parent, depth, from, to])).toEqual([
    [id('3'), null, 0, null, null],
    [id('30'), id('3'), 1, '3\u00a0morts', '30\u00a0morts'],
    [id('300'), id('30'), 2, '30\u00a0morts', '300\u00a0morts'],
  ]);
  expect(page?.lineage[1]).toMatchObject({ firstPost: post('b'), firstPostAt: at(5), authors: 5 });
  expect((await readClaimPage(db, id('alone'), viewer))?.lineage).toEqual([]);
});

test('a return leads to the earlier claim with the verdict that stands today, and the earlier claim to its return', async () => {
  const returnOf = {
    claim: id('then'),
    lastPostAt: '2026-03-01T11:02:00.000Z',
    likeness: 0.8,
    verdict: null,
  };
  await saveClaims(db, [
    aClaim({ id: id('then') }),
    aClaim({
      id: id('now'),
      returnOf,
      firstPostAt: '2026-03-05T10:00:00.000Z',
      lastPostAt: '2026-03-05T10:00:00.000Z',
    }),
  ]);
  const verdict = { kind: 'verdict', verdict: 'false', evidence: [{ url: 'https://example.org/dam' }] } as const;
  await appendReview(db, aReview('r-then', id('then'), { ...verdict, evidence: [...verdict.evidence] }));
  const page = await readClaimPage(db, id('now'), viewer);
  expect(page?.returnOf).toMatchObject({ claim: id('then'), verdict: 'false', likeness: 0.8, authors: 5 });
  expect(page?.claim.verdict).toBeNull();
  const before = await readClaimPage(db, id('then'), viewer);
  expect([before?.returnOf, before?.returnedAs.map(({ claim }) => claim)]).toEqual([null, [id('now')]]);
});

test('a return whose earlier claim the database forgot says what the clusterer knew', async () => {
  const returnOf = {
    claim: id('gone'),
    lastPostAt: '2026-03-01T11:02:00.000Z',
    likeness: 0.7,
    verdict: 'true',
  } as const;
  await saveClaims(db, [aClaim({ id: id('orphan'), returnOf })]);
  const page = await readClaimPage(db, id('orphan'), viewer);
  expect(page?.returnOf).toMatchObject({ claim: id('gone'), sentence: '', verdict: 'true' });
});
