import { ClaimId, type UserId } from '@vigie/contracts/ids';
import { LockView } from '@vigie/contracts/rest/claims';
import { findClaim } from '@vigie/store/claims';
import { keepLock, releaseLock, skipClaim, takeLock, unskipClaim } from '@vigie/store/locks';
import { z } from 'zod';
import type { ConsoleDeps } from '../deps.ts';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

/** A lock ends ten minutes after its last heartbeat. */
const LOCK_MS = 10 * 60 * 1000;

const OneClaim = z.object({ id: ClaimId });
const shared = { tag: 'locks', access: ['fact-checker'], params: OneClaim } as const;

/** Whose turn it is: locks with a heartbeat, and what a person skips for themselves. */
export const lockRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'post',
    path: '/api/claims/:id/lock',
    summary: 'Take a claim: nobody else can decide on it for ten minutes',
    answer: LockView,
    refuses: ['claim.unknown', 'claim.locked'],
    async handle({ deps, params, caller }) {
      if ((await findClaim(deps.database, params.id)) === undefined) throw new Refusal('claim.unknown');
      return hold(takeLock, deps, params.id, caller.user.id);
    },
  }),
  route({
    ...shared,
    method: 'put',
    path: '/api/claims/:id/lock',
    summary: 'Heartbeat: keep a claim for another ten minutes',
    answer: LockView,
    refuses: ['claim.unknown', 'claim.locked'],
    async handle({ deps, params, caller }) {
      if ((await findClaim(deps.database, params.id)) === undefined) throw new Refusal('claim.unknown');
      return hold(keepLock, deps, params.id, caller.user.id);
    },
  }),
  route({
    ...shared,
    method: 'delete',
    path: '/api/claims/:id/lock',
    summary: 'Let a claim go',
    async handle({ deps, params, caller }) {
      await letGo(deps, params.id, caller.user.id);
      deps.announce.changed([params.id]);
    },
  }),
  route({
    ...shared,
    method: 'post',
    path: '/api/claims/:id/skip',
    summary: 'Leave a claim to others: it goes from my queue only',
    refuses: ['claim.unknown'],
    async handle({ deps, params, caller, now }) {
      if ((await findClaim(deps.database, params.id)) === undefined) throw new Refusal('claim.unknown');
      await skipClaim(deps.database, { claim: params.id, userId: caller.user.id, at: now });
      await letGo(deps, params.id, caller.user.id);
      deps.announce.changed([params.id]);
    },
  }),
  route({
    ...shared,
    method: 'delete',
    path: '/api/claims/:id/skip',
    summary: 'Take a skipped claim back into my queue',
    async handle({ deps, params, caller }) {
      await unskipClaim(deps.database, { claim: params.id, userId: caller.user.id });
      deps.announce.changed([params.id]);
    },
  }),
];

/** Takes or keeps a lock, or says who has it. */
export async function hold(
  take: typeof takeLock,
  deps: ConsoleDeps,
  claim: ClaimId,
  userId: UserId,
): Promise<LockView> {
  const now = deps.now();
  const until = new Date(now.getTime() + LOCK_MS).toISOString();
  const { taken, lock } = await take(deps.database, { claim, userId, now: now.toISOString(), until });
  if (!taken)
    throw new Refusal('claim.locked', { words: { name: lock.by.name, until: `${lock.until.slice(11, 16)} UTC` } });
  deps.announce.changed([claim]);
  return lock;
}

/** Ends a lock of this user's; another's stays. */
export async function letGo(deps: ConsoleDeps, claim: ClaimId, userId: UserId): Promise<void> {
  await releaseLock(deps.database, { claim, userId });
}
