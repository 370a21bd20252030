import { label, text } from './rows.ts';
import { optional, required, type Task } from './task.ts';
import { cosine, embedAll, withEmbedder, type Vectors } from './vectors.ts';

/** How often the post nearest by cosine is about the same event. */
export const neighbours: Task = {
  name: 'neighbours',
  usage: 'neighbours --posts F --gold clusterId [--tier default|flood] [--embedding-model ID]',
  run: async (context) => {
    const gold = optional(context.options, 'gold', 'clusterId');
    const { rows, skip } = await context.rows(required(context.options, 'posts'));
    const posts = rows.filter((row) => label(row, gold) !== undefined);
    skip(rows.length - posts.length);
    return await withEmbedder(context, async (embedder) => {
      const vectors = await embedAll(
        embedder,
        posts.map((row) => text(row, 'text')),
      );
      const closest = nearestOfAll(vectors, posts.length, context.note);
      const same = closest.filter((j, i) => j >= 0 && label(posts[i]!, gold) === label(posts[j]!, gold)).length;
      return { model: embedder.model, sameClusterTop1: posts.length < 2 ? null : same / posts.length, n: posts.length };
    });
  },
};

/** Every row's nearest other row, the first of equals; each pair is compared once. */
function nearestOfAll(vectors: Vectors, count: number, note: (line: string) => void): readonly number[] {
  const closest = new Array<number>(count).fill(-1);
  const highest = new Float64Array(count).fill(-Infinity);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const similarity = cosine(vectors, i, vectors, j);
      if (similarity > highest[i]!) [highest[i], closest[i]] = [similarity, j];
      if (similarity > highest[j]!) [highest[j], closest[j]] = [similarity, i];
    }
    if (i % 2_000 === 1_999) note(`${i + 1} of ${count}`);
  }
  return closest;
}
