import { expect, test } from '@jest/globals';
import type { PostMessage } from '@vigie/contracts/post';
import { openIntake, type IngestTelemetry } from './ingest.ts';

const quiet: IngestTelemetry = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
const post = (id: string, text = 'x'): PostMessage =>
  ({
    kind: 'post',
    id,
    source: 'push',
    text,
    author: 'a',
    seenAt: '2026-01-17T18:00:00.000Z',
    createdAt: '2026-01-17T18:00:00.000Z',
  }) as PostMessage;

test('a post that comes again is dropped; an edit of it is not', async () => {
  const published: unknown[] = [];
  const intake = openIntake({ publish: async (_topic, messages) => void published.push(...messages) }, 'push', quiet);
  expect(await intake.accept([post('1'), post('1')])).toBe(1);
  expect(await intake.accept([post('1')])).toBe(0);
  expect(await intake.accept([post('1', 'edited')])).toBe(1);
  expect(published).toEqual([post('1'), post('1', 'edited')]);
});

test('what could not be published is not taken for published', async () => {
  let broken = true;
  const published: unknown[] = [];
  const publish = async (_topic: unknown, messages: readonly unknown[]): Promise<void> => {
    if (broken) throw new Error('the log is away');
    published.push(...messages);
  };
  const intake = openIntake({ publish }, 'push', quiet);
  await expect(intake.accept([post('1')])).rejects.toThrow('away');
  broken = false;
  expect(await intake.accept([post('1')])).toBe(1);
  expect(published).toHaveLength(1);
});
