import type { AnnotatedMessage, AnnotatedPost, Vector } from '@vigie/contracts/annotated-post';
import type { AuthorKey, ClaimId, PostId, UserId } from '@vigie/contracts/ids';
import type { Post } from '@vigie/contracts/post';
import type { ReviewAct } from '@vigie/contracts/review';
import { extractFeatures } from '@vigie/core/text/extract-features';

/** Where event time begins in tests: a quiet Saturday in a town that does not exist. */
export const START_MS = Date.parse('2031-03-08T09:00:00.000Z');

/** What a test says of a post; the rest is made up. Seconds are counted from `START_MS`. */
export interface PostSketch {
  readonly id: string;
  readonly text: string;
  readonly seconds?: number;
  readonly author?: string;
  readonly language?: string;
  readonly replyTo?: string;
  readonly links?: readonly string[];
  readonly authority?: Post['authority'];
  readonly vector?: Vector;
}

/** A post as annotate publishes it, with real features. */
export function annotatedPost(sketch: PostSketch): AnnotatedPost {
  const { id, text, seconds = 0, author = `author-${id}`, language = 'en', replyTo, links, authority, vector } = sketch;
  const seenAt = testInstant(seconds);
  return {
    kind: 'post',
    post: {
      kind: 'post',
      id: `test:${id}` as PostId,
      source: 'replay',
      text,
      author: author as AuthorKey,
      seenAt,
      createdAt: seenAt,
      ...(replyTo === undefined ? {} : { replyTo: `test:${replyTo}` as PostId }),
      ...(links === undefined ? {} : { links: [...links] }),
      ...(authority === undefined ? {} : { authority }),
    },
    language,
    features: extractFeatures(text, { language, ...(links === undefined ? {} : { links }) }),
    ...(vector === undefined ? {} : { vector }),
  };
}

/** An instant of a test's event time. */
export function testInstant(seconds: number): string {
  return new Date(START_MS + seconds * 1000).toISOString();
}

/** Event time passes. */
export function tick(seconds: number): AnnotatedMessage {
  return { kind: 'tick', source: 'replay', seenAt: testInstant(seconds) };
}

/** A post is taken back. */
export function deletion(id: string, seconds: number): AnnotatedMessage {
  return { kind: 'deletion', id: `test:${id}` as PostId, source: 'replay', seenAt: testInstant(seconds) };
}

/** An author is erased. */
export function erasure(author: string, seconds: number): AnnotatedMessage {
  return { kind: 'erasure', author: author as AuthorKey, source: 'replay', seenAt: testInstant(seconds) };
}

/** A person acts on a claim. */
export function passedReview(id: string, claim: ClaimId, act: ReviewAct): AnnotatedMessage {
  const by = { id: 'user-1' as UserId, name: 'Test Person' };
  return { kind: 'review', review: { id, claim, by, at: testInstant(0), act } };
}
