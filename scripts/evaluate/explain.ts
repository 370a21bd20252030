import { assess, type AssessInput } from '@vigie/core/assess';
import { openEngine } from '@vigie/core/match/engine';
import { TIERS } from '@vigie/inference/tiers';
import { openAnnotator } from './annotate-rows.ts';
import { label } from './rows.ts';
import { optional, required, type Task } from './task.ts';
import { timed } from './timed-rows.ts';

// Do the reasons hold? Every claim of a file is assessed as it stands in the end; then, for each signal that cites posts, the
// claim is assessed anew without those posts, and the score must move by what the signal said, within a tenth (or within half
// a point: points are whole). Signals that cite no post (the baseline, caps, rules about the sentence) have nothing to remove.

/** Whether contributions sum to the score, and whether removing what a signal counted moves the score as it said. */
export const explain: Task = {
  name: 'explain',
  usage: 'explain --posts F [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const file = await rows(required(options, 'posts'));
    const usable = file.rows.filter((row) => label(row, 'id') !== undefined && typeof row['text'] === 'string');
    file.skip(file.rows.length - usable.length);
    const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
    note(`annotating ${usable.length} posts`);
    const posts = await annotator.annotate(timed(usable).map(({ sketch }) => sketch));
    await annotator.close();

    const inputs = new Map<string, AssessInput>();
    const engine = openEngine({
      assess: (input) => {
        inputs.set(input.claim.id, { ...input, claim: { ...input.claim, posts: [...input.claim.posts] } });
        return assess(input);
      },
      meaningScale: annotator.scale,
    });
    engine.take(posts);
    engine.flush();

    const found = [...inputs.values()].filter(({ claim }) => claim.posts.length > 0).map(examined);
    const deletions = found.flatMap((each) => each.deletions);
    const agreeing = deletions.filter(({ agrees }) => agrees).length;
    return {
      model: annotator.model,
      sumError: found.reduce((worst, { sumError }) => Math.max(worst, sumError), 0),
      deletionAgreement: deletions.length === 0 ? null : agreeing / deletions.length,
      claims: found.length,
      deletions: deletions.length,
      bySignal: bySignal(deletions),
    };
  },
};

interface Deletion {
  readonly signal: string;
  readonly agrees: boolean;
}

interface Examined {
  readonly sumError: number;
  readonly deletions: readonly Deletion[];
}

/** A tenth of what the signal said; half a point at least, since points are whole. */
const TOLERANCE = 0.1;
const LEAST_TOLERANCE = 0.5;

function examined(input: AssessInput): Examined {
  const { score, signals } = assess(input).assessment;
  const sum = signals.reduce((total, { points }) => total + points, 0);
  const deletions = signals
    .filter(({ posts }) => posts.length > 0)
    .map(({ name, points, posts }): Deletion => {
      const counted = new Set<string>(posts);
      const rest = input.claim.posts.filter(({ id }) => !counted.has(id));
      const moved = score - assess({ ...input, claim: { ...input.claim, posts: rest } }).assessment.score;
      return {
        signal: name,
        agrees: Math.abs(moved - points) <= Math.max(LEAST_TOLERANCE, TOLERANCE * Math.abs(points)),
      };
    });
  return { sumError: Math.abs(sum - score), deletions };
}

function bySignal(deletions: readonly Deletion[]): Record<string, { agreement: number; n: number }> {
  const counts = new Map<string, { agrees: number; n: number }>();
  for (const { signal, agrees } of deletions) {
    const count = counts.get(signal) ?? { agrees: 0, n: 0 };
    counts.set(signal, { agrees: count.agrees + (agrees ? 1 : 0), n: count.n + 1 });
  }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { agrees, n }]) => [name, { agreement: agrees / n, n }]),
  );
}
