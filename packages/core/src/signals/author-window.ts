import type { MemberPost } from '../claims/claim-view.ts';

// The authors of posts within a span of time that moves on. Posts enter at its end and leave at its beginning, so that each is
// looked at twice in all, however often the span is asked for.

/** A moving span over posts in order: from which one on, up to which, and how many authors are in it. */
export interface AuthorWindow {
  /** Lets the post with the next index in. */
  readonly add: (post: MemberPost) => void;
  /** Lets out what is not later than `time`; time that goes back counts anew. */
  readonly dropUntil: (time: number) => void;
  readonly start: () => number;
  readonly end: () => number;
  readonly authors: () => number;
}

/** Opens a span over the posts of a list that only grows. */
export function openAuthorWindow(posts: readonly MemberPost[]): AuthorWindow {
  const counts = new Map<string, number>();
  let start = 0;
  let end = 0;
  let dropped = -Infinity;

  function add(post: MemberPost): void {
    counts.set(post.author, (counts.get(post.author) ?? 0) + 1);
    end++;
  }

  return {
    add,
    dropUntil: (time) => {
      if (time < dropped) {
        counts.clear();
        start = end = 0;
        for (const post of posts) add(post);
      }
      dropped = time;
      for (; start < end && (posts[start] as MemberPost).seenAt <= time; start++) {
        const { author } = posts[start] as MemberPost;
        const left = (counts.get(author) as number) - 1;
        if (left === 0) counts.delete(author);
        else counts.set(author, left);
      }
    },
    start: () => start,
    end: () => end,
    authors: () => counts.size,
  };
}
