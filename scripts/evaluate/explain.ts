import { assess, type AssessInput } from '@vigie/core/assess';
import { lookAt, scoreWithout } from '@vigie/core/signals/weigh';
import { defaultWeights } from '@vigie/core/signals/weights';
import { annotatedPosts } from './annotated-posts.ts';
import { openEvaluationEngine } from './evaluation-engine.ts';
import type { Task } from './task.ts';

// Do the reasons hold? Every claim of a file is assessed as it stands in the end. Then, for each signal that cites posts, their
// evidence is withdrawn: the signal is measured anew without these posts, everything else as before, and the score must move by
// what the signal said, within a tenth (or half a point: points are whole). A post that asks "is it true?" is also an author
// more, so taking it out of the claim altogether moves other signals too: that is told apart, as `wholeDeletionAgreement`.
// Signals that cite no post (the baseline, what holds a claim down, rules about the sentence) have nothing to withdraw.
// Decision 0012 says why.

/** Whether contributions sum to the score, and whether removing what a signal counted moves the score as it said. */
export const explain: Task = {
  name: 'explain',
  usage: 'explain --posts F [--embedding-model ID]',
  run: async (context) => {
    const { posts, model, scale } = await annotatedPosts(context);
    const inputs = new Map<string, AssessInput>();
    const engine = await openEvaluationEngine({
      assess: (input) => {
        inputs.set(input.claim.id, { ...input, claim: { ...input.claim, posts: [...input.claim.posts] } });
        return assess(input);
      },
      meaningScale: scale,
    });
    engine.take(posts);
    engine.flush();

    const found = [...inputs.values()].filter(({ claim }) => claim.posts.length > 0).map(examined);
    const deletions = found.flatMap((each) => each.deletions);
    return {
      model,
      sumError: found.reduce((worst, { sumError }) => Math.max(worst, sumError), 0),
      deletionAgreement: share(deletions, ({ agrees }) => agrees),
      wholeDeletionAgreement: share(deletions, ({ wholeAgrees }) => wholeAgrees),
      claims: found.length,
      deletions: deletions.length,
      bySignal: bySignal(deletions),
    };
  },
};

interface Deletion {
  readonly signal: string;
  readonly agrees: boolean;
  /** The same with the posts taken out of the claim. */
  readonly wholeAgrees: boolean;
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
  const look = lookAt(input, defaultWeights);
  const deletions = signals
    .filter(({ posts }) => posts.length > 0)
    .map(({ name, points, posts }): Deletion => {
      const counted = new Set<string>(posts);
      const rest = input.claim.posts.filter(({ id }) => !counted.has(id));
      const agrees = (without: number) =>
        Math.abs(score - without - points) <= Math.max(LEAST_TOLERANCE, TOLERANCE * Math.abs(points));
      return {
        signal: name,
        agrees: agrees(scoreWithout(look, { name, posts })),
        wholeAgrees: agrees(assess({ ...input, claim: { ...input.claim, posts: rest } }).assessment.score),
      };
    });
  return { sumError: Math.abs(sum - score), deletions };
}

function share(deletions: readonly Deletion[], agrees: (deletion: Deletion) => boolean): number | null {
  return deletions.length === 0 ? null : deletions.filter(agrees).length / deletions.length;
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
