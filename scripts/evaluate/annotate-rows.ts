import { createHash } from 'node:crypto';
import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { AuthorKey, PostId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';

/** A text with what a file says of it. Times are milliseconds of event time. */
export interface Sketch {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly language?: Language;
  readonly author?: string;
  readonly replyTo?: string;
}

/** Annotates texts the way the stream does: language, features, quantised vector. */
export interface Annotator {
  readonly model: string;
  readonly annotate: (sketches: readonly Sketch[]) => Promise<AnnotatedPost[]>;
  readonly close: () => Promise<void>;
}

/** Opens the default model, or the one named. */
export async function openAnnotator(model: string): Promise<Annotator> {
  const embedder = await openEmbedder({ model });
  return {
    model: embedder.model,
    annotate: async (sketches) => {
      const posts: AnnotatedPost[] = [];
      for (let i = 0; i < sketches.length; i += BATCH) {
        const batch = sketches.slice(i, i + BATCH);
        const vectors = await embedder.embed(batch.map((s) => modelText(s.text)));
        posts.push(...batch.map((sketch, at) => annotated(sketch, embedder.model, vectors[at] ?? null)));
      }
      return posts;
    },
    close: () => embedder.close(),
  };
}

const BATCH = 512;

function annotated(sketch: Sketch, model: string, vector: Int8Array | null): AnnotatedPost {
  const language = identifyLanguage(sketch.text, sketch.language === undefined ? [] : [sketch.language]);
  const seenAt = new Date(sketch.at).toISOString();
  return {
    kind: 'post',
    post: {
      kind: 'post',
      id: postId(sketch.id),
      source: 'replay',
      text: sketch.text,
      author: createHash('sha256')
        .update(sketch.author ?? sketch.id)
        .digest('hex')
        .slice(0, 16) as AuthorKey,
      seenAt,
      createdAt: seenAt,
      ...(sketch.replyTo === undefined ? {} : { replyTo: postId(sketch.replyTo) }),
    },
    language,
    features: extractFeatures(sketch.text, { language }),
    ...(vector === null
      ? {}
      : {
          vector: {
            model,
            tier: 'default',
            values: Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('base64'),
          },
        }),
  };
}

/** A row's post id. */
export function postId(id: string): PostId {
  return `replay:${id}` as PostId;
}
