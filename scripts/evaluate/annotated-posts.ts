import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { TIERS } from '@vigie/inference/tiers';
import { openAnnotator, type Annotator } from './annotate-rows.ts';
import { label } from './rows.ts';
import { optional, required, type TaskContext } from './task.ts';
import { timed } from './timed-rows.ts';

/** The rows of `--posts` that have an id and a text, annotated in event time; the others are counted as skipped. */
export async function annotatedPosts({
  options,
  rows,
  note,
}: TaskContext): Promise<Pick<Annotator, 'model' | 'scale'> & { readonly posts: readonly AnnotatedPost[] }> {
  const file = await rows(required(options, 'posts'));
  const usable = file.rows.filter((row) => label(row, 'id') !== undefined && typeof row['text'] === 'string');
  file.skip(file.rows.length - usable.length);
  const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
  note(`annotating ${usable.length} posts`);
  const posts = await annotator.annotate(timed(usable).map(({ sketch }) => sketch));
  await annotator.close();
  return { posts, model: annotator.model, scale: annotator.scale };
}
