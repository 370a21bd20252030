import { Buffer } from 'node:buffer';
import { AnnotatedPost, type AnnotatedMessage, type Features } from '@vigie/contracts/annotated-post';
import type { Post, PostMessage } from '@vigie/contracts/post';
import type { Review } from '@vigie/contracts/review';
import * as topics from '@vigie/contracts/topics';
import type { Language } from '@vigie/contracts/values';
import { withHeads, type PostHeads } from '@vigie/core/heads/post-heads';
import { featuresOf } from '@vigie/core/text/extract-features';
import { modelText } from '@vigie/core/text/model-text';
import { tokenise, type Token } from '@vigie/core/text/tokens';
import { openEmbedder, type Embedder, type EmbedderOptions } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { shippedHeads } from '@vigie/inference/shipped-heads';
import { tierForLag } from '@vigie/inference/tier-for-lag';
import type { Tier } from '@vigie/inference/tiers';
import { openVariantVectors, type Made, type VariantVectors, type Wording } from '@vigie/inference/variant-vectors';
import type { Bus, Handler } from '@vigie/runtime/bus';
import type { Check } from '@vigie/runtime/health';
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
  readonly vectors: VariantVectors;
  /** Whether there is a flood tier to change to. */
  readonly hasFlood: boolean;
  /** What reads stance and check-worthiness; null where nothing does. */
  readonly heads: PostHeads | null;
  readonly identifyLanguage: (text: string, declared?: readonly Language[]) => Language;
  readonly telemetry: Pick<AnnotateTelemetry, 'annotated' | 'embedded' | 'rejected'>;
  readonly wallNow: () => number;
}

/**
 * Posts in, posts with language, features and vector out; deletions, erasures and ticks pass through in their place.
 * The tier of a batch follows from the lag measured here, and rides with its vectors: whoever reads the log later measures nothing.
 */
export function annotate(deps: AnnotateDeps): Handler<PostMessage> {
  const { bus, vectors, telemetry } = deps;
  let tier: Tier = 'default';
  return async function annotatePosts(messages) {
    if (deps.hasFlood) tier = tierForLag(tier, lagOf(messages, deps.wallNow()));
    const read = messages.map((message) => (message.kind === 'post' ? readPost(message, deps) : message));
    const wordings = read.flatMap((one) => (one.kind === 'read' ? [one.wording] : []));
    const embedded = await vectors.embed(wordings, tier);
    const made = embedded.vectors[Symbol.iterator]();

    const outcomes: Outcome[] = [];
    const annotated: AnnotatedMessage[] = [];
    for (const one of read) {
      const whole = one.kind === 'read' ? checked(one, made.next().value ?? null, vectors.space, deps.heads) : one;
      if (whole.kind === 'unreadable') {
        telemetry.rejected(whole.post, whole.reason);
        outcomes.push(rejected(whole.reason, whole.cause));
      } else {
        annotated.push(whole);
        outcomes.push(done);
      }
    }

    if (annotated.length > 0) await bus.publish(topics.annotated, annotated);
    telemetry.annotated(annotated);
    telemetry.embedded(tier, wordings.length, embedded.remembered);
    return outcomes;
  };
}

/** What even the newest post of a batch has waited since it was accepted; one old message that comes again says nothing. */
function lagOf(messages: readonly PostMessage[], now: number): number {
  let lag = Number.POSITIVE_INFINITY;
  for (const message of messages)
    if (message.kind === 'post' && message.acceptedAt !== undefined)
      lag = Math.min(lag, now - Date.parse(message.acceptedAt));
  return lag === Number.POSITIVE_INFINITY ? 0 : lag;
}

interface Read {
  readonly kind: 'read';
  readonly post: Post;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly features: Features;
  readonly wording: Wording;
}

interface Unreadable {
  readonly kind: 'unreadable';
  readonly post: Post;
  readonly reason: string;
  readonly cause?: unknown;
}

/** Extraction is pure: what fails or breaks the contract once would do so for ever, so it is refused, not retried. */
function readPost(post: Post, { identifyLanguage }: Pick<AnnotateDeps, 'identifyLanguage'>): Read | Unreadable {
  try {
    const text = modelText(post.text);
    const language = identifyLanguage(text, post.languages);
    const links = post.links === undefined ? {} : { links: post.links };
    const tokens = tokenise(post.text);
    const features = featuresOf(tokens, { language, ...links });
    return { kind: 'read', post, language, tokens, features, wording: { key: features.exactKey, text } };
  } catch (cause) {
    return { kind: 'unreadable', post, reason: 'its features could not be read', cause };
  }
}

function checked(
  { post, language, tokens, features: words }: Read,
  made: Made | null,
  model: string,
  heads: PostHeads | null,
): AnnotatedPost | Unreadable {
  const meaning = made === null ? null : { space: model, values: made.values };
  const isReply = post.replyTo !== undefined;
  const features = heads === null ? words : withHeads(heads, tokens, words, { language, isReply, vector: meaning });
  const vector = made === null ? {} : { vector: { model, tier: made.tier, values: toBase64(made.values) } };
  const parsed = AnnotatedPost.safeParse({ kind: 'post', post, language, features, ...vector });
  return parsed.success ? parsed.data : { kind: 'unreadable', post, reason: z.prettifyError(parsed.error) };
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
  readonly wallNow: () => number;
}

/** A running annotator. */
export interface AnnotateService {
  /** Ends when the scope's signal aborts and the batches in hand are finished. */
  readonly finished: Promise<void>;
  /** The model it loaded, for whoever else in this process needs the meaning of a text. */
  readonly embedder: Embedder;
  /** What `/health/ready` says of it. */
  readonly check: Check;
  /** Whether the flood tier is in use. */
  readonly inFlood: () => boolean;
}

type AnnotateSettings = Pick<
  ClassifyConfig,
  'EMBEDDING_MODEL' | 'MODEL_CACHE_DIR' | 'MODEL_MIRROR' | 'MODEL_OFFLINE' | 'EMBEDDING_WORKERS'
>;

/** Begins to load both tiers, in threads of their own; the scope owns them. */
export function loadModels(scope: Scope, config: AnnotateSettings, log: Log): Promise<Embedder> {
  const loading = openModel(config, config.EMBEDDING_MODEL, { flood: true, workers: config.EMBEDDING_WORKERS, log });
  // A failure is told where the models are awaited.
  loading.catch(() => {});
  return scope.own('embedder', loading, (opened) =>
    opened.then(
      (embedder) => embedder.close(),
      () => {},
    ),
  );
}

/** Opens a model by its name, with the settings for hubs; one thread where it is not said. */
export function openModel(
  config: Pick<AnnotateSettings, 'MODEL_CACHE_DIR' | 'MODEL_MIRROR' | 'MODEL_OFFLINE'>,
  model: string,
  more: Partial<EmbedderOptions> = {},
): Promise<Embedder> {
  return openEmbedder({
    model,
    offline: config.MODEL_OFFLINE,
    workers: 1,
    ...(config.MODEL_CACHE_DIR === undefined ? {} : { cacheDir: config.MODEL_CACHE_DIR }),
    ...(config.MODEL_MIRROR === undefined ? {} : { mirror: config.MODEL_MIRROR }),
    ...more,
  });
}

/** Loads the model, then annotates posts and passes reviews until the scope ends. Any number may run side by side. */
export async function startAnnotate(
  scope: Scope,
  config: AnnotateSettings,
  { bus, log, metrics, wallNow }: AnnotateSurroundings,
  models = loadModels(scope, config, log),
): Promise<AnnotateService> {
  const embedder = await models;
  const telemetry = openAnnotateTelemetry(log, metrics);
  const vectors = openVariantVectors(embedder);
  const hasFlood = embedder.floodModel !== null;
  const heads = await shippedHeads();
  for (const [name, { weights }] of Object.entries(heads) as Array<[string, PostHeads['stance']]>)
    if (weights.meaning?.space !== embedder.space)
      log.info(
        { head: name, fittedWith: weights.meaning?.space, space: embedder.space },
        'the head reads words alone: it was fitted with vectors of another space',
      );
  const deps = { bus, vectors, hasFlood, heads, identifyLanguage, telemetry, wallNow };
  const reading = [
    bus.consume(topics.posts, GROUP, annotate(deps), scope.signal, { maxBatch: MAX_BATCH }),
    bus.consume(topics.reviews, GROUP, passReviews(deps), scope.signal),
  ];
  return {
    finished: Promise.all(reading).then(() => undefined),
    embedder,
    check: telemetry.check,
    inFlood: telemetry.inFlood,
  };
}

const GROUP = 'annotate';
/** Enough for the model's batches to be even in length, little enough that a post waits a fraction of a second. */
const MAX_BATCH = 200;
