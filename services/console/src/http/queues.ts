import { NamedQueue, QueueChange, QueueDraft } from '@vigie/contracts/rest/queues';
import { appendJournal } from '@vigie/store/journal';
import {
  changeQueue,
  countOwnQueues,
  createQueue,
  findQueue,
  listQueues,
  type StoredQueue,
} from '@vigie/store/named-queues';
import { z } from 'zod';
import { newId } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { Refusal } from './refusal.ts';
import { route, type Caller, type Route } from './route.ts';

/** More than this is not a list that anybody reads. */
const MOST_QUEUES = 30;
const OneQueue = z.object({ id: z.string().max(100) });
const Listed = z.object({ queues: z.array(NamedQueue) });

/** Queues that people named: saved filters with their counts, one's own or the team's. */
export const queueRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/queues',
    tag: 'claims',
    summary: 'One’s own named queues and those the team shares, each with how many claims it holds',
    access: 'signed-in',
    answer: Listed,
    handle: async ({ deps, caller, now }) => ({ queues: await listQueues(deps.database, caller.user.id, now) }),
  }),
  route({
    method: 'post',
    path: '/api/queues',
    tag: 'claims',
    summary: 'Name a queue: a filter to come back to, for oneself or for the team',
    access: 'signed-in',
    body: QueueDraft,
    answer: Listed,
    status: 201,
    refuses: ['queue.too-many', 'queue.share'],
    async handle({ deps, body, caller, now }) {
      const owner = caller.user.id;
      if ((await countOwnQueues(deps.database, owner)) >= MOST_QUEUES)
        throw new Refusal('queue.too-many', { words: { most: MOST_QUEUES } });
      if (body.shared) refuseSharing(caller);
      await createQueue(deps.database, { ...body, id: newId('q'), owner, at: now });
      if (body.shared) await tell(deps, caller, now, 'shared', body.name);
      return { queues: await listQueues(deps.database, owner, now) };
    },
  }),
  route({
    method: 'patch',
    path: '/api/queues/:id',
    tag: 'claims',
    summary: 'Rename, refilter, share or bring back a named queue; its owner may, and operators',
    access: 'signed-in',
    params: OneQueue,
    body: QueueChange,
    answer: Listed,
    refuses: ['queue.unknown', 'queue.share'],
    async handle({ deps, params, body, caller, now }) {
      const queue = await ownQueue(deps, params.id, caller);
      if (body.shared === true && !queue.shared) refuseSharing(caller);
      await changeQueue(deps.database, queue.id, body, now);
      if (body.shared !== undefined && body.shared !== queue.shared)
        await tell(deps, caller, now, body.shared ? 'shared' : 'withdrawn', body.name ?? queue.name);
      return { queues: await listQueues(deps.database, caller.user.id, now) };
    },
  }),
  route({
    method: 'delete',
    path: '/api/queues/:id',
    tag: 'claims',
    summary: 'Take a named queue off the lists; PATCH with deleted: false brings it back',
    access: 'signed-in',
    params: OneQueue,
    refuses: ['queue.unknown'],
    async handle({ deps, params, caller, now }) {
      const queue = await ownQueue(deps, params.id, caller);
      await changeQueue(deps.database, queue.id, { deleted: true }, now);
      if (queue.shared) await tell(deps, caller, now, 'withdrawn', queue.name);
    },
  }),
];

/** A queue that the caller may change; another's is as unknown as none. */
async function ownQueue({ database }: ConsoleDeps, id: string, { user }: Caller): Promise<StoredQueue> {
  const queue = await findQueue(database, id);
  const mayChange = queue?.owner.id === user.id || (queue?.shared === true && user.role === 'operator');
  if (queue === undefined || !mayChange) throw new Refusal('queue.unknown');
  return queue;
}

/** The team's queues are made by those who work on them. */
function refuseSharing({ user }: Caller): void {
  if (user.role !== 'fact-checker' && user.role !== 'operator') throw new Refusal('queue.share');
}

function tell({ database }: ConsoleDeps, { user }: Caller, at: string, what: 'shared' | 'withdrawn', name: string) {
  const sentence =
    what === 'shared'
      ? { en: `${user.name} shared the queue “${name}”`, fr: `${user.name} a partagé la file «\u00a0${name}\u00a0»` }
      : {
          en: `${user.name} took the shared queue “${name}” back`,
          fr: `${user.name} a retiré la file partagée «\u00a0${name}\u00a0»`,
        };
  return appendJournal(database, { at, kind: `queue.${what}`, by: { id: user.id, name: user.name }, sentence });
}
