import type { ClaimView, MemberPost } from '../claims/claim-view.ts';

// One pass over a claim's posts sorts them by what they give away, so that no signal reads them all again.
// Authors are counted once for each mark, however often they post. Cost: linear, a few table look-ups a post.

/** What a post can be counted for. */
export type Mark = (typeof MARKS)[number];

/** The posts with a mark, oldest first, and how many authors wrote them. */
export interface Counted {
  readonly posts: readonly MemberPost[];
  readonly authors: number;
}

/** A claim's posts, counted. */
export interface Tally {
  readonly posts: readonly MemberPost[];
  readonly authors: number;
  readonly marks: Readonly<Record<Mark, Counted>>;
  /** How many different texts assert it. */
  readonly texts: number;
  /** When each author who passes the claim on came in, sorted. Who only denies it does not pass it on. */
  readonly arrivals: readonly number[];
  /** The first post of each author who passes the claim on, in the same order. */
  readonly arrivalPosts: readonly MemberPost[];
}

/** A claim's posts, each once, oldest first, counted by mark. */
export function tallyOf(claim: Pick<ClaimView, 'posts'>): Tally {
  const posts = inOrder(claim.posts);
  const authorIndex = new Map<string, number>();
  const flags = new Uint32Array(posts.length);
  const marked = MARKS.map((): MemberPost[] => []);
  const authors = new Uint32Array(MARKS.length);
  const arrivals: number[] = [];
  const arrivalPosts: MemberPost[] = [];
  for (const post of posts) {
    const known = authorIndex.get(post.author);
    const author = known ?? authorIndex.size;
    if (known === undefined) authorIndex.set(post.author, author);
    let bits = marksOf(post);
    const fresh = bits & ~(flags[author] as number);
    flags[author] = (flags[author] as number) | bits;
    for (let mark = 0; bits !== 0; mark++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      (marked[mark] as MemberPost[]).push(post);
      if (((fresh >>> mark) & 1) === 1) authors[mark] = (authors[mark] as number) + 1;
    }
    if (((fresh >>> PASSES_ON) & 1) === 1) {
      arrivals.push(post.seenAt);
      arrivalPosts.push(post);
    }
  }
  const marks = Object.fromEntries(
    MARKS.map((mark, i): [Mark, Counted] => [
      mark,
      { posts: marked[i] as MemberPost[], authors: authors[i] as number },
    ]),
  ) as Record<Mark, Counted>;
  const variants = new Set<string>();
  for (const post of marks.asserts.posts) variants.add(post.variant);
  const texts = variants.size;
  return { posts, authors: authorIndex.size, marks, texts, arrivals, arrivalPosts };
}

const MARKS = [
  'passes-on',
  'asserts',
  'enquiry',
  'denial',
  'hedge',
  'attribution',
  'official-source',
  'witness',
  'alarm',
  'call-to-share',
  'sourced',
  'unsourced',
  'authority',
  'authority-answer',
  'press',
  'fact-checker',
] as const;
const bit = (mark: Mark) => 1 << MARKS.indexOf(mark);
const PASSES_ON = MARKS.indexOf('passes-on');

const BITS = Object.fromEntries(MARKS.map((mark) => [mark, bit(mark)])) as Record<Mark, number>;

function marksOf(post: MemberPost): number {
  let bits = post.stance === 'denial' ? 0 : BITS['passes-on'];
  if (post.authority !== null) bits |= voiceOf(post, post.authority);
  else if (post.stance === 'denial') bits |= BITS.denial;
  // A comment that answers nobody is taken to repeat the claim.
  const asserts = post.stance === 'support' || (post.stance === 'comment' && !post.isReply);
  // A question mark is no enquiry: only words that ask whether it is true, or for a source, are (ALGORITHMS §0.9).
  if (post.stance !== 'denial' && post.cues.includes('enquiry')) bits |= BITS.enquiry;
  if (!asserts) return bits;
  bits |= BITS.asserts;
  let cites = post.domains.length > 0 || post.authority !== null;
  let attributes = false;
  for (const cue of post.cues) {
    switch (cue) {
      case 'attribution':
        attributes = true;
        break;
      case 'official-source':
        cites = true;
        bits |= BITS['official-source'];
        break;
      case 'enquiry':
      case 'denial':
        break;
      case 'hedge':
      case 'witness':
      case 'alarm':
      case 'call-to-share':
        bits |= BITS[cue];
        break;
    }
  }
  if (attributes && !cites) bits |= BITS.attribution;
  return bits | (cites ? BITS.sourced : BITS.unsourced);
}

function voiceOf(post: MemberPost, kind: 'authority' | 'press' | 'fact-checker'): number {
  if (kind === 'press') return BITS.press;
  const answers = post.stance === 'denial' || post.stance === 'support';
  if (kind === 'fact-checker') return answers ? BITS['fact-checker'] : 0;
  return BITS.authority | (answers ? BITS['authority-answer'] : 0);
}

/** Each post once, by time and id: whoever hands them over in another order gets the same assessment. */
function inOrder(posts: readonly MemberPost[]): readonly MemberPost[] {
  const seen = new Set<string>();
  let sorted = true;
  for (let i = 0; i < posts.length; i++) {
    const post = posts[i] as MemberPost;
    seen.add(post.id);
    if (i > 0 && byTime(posts[i - 1] as MemberPost, post) > 0) sorted = false;
  }
  if (sorted && seen.size === posts.length) return posts;
  const ordered = [...posts].sort(byTime);
  return ordered.filter((post, i) => i === 0 || post.id !== (ordered[i - 1] as MemberPost).id);
}

function byTime(a: MemberPost, b: MemberPost): number {
  return a.seenAt - b.seenAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
