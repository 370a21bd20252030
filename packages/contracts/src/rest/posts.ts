import { z } from 'zod';
import { Cue } from '../annotated-post.ts';
import { Stance } from '../claim.ts';
import { PostId } from '../ids.ts';
import { Instant, Language } from '../values.ts';

/** A post as the console shows it; a deleted one keeps its place and loses its text. */
export const PostView = z.object({
  id: PostId,
  source: z.string(),
  text: z.string().nullable(),
  deleted: z.boolean(),
  author: z.string(),
  authority: z.object({ name: z.string(), kind: z.string() }).nullable(),
  seenAt: Instant,
  createdAt: Instant,
  language: Language,
  variant: z.string(),
  /** Posts of this claim with (nearly) the same text. */
  copies: z.int().positive(),
  stance: Stance,
  cues: z.array(Cue),
  because: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  replyTo: PostId.nullable(),
  links: z.array(z.string()),
});
export type PostView = z.infer<typeof PostView>;

/** What `GET /api/claims/:id/posts` may be asked. */
export const PostsQuery = z.object({
  order: z.enum(['first', 'newest']).default('first'),
  stance: Stance.optional(),
  signal: z.string().max(60).optional(),
  variants: z.enum(['0', '1']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
export type PostsQuery = z.infer<typeof PostsQuery>;

/** `GET /api/claims/:id/posts`: `order=first|newest`, `stance`, `signal` (only the posts a signal counted), `variants=1` (one post a variant). */
export const PostsPage = z.object({ posts: z.array(PostView), cursor: z.string().nullable(), total: z.int() });
export type PostsPage = z.infer<typeof PostsPage>;
