import { z } from 'zod';
import { AuthorKey, PostId, SourceName } from './ids.ts';
import { HttpUrl, Instant, Language, SafeText } from './values.ts';

/** One public post, as every service downstream of ingest sees it. */
export const Post = z.object({
  kind: z.literal('post'),
  id: PostId,
  source: SourceName,
  text: SafeText,
  /** Languages its author's client declares; a hint, never trusted alone. */
  languages: z.array(Language).max(8).optional(),
  author: AuthorKey,
  /** The public name of an authority, newsroom or fact-checker, where the account is on the operator's list. */
  authority: z.object({ name: z.string().max(200), kind: z.enum(['authority', 'press', 'fact-checker']) }).optional(),
  /** Event time: when the source showed it. */
  seenAt: Instant,
  /** What its author's client says: shown, never trusted. */
  createdAt: Instant,
  /** Wall time at the door: what lag is measured from, nothing is decided on it. */
  acceptedAt: Instant.optional(),
  replyTo: PostId.optional(),
  root: PostId.optional(),
  quotes: PostId.optional(),
  links: z.array(HttpUrl).max(16).optional(),
  /** Content hashes of attached images and videos. */
  media: z.array(z.string().max(128)).max(16).optional(),
  /** True for a post of a drill: it never leaves the house. */
  exercise: z.boolean().optional(),
});
export type Post = z.infer<typeof Post>;

/** A post that its author or its platform took back: its text goes from everywhere. */
export const PostDeletion = z.object({ kind: z.literal('deletion'), id: PostId, source: SourceName, seenAt: Instant });
export type PostDeletion = z.infer<typeof PostDeletion>;

/** An author whose account is gone: every post of theirs is taken back. */
export const AuthorErasure = z.object({
  kind: z.literal('erasure'),
  author: AuthorKey,
  source: SourceName,
  seenAt: Instant,
});
export type AuthorErasure = z.infer<typeof AuthorErasure>;

/** Event time passed at a source, with or without posts: what closes epochs when it is quiet. Time lies in the log, so a replay repeats it. */
export const Tick = z.object({ kind: z.literal('tick'), source: SourceName, seenAt: Instant });
export type Tick = z.infer<typeof Tick>;

/** What ingest publishes. An edit is a post with the id of an earlier one. */
export const PostMessage = z.discriminatedUnion('kind', [Post, PostDeletion, AuthorErasure, Tick]);
export type PostMessage = z.infer<typeof PostMessage>;
