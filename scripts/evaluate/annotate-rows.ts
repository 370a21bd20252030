import { createHash } from 'node:crypto';
import type { AnnotatedPost, Features } from '@vigie/contracts/annotated-post';
import type { AuthorKey, PostId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import type { MeaningScale } from '@vigie/core/match/meaning-scale';
import { withHeads, type PostHeads } from '@vigie/core/heads/post-heads';
import { featuresOf } from '@vigie/core/text/extract-features';
import { modelText } from '@vigie/core/text/model-text';
import { tokenise, type Token } from '@vigie/core/text/tokens';
import { openEmbedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { shippedHeads } from '@vigie/inference/shipped-heads';
import { openVariantVectors, type Made } from '@vigie/inference/variant-vectors';

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
  /** What its cosines mean, for the engine. */
  readonly scale: MeaningScale | null;
  readonly annotate: (sketches: readonly Sketch[]) => Promise<AnnotatedPost[]>;
  readonly close: () => Promise<void>;
}

/** Opens the default model, or the one named. */
export async function openAnnotator(model: string): Promise<Annotator> {
  const embedder = await openEmbedder({ model });
  const variants = openVariantVectors(embedder);
  const heads = await shippedHeads();
  return {
    model: embedder.model,
    scale: embedder.scale,
    annotate: async (sketches) => {
      const posts: AnnotatedPost[] = [];
      for (let i = 0; i < sketches.length; i += BATCH) {
        const batch = sketches.slice(i, i + BATCH);
        const read = batch.map(readSketch);
        const wordings = read.map(({ text, features }) => ({ key: features.exactKey, text }));
        const { vectors } = await variants.embed(wordings, 'default');
        posts.push(
          ...batch.map((sketch, at) => annotated(sketch, read[at]!, embedder.space, vectors[at] ?? null, heads)),
        );
      }
      return posts;
    },
    close: () => embedder.close(),
  };
}

const BATCH = 512;

interface ReadSketch {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly features: Features;
}

function readSketch(sketch: Sketch): ReadSketch {
  const language = identifyLanguage(sketch.text, sketch.language === undefined ? [] : [sketch.language]);
  const tokens = tokenise(sketch.text);
  return { text: modelText(sketch.text), language, tokens, features: featuresOf(tokens, { language }) };
}

function annotated(
  sketch: Sketch,
  { language, tokens, features: words }: ReadSketch,
  model: string,
  made: Made | null,
  heads: PostHeads,
): AnnotatedPost {
  const vector = made === null ? null : { space: model, values: made.values };
  const features = withHeads(heads, tokens, words, { language, isReply: sketch.replyTo !== undefined, vector });
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
    features,
    ...(made === null
      ? {}
      : {
          vector: {
            model,
            tier: made.tier,
            values: Buffer.from(made.values.buffer, made.values.byteOffset, made.values.length).toString('base64'),
          },
        }),
  };
}

/** A row's post id. */
export function postId(id: string): PostId {
  return `replay:${id}` as PostId;
}
