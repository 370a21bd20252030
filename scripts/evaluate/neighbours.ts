import { label, text } from './rows.ts';
import { optional, required, type Task } from './task.ts';
import { embedAll, nearest, withEmbedder } from './vectors.ts';

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
      let same = 0;
      for (let i = 0; i < posts.length; i++) {
        const j = nearest(vectors, i, vectors, i);
        if (j >= 0 && label(posts[i]!, gold) === label(posts[j]!, gold)) same++;
        if (i % 2_000 === 1_999) context.note(`${i + 1} of ${posts.length}`);
      }
      return { model: embedder.model, sameClusterTop1: posts.length < 2 ? null : same / posts.length, n: posts.length };
    });
  },
};
