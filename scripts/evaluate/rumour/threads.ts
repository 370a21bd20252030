import type { Features } from '@vigie/contracts/annotated-post';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import type { MemberPost, ClaimView } from '@vigie/core/claims/claim-view';
import { ownStance, replyStance } from '@vigie/core/match/stance-of';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { identifyLanguage } from '@vigie/inference/language';
import { label, text, type Row } from '../rows.ts';
import type { Annotator } from '../annotate-rows.ts';
import { timed } from '../timed-rows.ts';
import { claimsAround } from './claims-around.ts';

// A thread is a post and the replies to it. It becomes the claim that the stream would hold when so many replies were in.

/** A labelled post with its replies, oldest first. */
export interface Thread {
  readonly id: string;
  readonly event: string;
  readonly language: string;
  readonly at: number;
  readonly positive: boolean;
  /** For the fairness check alone: never a feature. */
  readonly followers: number | null;
  readonly sentence: string;
  readonly source: MemberPost;
  readonly replies: readonly MemberPost[];
  /** The posts that were in its claim before it, oldest first. */
  readonly before: readonly MemberPost[];
  /** The mean meaning of its claim's texts when it had joined. */
  readonly meaning: ClaimView['meaning'];
}

/** Reads threads; rows without the label are left out, rows without an event are taken for one. */
export function readThreads(rows: readonly Row[], reactions: readonly Row[], most: number): readonly Thread[] {
  const usable = rows.filter(
    (row) => (POSITIVE.has(text(row, 'label')) || NEGATIVE.has(text(row, 'label'))) && label(row, 'id') !== undefined,
  );
  const answers = repliesByRoot(reactions);
  return timed(usable).map(({ row, sketch }): Thread => {
    const language = identifyLanguage(sketch.text, sketch.language === undefined ? [] : [sketch.language]);
    const features = extractFeatures(sketch.text, { language });
    return {
      id: sketch.id,
      event: label(row, 'event') ?? 'one event',
      language,
      at: sketch.at,
      positive: POSITIVE.has(text(row, 'label')),
      followers: typeof row['followers'] === 'number' ? row['followers'] : null,
      sentence: sketch.text,
      source: memberPost(sketch.id, sketch.author ?? sketch.id, sketch.at, features, language, false),
      replies: (answers.get(sketch.id) ?? []).slice(0, most).map((reply, n) => replyPost(reply, n, language)),
      before: [],
      meaning: null,
    };
  });
}

/** The threads, each in the claim that its post joined when it came. */
export async function inClaims(threads: readonly Thread[], annotator: Annotator): Promise<readonly Thread[]> {
  const ordered = [...threads].sort((a, b) => a.at - b.at);
  const posts = await annotator.annotate(
    ordered.map(({ id, sentence, at, language, source }) => ({
      id,
      text: sentence,
      at,
      language,
      author: source.author,
    })),
  );
  const around = claimsAround(posts, annotator.scale);
  const sources = new Map(threads.map(({ id, source }) => [id, source]));
  return threads.map((thread) => {
    const { before = [], meaning = null } = around.get(thread.id) ?? {};
    return { ...thread, meaning, before: before.flatMap((id) => sources.get(id) ?? []) };
  });
}

function replyPost(reply: Row, n: number, asked: string): MemberPost {
  const said = text(reply, 'text');
  const language = identifyLanguage(said, [asked]);
  // Replies of the same second keep the order of the file.
  const at = Date.parse(text(reply, 'createdAt')) + n;
  const author = label(reply, 'authorId') ?? `author of ${label(reply, 'id')}`;
  return memberPost(label(reply, 'id')!, author, at, extractFeatures(said, { language }), language, true);
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
export function claimAt(
  { id, sentence, language, source, replies, before, meaning }: Thread,
  count: number,
): ClaimView {
  return {
    id: `c_${id}` as ClaimId,
    sentence,
    language,
    posts: [...before, source, ...replies.slice(0, count)],
    meaning,
    siblings: [],
    confirmedVerdicts: [],
  };
}

const POSITIVE: ReadonlySet<string> = new Set(['rumour', 'unverified']);
const NEGATIVE: ReadonlySet<string> = new Set(['non-rumour', 'true', 'false']);

function memberPost(
  id: string,
  author: string,
  seenAt: number,
  features: Features,
  language: string,
  isReply: boolean,
): MemberPost {
  const own = ownStance(features);
  return {
    id: `replay:${id}` as PostId,
    author,
    seenAt,
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
