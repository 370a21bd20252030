import { z } from 'zod';
import { HttpUrl, Instant, SafeText } from './values.ts';

const id = z
  .union([z.string().min(1).max(200), z.int().transform(String)])
  .refine((value) => !value.includes('\u0000') && value.isWellFormed(), 'no NUL characters, well-formed Unicode');
const time = z
  .union([Instant, z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString())])
  .optional();

/** A post as a file or a push brings it: one JSON object a line. Only `id` and `text` are required; unknown fields are ignored and counted. */
export const PostRow = z.object({
  id,
  text: SafeText,
  lang: z.string().max(35).optional(),
  /** When it was shown; a row without one is taken a second after the row before it. */
  createdAt: time,
  authorId: id.optional(),
  replyTo: id.optional(),
  parentId: id.optional(),
  rootId: id.optional(),
  links: z.array(HttpUrl).max(16).optional(),
  exercise: z.boolean().optional(),
});
export type PostRow = z.infer<typeof PostRow>;

/** A post taken back. */
export const DeletionRow = z.object({ deletes: id, at: time, exercise: z.boolean().optional() });
export type DeletionRow = z.infer<typeof DeletionRow>;

/** An account erased. */
export const ErasureRow = z.object({ deletesAuthor: id, at: time, exercise: z.boolean().optional() });
export type ErasureRow = z.infer<typeof ErasureRow>;
