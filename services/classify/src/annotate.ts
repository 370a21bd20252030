import { Buffer } from 'node:buffer';
import { AnnotatedPost, type AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Post, PostMessage } from '@vigie/contracts/post';
import type { Review } from '@vigie/contracts/review';
import * as topics from '@vigie/contracts/topics';
import type { Language } from '@vigie/contracts/values';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { modelText } from '@vigie/core/text/model-text';
import { openEmbedder, type Embedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import type { Bus, Handler } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import { done, rejected, type Outcome } from '@vigie/runtime/outcome';
import type { Scope } from '@vigie/runtime/scope';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { openAnnotateTelemetry, type AnnotateTelemetry } from './annotate-telemetry.ts';
import type { ClassifyConfig } from './config.ts';

/** What the handler needs. */
export interface AnnotateDeps {
  readonly bus: Pick<Bus, 'publish'>;
  readonly embedder: Pick<Embedder, 'model' | 'embed'>;
  readonly identifyLanguage: (text: string, declared?: readonly Language[]) => Language;
  readonly telemetry: AnnotateTelemetry;
}

/**
 * Posts in, posts with language, features and vector out; deletions, erasures and ticks pass through in their place.
 * Stateless: the same post gives the same message, so that a repeat changes nothing downstream.
 */
export function annotate({ bus, embedder, identifyLanguage, telemetry }: AnnotateDeps): Handler<PostMessage> {
  return async function annotatePosts(messages) {
    const texts = messages.map((message) => (message.kind === 'post' ? modelText(message.text) : ''));
    const vectors = await embedder.embed(texts);

    const outcomes: Outcome[] = [];
    const annotated: AnnotatedMessage[] = [];
    for (const [index, message] of messages.entries()) {
      if (message.kind !== 'post') {
        annotated.push(message);
        outcomes.push(done);
        continue;
      }
      const language = identifyLanguage(texts[index]!, message.languages);
      const read = readPost(message, language, vectors[index] ?? null, embedder.model);
      if (read.ok) {
        annotated.push(read.value);
        outcomes.push(done);
      } else {
        telemetry.rejected(message, read.reason);
        outcomes.push(rejected(read.reason, read.cause));
      }
    }

    if (annotated.length > 0) await bus.publish(topics.annotated, annotated);
    telemetry.annotated(annotated);
    return outcomes;
  };
}

type Read =
  | { readonly ok: true; readonly value: AnnotatedPost }
  | { readonly ok: false; readonly reason: string; readonly cause?: unknown };

/** Extraction is pure: what fails or breaks the contract once would do so for ever, so it is refused, not retried. */
function readPost(post: Post, language: Language, vector: Int8Array | null, model: string): Read {
  try {
    const features = extractFeatures(post.text, {
      language,
      ...(post.links === undefined ? {} : { links: post.links }),
    });
    const checked = AnnotatedPost.safeParse({
      kind: 'post',
      post,
      language,
      features,
      ...(vector === null ? {} : { vector: { model, tier: 'default', values: toBase64(vector) } }),
    });
    return checked.success ? { ok: true, value: checked.data } : { ok: false, reason: z.prettifyError(checked.error) };
  } catch (cause) {
    return { ok: false, reason: 'its features could not be read', cause };
  }
}

const toBase64 = (vector: Int8Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');

/** Reviews pass through, so that the clusterer reads one log. */
export function passReviews({ bus }: Pick<AnnotateDeps, 'bus'>): Handler<Review> {
  return async function passReviews(reviews) {
    await bus.publish(
      topics.annotated,
      reviews.map((review) => ({ kind: 'review', review })),
    );
    return reviews.map(() => done);
  };
}

/** What annotate is given by whoever composes it. */
export interface AnnotateSurroundings {
  readonly bus: Pick<Bus, 'publish' | 'consume'>;
  readonly log: Log;
  readonly metrics: Registry;
}

/** A running annotator. */
export interface AnnotateService {
  /** Ends when the scope's signal aborts and the batches in hand are finished. */
  readonly finished: Promise<void>;
  /** The model it loaded, for whoever else in this process needs the meaning of a text. */
  readonly embedder: Pick<Embedder, 'embed' | 'model'>;
}

type AnnotateSettings = Pick<
  ClassifyConfig,
  'EMBEDDING_MODEL' | 'MODEL_CACHE_DIR' | 'MODEL_MIRROR' | 'MODEL_OFFLINE' | 'EMBEDDING_WORKERS'
>;

/** Loads the model, then annotates posts and passes reviews until the scope ends. Any number may run side by side. */
export async function startAnnotate(
  scope: Scope,
  config: AnnotateSettings,
  { bus, log, metrics }: AnnotateSurroundings,
): Promise<AnnotateService> {
  const embedder = await openEmbedder({
    model: config.EMBEDDING_MODEL,
    offline: config.MODEL_OFFLINE,
    workers: config.EMBEDDING_WORKERS,
    log,
    ...(config.MODEL_CACHE_DIR === undefined ? {} : { cacheDir: config.MODEL_CACHE_DIR }),
    ...(config.MODEL_MIRROR === undefined ? {} : { mirror: config.MODEL_MIRROR }),
  });
  scope.own('embedder', embedder, (e) => e.close());
  const telemetry = openAnnotateTelemetry(log, metrics);
  const deps = { bus, embedder, identifyLanguage, telemetry };
  const reading = [
    bus.consume(topics.posts, GROUP, annotate(deps), scope.signal, { maxBatch: MAX_BATCH }),
    bus.consume(topics.reviews, GROUP, passReviews(deps), scope.signal),
  ];
  return { finished: Promise.all(reading).then(() => undefined), embedder };
}

const GROUP = 'annotate';
/** Enough for the model's batches to be even in length, little enough that a post waits a fraction of a second. */
const MAX_BATCH = 200;
