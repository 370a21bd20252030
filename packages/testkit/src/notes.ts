import type { Topic } from '@vigie/contracts/topics';
import { z } from 'zod';

/** A small message for tests of the log. */
export const Note = z.object({ key: z.string(), n: z.int(), text: z.string() });
export type Note = z.infer<typeof Note>;

/** A topic of notes that no other test uses. */
export function notes(name: string, shape: Partial<Omit<Topic<typeof Note>, 'name' | 'schema' | 'key'>> = {}) {
  const topic: Topic<typeof Note> = {
    name,
    schema: Note,
    key: (note) => note.key,
    partitions: 4,
    retentionMs: 24 * 60 * 60 * 1000,
    compacted: false,
    flow: 'test → test',
    ...shape,
  };
  return topic;
}
