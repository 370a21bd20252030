import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { annotate } from '@vigie/classify/annotate';
import type { EngineChange } from '@vigie/core/match/engine';
import { openEmbedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { shippedHeads } from '@vigie/inference/shipped-heads';
import { openVariantVectors } from '@vigie/inference/variant-vectors';
import { readAuthorities } from '@vigie/ingest/authorities';
import { openDoor, timeOf } from '@vigie/ingest/door';
import { pseudonymiser } from '@vigie/ingest/pseudonym';
import { openEvaluationEngine } from '../evaluation-engine.ts';
import { seeded } from '../noise.ts';
import { text, type Row } from '../rows.ts';

/** How a file is played. */
export interface PlayOptions {
  readonly file: string;
  readonly speed: number | 'max';
  /** Shuffles the posts inside each epoch, as partitions that race would. */
  readonly interleave: number | undefined;
  readonly model: string;
  /** Called at least once a minute of event time, with what changed and the time reached: what a person who looks would see. */
  readonly onChange: (change: EngineChange, eventAt: number) => void;
  readonly note: (line: string) => void;
}

/** What a play leaves behind. */
export interface Played {
  readonly model: string;
  readonly refused: number;
  readonly posts: number;
  readonly seconds: number;
  /** Wall milliseconds from acceptance to assessment, one a post. */
  readonly latencies: readonly number[];
  readonly stateHash: string;
}

const EPOCH_MS = 1_000;
const BATCH = 200;
/** A key of its own: pseudonyms are the same in every evaluation and mean nothing outside it. */
const KEY = Buffer.from('evaluation only: these pseudonyms protect nobody');

/** Plays rows through the door, annotation and the engine, in event time, exactly as the services do. */
export async function play(rows: readonly Row[], options: PlayOptions): Promise<Played> {
  const { messages, refused } = await admitted(rows, options.file);
  const ordered = options.interleave === undefined ? messages : shuffledInEpochs(messages, options.interleave);
  const embedder = await openEmbedder({ model: options.model });
  let out: AnnotatedMessage[] = [];
  const annotatePosts = annotate({
    bus: {
      publish: async (_topic, annotated) => void out.push(...(annotated as unknown as readonly AnnotatedMessage[])),
    },
    vectors: openVariantVectors(embedder),
    // A replay is judged, not raced: the default tier throughout.
    hasFlood: false,
    heads: await shippedHeads(),
    identifyLanguage,
    telemetry: { annotated: () => {}, embedded: () => {}, rejected: () => {} },
    wallNow: Date.now,
  });
  const engine = await openEvaluationEngine({ meaningScale: embedder.scale });
  const acceptedAt = new Map<string, number>();
  const latencies: number[] = [];
  const started = performance.now();
  const firstAt = Date.parse(ordered[0]?.seenAt ?? '');

  const told = (change: EngineChange, eventAt: number): void => {
    const now = performance.now();
    for (const membership of change.memberships) {
      if (membership.kind !== 'joined') continue;
      const at = acceptedAt.get(membership.post.id);
      if (at !== undefined) latencies.push(now - at);
      acceptedAt.delete(membership.post.id);
    }
    options.onChange(change, eventAt);
  };

  try {
    for (let i = 0; i < ordered.length; i += BATCH) {
      const batch = ordered.slice(i, i + BATCH);
      const eventAt = Date.parse(batch.at(-1)!.seenAt);
      if (options.speed !== 'max')
        await sleep(Math.max(0, started + (eventAt - firstAt) / options.speed - performance.now()));
      const now = performance.now();
      for (const message of batch) if (message.kind === 'post') acceptedAt.set(message.id, now);
      out = [];
      await annotatePosts(batch, { partition: 0, nextOffset: String(i + batch.length) });
      for (const minute of minutesOf(out)) told(engine.take(minute), eventTimeOf(minute.at(-1)!));
      if ((i / BATCH) % 25 === 0)
        options.note(`${i + batch.length} of ${ordered.length}, ${new Date(eventAt).toISOString()}`);
    }
    told(engine.flush(), Date.parse(ordered.at(-1)?.seenAt ?? ''));
  } finally {
    await embedder.close();
  }
  return {
    model: embedder.model,
    refused,
    posts: ordered.filter((message) => message.kind === 'post').length,
    seconds: (performance.now() - started) / 1000,
    latencies,
    stateHash: engine.stateHash(),
  };
}

/** Messages in their order, cut where a minute of event time begins. */
function minutesOf(messages: readonly AnnotatedMessage[]): readonly AnnotatedMessage[][] {
  const minutes: AnnotatedMessage[][] = [];
  let open = Number.NaN;
  for (const message of messages) {
    const minute = Math.floor(eventTimeOf(message) / MINUTE_MS);
    if (minute !== open) minutes.push([]);
    open = minute;
    minutes.at(-1)!.push(message);
  }
  return minutes;
}

function eventTimeOf(message: AnnotatedMessage): number {
  if (message.kind === 'review') return Date.parse(message.review.at);
  return Date.parse(message.kind === 'post' ? message.post.seenAt : message.seenAt);
}

const MINUTE_MS = 60_000;

/** Rows through the door. A drill's authorities lie beside its posts. Undated rows come a second apart, in file order. */
async function admitted(rows: readonly Row[], file: string): Promise<{ messages: PostMessage[]; refused: number }> {
  const exercise = rows.length > 0 && rows.every((row) => row['exercise'] === true);
  const source = (exercise ? 'drill' : 'replay') as SourceName;
  const beside = join(dirname(file), 'authorities.json');
  const authorities = await readAuthorities(exercise && existsSync(beside) ? beside : undefined);
  const admit = openDoor({ source, pseudonymise: pseudonymiser(KEY), authorities, exercise });
  const messages: PostMessage[] = [];
  let refused = 0;
  let eventAt = FIRST_MS - 1_000;
  for (const row of rows) {
    const dated = withReadableDate(row);
    eventAt = timeOf(dated) ?? eventAt + 1_000;
    const admission = admit(dated, { eventAt, wallNow: LATEST_MS, replayed: true });
    if (admission.ok) messages.push(admission.message);
    else refused += 1;
  }
  return { messages: messages.sort(inEventTime), refused };
}

const FIRST_MS = Date.UTC(2020, 0, 1);
/** No wall clock: a labelled file may say what it likes. */
const LATEST_MS = Date.UTC(2200, 0, 1);

/** Some files have dates in words: they are read where JavaScript can, and left out where it cannot. */
function withReadableDate(row: Row): Row {
  const { createdAt: _createdAt, ...rest } = row;
  const time = Date.parse(text(row, 'createdAt'));
  return Number.isNaN(time) ? rest : { ...rest, createdAt: new Date(time).toISOString() };
}

const inEventTime = (a: PostMessage, b: PostMessage): number =>
  a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0;

function shuffledInEpochs(messages: readonly PostMessage[], seed: number): PostMessage[] {
  const random = seeded(seed);
  const keyed = messages.map((message) => ({
    message,
    epoch: Math.floor(Date.parse(message.seenAt) / EPOCH_MS),
    luck: random(),
  }));
  return keyed.sort((a, b) => a.epoch - b.epoch || a.luck - b.luck).map(({ message }) => message);
}
