import { TIERS } from '@vigie/inference/tiers';
import { openAnnotator } from './annotate-rows.ts';
import { shippedGround } from './evaluation-engine.ts';
import { judge, pairOf, pairSketches, type Judged } from './pairs.ts';
import { label } from './rows.ts';
import { optional, required, UsageError, type Task } from './task.ts';

interface Tally {
  right: number;
  n: number;
}

/** Whether minimal pairs that assert different things are kept apart and rewordings brought together. */
export const contrast: Task = {
  name: 'contrast',
  usage: 'contrast --pairs F [--level variant|claim] [--split dev|held] [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const level = optional(options, 'level', 'claim');
    if (level !== 'variant' && level !== 'claim') throw new UsageError(`--level is variant or claim, not "${level}"`);
    const file = await rows(required(options, 'pairs'));
    const usable = file.rows.filter((row) => typeof row['same'] === 'boolean' && label(row, 'kind') !== undefined);
    file.skip(file.rows.length - usable.length);
    note(`judging ${usable.length} pairs`);
    const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
    const posts = await annotator.annotate(pairSketches(usable.map(pairOf)));
    await annotator.close();
    const ground = await shippedGround();

    const kinds = new Map<string, Map<string, Tally>>();
    const missed: Array<{ id: string; a: string; b: string; kind: string; because: string }> = [];
    for (const [i, row] of usable.entries()) {
      const judged = judge(posts[2 * i]!, posts[2 * i + 1]!, { ...ground, meaningScale: annotator.scale });
      const isRight = isTogether(judged, level) === row['same'];
      const kind = label(row, 'kind')!;
      const tallies = kinds.get(kind) ?? new Map<string, Tally>();
      kinds.set(kind, tallies);
      for (const name of ['all', label(row, 'lang') ?? 'und']) {
        const tally = tallies.get(name) ?? { right: 0, n: 0 };
        tallies.set(name, { right: tally.right + Number(isRight), n: tally.n + 1 });
      }
      if (!isRight) missed.push({ ...pairOf(row, i), kind, because: reasonsOf(judged) });
    }
    return {
      model: annotator.model,
      level,
      kinds: Object.fromEntries([...kinds].map(([kind, tallies]) => [kind, accuracies(tallies)])),
      missed,
    };
  },
};

/** One claim asserted by both; a denial or a question attached to it is apart. */
function isTogether({ a, b }: Judged, level: 'variant' | 'claim'): boolean {
  if (a.claim !== b.claim || (a.stance === 'denial') !== (b.stance === 'denial')) return false;
  return level === 'claim' || a.variant === b.variant;
}

function reasonsOf({ b }: Judged): string {
  return [`${b.stance}:`, ...b.because.map(({ name, value }) => `${name} ${value}`)].join(' ');
}

function accuracies(tallies: ReadonlyMap<string, Tally>): Record<string, { accuracy: number; n: number }> {
  return Object.fromEntries([...tallies].map(([name, { right, n }]) => [name, { accuracy: right / n, n }]));
}
