import { TIERS } from '@vigie/inference/tiers';
import { openAnnotator } from './annotate-rows.ts';
import { shippedGround } from './evaluation-engine.ts';
import { judge, pairOf, pairSketches } from './pairs.ts';
import { label } from './rows.ts';
import { optional, required, UsageError, type Task } from './task.ts';

/** Whether (nearly) equal texts become one variant. */
export const neardup: Task = {
  name: 'neardup',
  usage: 'neardup --pairs F [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const file = await rows(required(options, 'pairs'));
    const usable = file.rows.filter((row) => ['near-duplicate', 'not-duplicate'].includes(label(row, 'label') ?? ''));
    file.skip(file.rows.length - usable.length);
    if (usable.length === 0) throw new UsageError('no row has the label near-duplicate or not-duplicate');
    note(`judging ${usable.length} pairs`);
    const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
    const posts = await annotator.annotate(pairSketches(usable.map(pairOf)));
    await annotator.close();
    const ground = await shippedGround();
    let [right, found, wanted] = [0, 0, 0];
    const missed: Array<{ id: string; a: string; b: string; label: string }> = [];
    for (const [i, row] of usable.entries()) {
      const { a, b } = judge(posts[2 * i]!, posts[2 * i + 1]!, { ...ground, meaningScale: annotator.scale });
      const isFound = a.claim === b.claim && a.variant === b.variant;
      const isWanted = label(row, 'label') === 'near-duplicate';
      found += Number(isFound);
      wanted += Number(isWanted);
      right += Number(isFound && isWanted);
      if (isFound !== isWanted) missed.push({ ...pairOf(row, i), label: label(row, 'label')! });
    }
    return {
      model: annotator.model,
      precision: found === 0 ? null : right / found,
      recall: wanted === 0 ? null : right / wanted,
      n: usable.length,
      ...(options['missed'] === undefined ? {} : { missed }),
    };
  },
};
