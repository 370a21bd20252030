import { z } from 'zod';

const id = z.string().min(1).max(256);

/** A post's id: `<source>:<key>`; where the platform's id would name its author, the key is a keyed hash of it. */
export const PostId = id.brand<'PostId'>();
export type PostId = z.infer<typeof PostId>;

/** A claim's id: `c_` and the base32 hash of its founding post's id. */
export const ClaimId = id.brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

/** A story's id: the id of its founding claim with `s_` in place of `c_`. */
export const StoryId = id.brand<'StoryId'>();
export type StoryId = z.infer<typeof StoryId>;

/** An author's keyed pseudonym (HMAC of the platform's author id); the same author has the same key in one installation only. */
export const AuthorKey = id.brand<'AuthorKey'>();
export type AuthorKey = z.infer<typeof AuthorKey>;

/** A user of the console. */
export const UserId = id.brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

/** Who pushes posts in: `bluesky`, `replay`, `push`, `drill`. */
export const SourceName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'a lower-case name, such as "bluesky"');
export type SourceName = z.infer<typeof SourceName>;
