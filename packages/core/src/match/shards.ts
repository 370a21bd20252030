import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { MatchState } from './match-state.ts';
import { scorePost, type Scored } from './place.ts';

/**
 * Epoch-synchronous sharding: the posts of an epoch are dealt to P scorers, which compare them with the claims as they were
 * when the epoch began; then one writer takes them in order and settles each, comparing it again only with what changed
 * since. Every scorer reads the same frozen view, so P changes nothing in what is decided, only who compares.
 *
 * What is settled differs from the writer's own work in two corners: the 64 best candidates are those of the frozen view and
 * of the changes apart, and a scan of meanings is not repeated over what it saw. Naive partitioning, where each shard has
 * claims of its own, would cost .25 AMI. Cost: the comparisons divided by P, plus a second look-up over the epoch's changes.
 * Source: ALGORITHMS §1.2 (epoch-synchronous, P = 8: -.005 AMI); Gao, Ferrara and Qiu 2015 (deltas are sent, not centroids).
 */
export interface Shards {
  readonly count: number;
  /** Runs the scorers' work: at once where the host can, one after the other where it cannot. */
  readonly run: (work: ReadonlyArray<() => void>) => void;
}

/** What each post of an epoch was found to be like; nothing for other messages. */
export function scoreAhead(
  state: MatchState,
  messages: readonly AnnotatedMessage[],
  shards: Shards,
): ReadonlyArray<Scored | undefined> {
  state.recent.clear();
  return dealt(messages, shards, (message) => (message.kind === 'post' ? scorePost(state, message) : undefined));
}

/**
 * Each thing's result, in the order of the things; dealt to the scorers one by one, so that each gets its share of the
 * costly ones. Without scorers, one after the other. Working on a thing may change that thing and nothing else.
 */
export function dealt<T, R>(things: readonly T[], shards: Shards | undefined, workOn: (thing: T) => R): R[] {
  if (shards === undefined) return things.map((thing) => workOn(thing));
  const results = new Array<R>(things.length);
  shards.run(
    Array.from({ length: shards.count }, (_, shard) => () => {
      for (let at = shard; at < things.length; at += shards.count) results[at] = workOn(things[at]!);
    }),
  );
  return results;
}
