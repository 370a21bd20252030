import type { MemberPost } from './claim-view.ts';

// What is read of a claim after each joining post must not read all its posts again. It grows with the list of posts, is kept as
// long as the list lives, and is a function of it alone: a list that got a post in its middle, or lost one, is read anew, so that
// a restart, which begins with nothing kept, tells the same. Cost: what is new.

/** Something that takes posts one by one, each once, oldest first, and tells what they come to. */
export interface Growing<T> {
  readonly add: (post: MemberPost) => void;
  /** What it tells may share its own lists: whoever keeps them takes a copy. */
  readonly read: (posts: readonly MemberPost[]) => T;
}

/** Reads a list of posts by something that grows, going on where the same list was left. */
export function keptWithPosts<T>(open: () => Growing<T>): (posts: readonly MemberPost[]) => T {
  const kept = new WeakMap<readonly MemberPost[], Kept<T>>();
  return (posts) => {
    const known = kept.get(posts);
    if (known !== undefined && goesOn(known, posts)) return upTo(known, posts);
    const ordered = inOrder(posts);
    const fresh: Kept<T> = { growing: open(), counted: 0, last: undefined };
    if (ordered === posts && posts.length >= WORTH_KEEPING) kept.set(posts, fresh);
    return upTo(fresh, ordered);
  };
}

/** Most claims stay small, and are read anew in less than it takes to keep what was read. */
const WORTH_KEEPING = 16;

interface Kept<T> {
  readonly growing: Growing<T>;
  counted: number;
  last: MemberPost | undefined;
}

/** A post that came into the middle has moved the last one from its place. */
function goesOn({ counted, last }: Kept<unknown>, posts: readonly MemberPost[]): boolean {
  return counted <= posts.length && posts[counted - 1] === last && isSorted(posts, counted);
}

function upTo<T>(kept: Kept<T>, posts: readonly MemberPost[]): T {
  for (; kept.counted < posts.length; kept.counted++) {
    kept.last = posts[kept.counted] as MemberPost;
    kept.growing.add(kept.last);
  }
  return kept.growing.read(posts);
}

/** Each post once, by time and id: whoever hands them over in another order gets the same. */
function inOrder(posts: readonly MemberPost[]): readonly MemberPost[] {
  if (isSorted(posts, 0) && new Set(posts.map(({ id }) => id)).size === posts.length) return posts;
  const ordered = [...posts].sort(byTime);
  return ordered.filter((post, i) => i === 0 || post.id !== (ordered[i - 1] as MemberPost).id);
}

function isSorted(posts: readonly MemberPost[], from: number): boolean {
  for (let i = Math.max(1, from); i < posts.length; i++)
    if (byTime(posts[i - 1] as MemberPost, posts[i] as MemberPost) >= 0) return false;
  return true;
}

function byTime(a: MemberPost, b: MemberPost): number {
  return a.seenAt - b.seenAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
