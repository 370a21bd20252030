import { z } from 'zod';
import type { Topic } from './topics.ts';

/** What bytes turned out to be: a message, or why they are none. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** The bytes of a message and the key that orders it; throws where it breaks its own schema. */
export function encode<S extends z.ZodType>(topic: Topic<S>, message: z.infer<S>): { key: string; value: string } {
  return { key: topic.key(message), value: JSON.stringify(topic.schema.parse(message)) };
}

/** Never throws: bytes from outside are data, and bad data is an answer. */
export function decode<S extends z.ZodType>(topic: Topic<S>, value: string): Decoded<z.infer<S>> {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch {
    return { ok: false, reason: 'not JSON' };
  }
  const parsed = topic.schema.safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: z.prettifyError(parsed.error) };
}
