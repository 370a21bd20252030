import { readFile } from 'node:fs/promises';
import { assess } from '@vigie/core/assess';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import { parseWeights } from '@vigie/core/signals/parse-weights';
import { defaultWeights, type AssessmentWeights } from '@vigie/core/signals/weights';
import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { annotatedPosts } from './annotated-posts.ts';
import { openEvaluationEngine } from './evaluation-engine.ts';
import { numeric, required, UsageError, type Task } from './task.ts';

// Which flags would a change of weights bring and take? The same posts are run twice through the engine, once with each set
// of weights. Claims are told apart by their founding posts, so the two runs speak of the same claims as long as matching does
// not change. Without --before, the weights that ship.

/** The flags that appear and disappear between two sets of weights. */
export const backtest: Task = {
  name: 'backtest',
  usage: 'backtest --before W1 --after W2 --posts F [--flag-at 50] [--flags-per-hour 20] [--embedding-model ID]',
  run: async (context) => {
    const { options } = context;
    const before = options['before'] === undefined ? defaultWeights : await readWeights(required(options, 'before'));
    const after = await readWeights(required(options, 'after'));
    const { posts, model, scale } = await annotatedPosts(context);
    const rule = { at: numeric(options, 'flag-at', 50), perHour: numeric(options, 'flags-per-hour', 20) };
    const old = await flagged(posts, scale, before, rule);
    const fresh = await flagged(posts, scale, after, rule);
    return {
      model,
      weights: `${before.version} → ${after.version}`,
      appeared: [...fresh].filter((id) => !old.has(id)).sort(),
      disappeared: [...old].filter((id) => !fresh.has(id)).sort(),
      unchanged: [...old].filter((id) => fresh.has(id)).length,
    };
  },
};

async function readWeights(file: string): Promise<AssessmentWeights> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`cannot read ${file}`, { cause });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
  const parsed = parseWeights(json);
  if ('problems' in parsed) throw new UsageError(`${file}: ${parsed.problems.join('; ')}`);
  return parsed.weights;
}

async function flagged(
  posts: readonly AnnotatedPost[],
  meaningScale: MeaningScale | null,
  weights: AssessmentWeights,
  rule: { readonly at: number; readonly perHour: number },
): Promise<ReadonlySet<string>> {
  const engine = await openEvaluationEngine({
    assess: (input) => assess(input, weights),
    meaningScale,
    flagAt: rule.at,
    flagsPerHour: rule.perHour,
  });
  const claims = [...engine.take(posts).claims, ...engine.flush().claims];
  return new Set(claims.filter(({ flag }) => flag !== null).map(({ id }) => id));
}
