import { text } from './rows.ts';
import { required, type Task } from './task.ts';
import { embedAll, nearest, withEmbedder, type Vectors } from './vectors.ts';

/** How often a sentence's nearest neighbour in the other language is its translation, both ways. */
export const translation: Task = {
  name: 'translation',
  usage: 'translation --pairs F --from en --to fr [--tier default|flood] [--embedding-model ID]',
  run: async (context) => {
    const [from, to] = [required(context.options, 'from'), required(context.options, 'to')];
    const { rows, skip } = await context.rows(required(context.options, 'pairs'));
    const pairs = rows.filter((row) => text(row, from) !== '' && text(row, to) !== '');
    skip(rows.length - pairs.length);
    return await withEmbedder(context, async (embedder) => {
      const a = await embedAll(
        embedder,
        pairs.map((row) => text(row, from)),
      );
      const b = await embedAll(
        embedder,
        pairs.map((row) => text(row, to)),
      );
      return {
        model: embedder.model,
        top1: top1(a, b, pairs.length),
        reverseTop1: top1(b, a, pairs.length),
        n: pairs.length,
      };
    });
  },
};

function top1(a: Vectors, b: Vectors, count: number): number | null {
  if (count === 0) return null;
  let right = 0;
  for (let i = 0; i < count; i++) if (nearest(a, i, b) === i) right++;
  return right / count;
}
