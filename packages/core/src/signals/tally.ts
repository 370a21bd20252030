import type { PostId } from '@vigie/contracts/ids';
import type { ClaimView, MemberPost } from '../claims/claim-view.ts';
import { keptWithPosts, type Growing } from '../claims/kept-with-posts.ts';
import { openAuthorWindow, type AuthorWindow } from './author-window.ts';
import { BITS, MARKS, marksOf, type Mark } from './marks.ts';

// A claim's posts sorted by what they give away, so that no signal reads them all again. Authors are counted once for each
// mark, however often they post. A tally grows post by post: a claim that is assessed after each post is not counted anew.
// Cost: a few table look-ups for each new post.

/** The posts with a mark, oldest first, and how many authors wrote them. */
export interface Counted {
  readonly posts: readonly MemberPost[];
  readonly ids: readonly PostId[];
  readonly authors: number;
}

/** A claim's posts, counted. Its lists grow with the claim: whoever keeps one takes a copy. */
export interface Tally {
  readonly posts: readonly MemberPost[];
  readonly authors: number;
  readonly marks: Readonly<Record<Mark, Counted>>;
  /** How many different texts assert it. */
  readonly texts: number;
  /** When each author who passes the claim on came in, sorted. Who only denies it does not pass it on. */
  readonly arrivals: readonly number[];
  /** The first post of each author who passes the claim on, in the same order. */
  readonly arrivalIds: readonly PostId[];
  /** Asserting posts with links, and how many of them lead to each site. */
  readonly linked: readonly PostId[];
  readonly domains: ReadonlyMap<string, number>;
  /** The posts of the author who wrote most. */
  readonly loudest: readonly PostId[];
  readonly burst: Burst;
  /** Who passed it on later than a time: the number of authors, and their posts. */
  readonly passedOnSince: (time: number) => { readonly authors: number; readonly posts: readonly PostId[] };
}

/** Most authors who asserted a claim in one text within a minute: the first time that so many did. */
export interface Burst {
  readonly authors: number;
  readonly posts: () => readonly PostId[];
  /** All posts with that text, and from the first of them to the last. */
  readonly copies: number;
  readonly spanMs: number;
}

/** A claim's posts, each once, oldest first, counted by mark. */
export function tallyOf({ posts }: Pick<ClaimView, 'posts'>): Tally {
  return readTally(posts);
}

const readTally = keptWithPosts(openTally);

interface Author {
  marks: number;
  readonly posts: PostId[];
}

interface Copies {
  readonly posts: MemberPost[];
  readonly ids: PostId[];
  readonly window: AuthorWindow;
}

function openTally(): Growing<Tally> {
  const authors = new Map<string, Author>();
  const marks = MARKS.map(() => ({ posts: [] as MemberPost[], ids: [] as PostId[], authors: 0 }));
  const [passesOn] = marks as [(typeof marks)[number]];
  const texts = new Map<string, Copies>();
  const arrivals: number[] = [];
  const arrivalIds: PostId[] = [];
  const linked: PostId[] = [];
  const domains = new Map<string, number>();
  const recent = openAuthorWindow(passesOn.posts);
  const byMark = Object.fromEntries(MARKS.map((mark, i): [Mark, Counted] => [mark, marks[i] as Counted])) as Record<
    Mark,
    Counted
  >;
  let loudest: { readonly name: string; readonly posts: readonly PostId[] } = { name: '', posts: [] };
  let burst: { authors: number; copies: Copies | null; start: number; end: number } = NO_BURST;

  function add(post: MemberPost): void {
    let bits = marksOf(post);
    const author = authorOf(post);
    const fresh = bits & ~author.marks;
    author.marks |= bits;
    author.posts.push(post.id);
    const most = loudest.posts.length;
    if (author.posts.length > most || (author.posts.length === most && post.author < loudest.name))
      loudest = { name: post.author, posts: author.posts };
    if ((bits & BITS.asserts) !== 0) addAssertion(post);
    if ((bits & BITS['passes-on']) !== 0) recent.add(post);
    if ((fresh & BITS['passes-on']) !== 0) {
      arrivals.push(post.seenAt);
      arrivalIds.push(post.id);
    }
    for (let mark = 0; bits !== 0; mark++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const own = marks[mark] as (typeof marks)[number];
      own.posts.push(post);
      own.ids.push(post.id);
      if (((fresh >>> mark) & 1) === 1) own.authors++;
    }
  }

  function authorOf({ author }: MemberPost): Author {
    const known = authors.get(author);
    if (known !== undefined) return known;
    const own: Author = { marks: 0, posts: [] };
    authors.set(author, own);
    return own;
  }

  function addAssertion(post: MemberPost): void {
    if (post.domains.length > 0) linked.push(post.id);
    for (const domain of post.domains) domains.set(domain, (domains.get(domain) ?? 0) + 1);
    let copies = texts.get(post.variant);
    if (copies === undefined) {
      const posts: MemberPost[] = [];
      copies = { posts, ids: [], window: openAuthorWindow(posts) };
      texts.set(post.variant, copies);
    }
    const { posts, ids, window } = copies;
    posts.push(post);
    ids.push(post.id);
    window.add(post);
    window.dropUntil(post.seenAt - BURST_MS - 1);
    if (window.authors() > burst.authors)
      burst = { authors: window.authors(), copies, start: window.start(), end: window.end() };
  }

  function read(posts: readonly MemberPost[]): Tally {
    const { copies, start, end, authors: together } = burst;
    return {
      posts,
      authors: authors.size,
      marks: byMark,
      texts: texts.size,
      arrivals,
      arrivalIds,
      linked,
      domains,
      loudest: loudest.posts,
      burst: {
        authors: together,
        posts: () => copies?.ids.slice(start, end) ?? [],
        copies: copies?.ids.length ?? 0,
        spanMs: copies === null ? 0 : copies.posts.at(-1)!.seenAt - copies.posts[0]!.seenAt,
      },
      passedOnSince: (time) => {
        recent.dropUntil(time);
        return { authors: recent.authors(), posts: passesOn.ids.slice(recent.start()) };
      },
    };
  }

  return { add, read };
}

/** Copies of one text within so long are posted together. */
const BURST_MS = 60_000;
const NO_BURST = { authors: 0, copies: null, start: 0, end: 0 };
