import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { ClaimId } from '@vigie/contracts/ids';
import type { MemberPost, ClaimView } from '@vigie/core/claims/claim-view';
import { meaningOf, type Meaning } from '@vigie/core/match/dense';
import { ownStance, replyStance } from '@vigie/core/match/stance-of';
import { identifyLanguage } from '@vigie/inference/language';
import { label, text, type Row } from '../rows.ts';
import type { Annotator, Sketch } from '../annotate-rows.ts';
import { fileId } from '../stream/truth.ts';
import { timed } from '../timed-rows.ts';
import { claimsAround, type TextsRead } from './claims-around.ts';

// A thread is a post and the replies to it. It becomes the claim that the stream would hold when so many replies were in.

/** A labelled post with its replies, oldest first, as a file has them. */
export interface ThreadRow {
  readonly event: string;
  readonly positive: boolean;
  /** For the fairness check alone: never a feature. */
  readonly followers: number | null;
  readonly source: Sketch;
  readonly replies: readonly Sketch[];
}

/** A thread whose posts are read as the stream reads them. */
export interface Thread extends Pick<ThreadRow, 'event' | 'positive' | 'followers'> {
  readonly id: string;
  readonly language: string;
  readonly at: number;
  readonly sentence: string;
  readonly source: MemberPost;
  readonly replies: readonly MemberPost[];
  /** The posts that were in its claim before it, oldest first. */
  readonly before: readonly MemberPost[];
  /** Its claim's texts when it had joined. */
  readonly texts: TextsRead;
  /** The meaning of its own text. */
  readonly meaning: Meaning | null;
}

/** Reads threads; rows without the label are left out, rows without an event are taken for one. */
export function readThreads(rows: readonly Row[], reactions: readonly Row[], most: number): readonly ThreadRow[] {
  const usable = rows.filter(
    (row) => (POSITIVE.has(text(row, 'label')) || NEGATIVE.has(text(row, 'label'))) && label(row, 'id') !== undefined,
  );
  const answers = repliesByRoot(reactions);
  return timed(usable).map(({ row, sketch }): ThreadRow => {
    const language = identifyLanguage(sketch.text, sketch.language === undefined ? [] : [sketch.language]);
    return {
      event: label(row, 'event') ?? 'one event',
      positive: POSITIVE.has(text(row, 'label')),
      followers: typeof row['followers'] === 'number' ? row['followers'] : null,
      source: { ...sketch, language },
      replies: (answers.get(sketch.id) ?? [])
        .slice(0, most)
        .map((reply, n) => replySketch(reply, n, sketch.id, language)),
    };
  });
}

/** The threads, each in the claim that its post joined when it came. */
export async function inClaims(rows: readonly ThreadRow[], annotator: Annotator): Promise<readonly Thread[]> {
  const ordered = [...rows].sort((a, b) => a.source.at - b.source.at);
  const posts = await annotator.annotate(ordered.map(({ source }) => source));
  const replies = await annotator.annotate(ordered.flatMap((row) => row.replies));
  const around = await claimsAround(posts, annotator.scale);
  const sources = new Map(posts.map((post) => [fileId(post.post.id), memberPost(post)]));
  let at = 0;
  return ordered.map(({ source, replies: own, ...rest }, i): Thread => {
    const { before = [], texts = { meaning: null } } = around.get(source.id) ?? {};
    const { vector, language } = posts[i]!;
    const first = at;
    at += own.length;
    return {
      ...rest,
      id: source.id,
      language,
      at: source.at,
      sentence: source.text,
      source: sources.get(source.id)!,
      replies: replies.slice(first, at).map(memberPost),
      before: before.flatMap((id) => sources.get(id) ?? []),
      texts,
      meaning: vector === undefined ? null : meaningOf(vector),
    };
  });
}

function replySketch(reply: Row, n: number, root: string, language: string): Sketch {
  return {
    id: label(reply, 'id')!,
    text: text(reply, 'text'),
    // Replies of the same second keep the order of the file.
    at: Date.parse(text(reply, 'createdAt')) + n,
    language,
    author: label(reply, 'authorId') ?? `author of ${label(reply, 'id')}`,
    replyTo: root,
  };
}

/**
 * The threads of events whose two classes both have replies, or all where none is so: elsewhere the classes come from two
 * releases, and how they were gathered would be learnt.
 */
export function gatheredAlike(threads: readonly Thread[]): readonly Thread[] {
  const answered = new Set(
    threads.filter(({ replies }) => replies.length > 0).map(({ event, positive }) => `${event} ${positive}`),
  );
  const alike = threads.filter(({ event }) => answered.has(`${event} true`) && answered.has(`${event} false`));
  return alike.length === 0 ? threads : alike;
}

/** The claim as it stood with the first `count` replies to the thread's post. */
export function claimAt({ id, sentence, language, source, replies, before, texts }: Thread, count: number): ClaimView {
  return {
    id: `c_${id}` as ClaimId,
    sentence,
    language,
    posts: [...before, source, ...replies.slice(0, count)],
    ...texts,
    siblings: [],
    confirmedVerdicts: [],
  };
}

const POSITIVE: ReadonlySet<string> = new Set(['rumour', 'unverified']);
const NEGATIVE: ReadonlySet<string> = new Set(['non-rumour', 'true', 'false']);

function memberPost({ post, language, features }: AnnotatedPost): MemberPost {
  const isReply = post.replyTo !== undefined;
  const own = ownStance(features);
  return {
    id: post.id,
    author: post.author,
    seenAt: Date.parse(post.seenAt),
    language,
    stance: isReply ? replyStance(own) : own,
    cues: features.cues,
    quantities: features.quantities,
    places: features.places,
    domains: features.links.length > 0 ? ['linked'] : [],
    authority: null,
    isReply,
    variant: features.exactKey,
  };
}

function repliesByRoot(reactions: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const roots = new Map<string, Row[]>();
  for (const row of reactions) {
    const root = label(row, 'rootId');
    if (root === undefined || label(row, 'id') === undefined || !Number.isFinite(Date.parse(text(row, 'createdAt'))))
      continue;
    const own = roots.get(root);
    if (own === undefined) roots.set(root, [row]);
    else own.push(row);
  }
  for (const own of roots.values())
    own.sort((a, b) => Date.parse(text(a, 'createdAt')) - Date.parse(text(b, 'createdAt')));
  return roots;
}
