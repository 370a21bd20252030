import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import { hash32 } from './hash.ts';
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
  { count, run }: Shards,
): ReadonlyArray<Scored | undefined> {
  const scored = new Array<Scored | undefined>(messages.length).fill(undefined);
  state.recent.clear();
  run(
    Array.from({ length: count }, (_, shard) => () => {
      for (const [at, message] of messages.entries())
        if (message.kind === 'post' && hash32(message.post.id) % count === shard)
          scored[at] = scorePost(state, message);
    }),
  );
  return scored;
}
