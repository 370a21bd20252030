import { assess } from '@vigie/core/assess';
import { openEngine } from '@vigie/core/match/engine';
import { madeUpPosts } from './made-up-posts.ts';

/** What sharding measured, all scorers in one process, one after the other. */
export interface ShardsRun {
  /** As it ran here. */
  readonly postsPerSecond: number;
  /** The share of the time that one writer needs whatever the scorers: settling, assessing, upkeep. */
  readonly serialShare: number;
  /** One scorer's work for all posts against the longest of the scorers': how much faster scoring is where cores exist. */
  readonly scoringSpeedup: number;
  /** With a core for each scorer: the writer's time and the longest scorer's, one after the other. */
  readonly postsPerSecondWithCores: number;
}

/** Takes 20,000 posts, a thousand an epoch, on top of `live`, dealt to `count` scorers. */
export function runShards(live: number, seed: number, count: number): ShardsRun {
  const posts = madeUpPosts(seed);
  let scoring = 0;
  let longest = 0;
  const engine = openEngine({
    assess,
    shards: {
      count,
      run: (work) => {
        let most = 0;
        for (const task of work) {
          const started = performance.now();
          task();
          const took = performance.now() - started;
          scoring += took;
          most = Math.max(most, took);
        }
        longest += most;
      },
    },
  });
  const take = (n: number): number => {
    const batch = Array.from({ length: n }, () => posts.next().value);
    const started = performance.now();
    engine.take(batch);
    return performance.now() - started;
  };
  for (let i = 0; i < live; i += AN_EPOCH) take(AN_EPOCH);
  [scoring, longest] = [0, 0];
  let total = 0;
  for (let i = 0; i < MEASURED; i += AN_EPOCH) total += take(AN_EPOCH);
  const share = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    postsPerSecond: Math.round(MEASURED / (total / 1000)),
    serialShare: share((total - scoring) / total),
    scoringSpeedup: share(scoring / longest),
    postsPerSecondWithCores: Math.round(MEASURED / ((total - scoring + longest) / 1000)),
  };
}

const MEASURED = 20_000;
const AN_EPOCH = 1_000;
