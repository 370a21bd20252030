import { expect, test } from '@jest/globals';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { openDoor } from '@vigie/ingest/door';
import { openIntake } from '@vigie/ingest/ingest';
import { pseudonymiser } from '@vigie/ingest/pseudonym';

const NOON = Date.UTC(2026, 0, 17, 12);
const SEEN = { eventAt: NOON, wallNow: NOON, replayed: false };

/**
 * Chapter 1. Somebody posts. At the door an unknown thing becomes a post, or is told what was expected; its author becomes a
 * pseudonym before anything is written; and what comes in is in the log, on posts.v1, before the door says so.
 */
test('a line of a file becomes a post in the log, and its author a pseudonym', async () => {
  const source = 'push' as SourceName;
  const log: Array<{ topic: string; message: PostMessage }> = [];
  const bus = {
    publish: async (topic: { name: string }, messages: readonly unknown[]) =>
      void log.push(...messages.map((message) => ({ topic: topic.name, message: message as PostMessage }))),
  };
  const admit = openDoor({
    source,
    pseudonymise: pseudonymiser(Buffer.alloc(32)),
    authorities: new Map(),
    exercise: false,
  });
  const quiet = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
  const intake = openIntake(bus as never, source, quiet);

  const row: unknown = JSON.parse(
    '{"id":"7","text":"Trois morts à la gare, d’après un ami sur place","authorId":"jeanne"}',
  );
  const admission = admit(row, SEEN);
  if (!admission.ok) throw new Error(admission.problem.expected);
  await intake.accept([admission.message]);

  expect(log).toMatchObject([{ topic: 'posts.v1', message: { kind: 'post', id: 'push:7', source: 'push' } }]);
  expect(JSON.stringify(log)).not.toContain('jeanne');
  expect(admit({ id: '8' }, SEEN)).toMatchObject({
    ok: false,
    problem: { field: 'text' },
  });
});
