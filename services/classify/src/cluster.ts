import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Claim } from '@vigie/contracts/claim';
import * as topics from '@vigie/contracts/topics';
import { assess } from '@vigie/core/assess';
import { openEngine, type Engine, type EngineChange } from '@vigie/core/match/engine';
import { meaningScaleOf } from '@vigie/inference/embedder';
import type { Bus, Handler } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import { done } from '@vigie/runtime/outcome';
import type { Scope } from '@vigie/runtime/scope';
import type { Registry } from 'prom-client';
import type { ClassifyConfig } from './config.ts';
import { readAssessmentWeights } from './assessment-weights.ts';
import { shippedFrequencies } from './shipped-frequencies.ts';
import { shippedMatchWeights } from './shipped-match-weights.ts';
import { openSnapshotFiles, type SnapshotFiles } from './snapshot-files.ts';
import { openClusterTelemetry, type ClusterTelemetry } from './telemetry.ts';

/** What the clusterer is given by whoever composes it. */
export interface ClusterSurroundings {
  readonly bus: Pick<Bus, 'publish' | 'consume'>;
  readonly log: Log;
  readonly metrics: Registry;
  readonly wallNow: () => number;
}

/** A running clusterer. */
export interface ClusterService {
  /** Ends when the scope's signal aborts and the batch in hand is finished. */
  readonly finished: Promise<void>;
  /** A fingerprint of all decisions so far. */
  readonly stateHash: () => string;
  /** Closes the epoch that is open, as the end of a file does, and tells what it changed. */
  readonly flush: () => Promise<void>;
}

type ClusterSettings = Pick<
  ClassifyConfig,
  'SNAPSHOT_DIR' | 'SNAPSHOT_SECONDS' | 'FLAG_AT' | 'FLAGS_PER_HOUR' | 'MAX_CLAIMS' | 'EMBEDDING_MODEL'
> &
  Partial<Pick<ClassifyConfig, 'ASSESSMENT_WEIGHTS'>>;

/**
 * Owns the claims. Its state is a snapshot and the log behind it: on start it reads the newest whole snapshot and goes on
 * from the offset that the snapshot knows, whatever the group committed. What is read again gives the same messages again,
 * and readers ignore what they have; so kill -9 loses nothing.
 */
export async function startCluster(
  scope: Scope,
  config: ClusterSettings,
  { bus, log, metrics, wallNow }: ClusterSurroundings,
): Promise<ClusterService> {
  const telemetry = openClusterTelemetry(log, metrics);
  const files = openSnapshotFiles(config.SNAPSHOT_DIR, telemetry.snapshotRefused);
  const started = wallNow();
  const saved = await files.read();
  const weights = await readAssessmentWeights(config.ASSESSMENT_WEIGHTS);
  const engine = openEngine(
    {
      assess: (input) => assess(input, weights),
      frequencies: await shippedFrequencies(),
      weights: await shippedMatchWeights(),
      meaningScale: await meaningScaleOf(config.EMBEDDING_MODEL),
      flagAt: config.FLAG_AT,
      flagsPerHour: config.FLAGS_PER_HOUR,
      maxClaims: config.MAX_CLAIMS,
    },
    saved?.engine,
  );
  if (saved === undefined) telemetry.startedEmpty();
  else telemetry.restored(saved.nextOffset, saved.engine.claims.length, (wallNow() - started) / 1000);

  const nextOffset = saved?.nextOffset ?? '0';
  const clusterer = openClusterer({
    engine,
    bus,
    files,
    telemetry,
    wallNow,
    snapshotMs: config.SNAPSHOT_SECONDS * 1000,
    nextOffset,
  });
  scope.own('claims', clusterer, (c) => c.save());
  const finished = bus.consume(topics.annotated, 'cluster', clusterer.handle, scope.signal, {
    startAt: { 0: nextOffset },
    maxBatch: MAX_BATCH,
  });
  return { finished, stateHash: engine.stateHash, flush: clusterer.flush };
}

/** What the handler needs. */
export interface ClustererDeps {
  readonly engine: Engine;
  readonly bus: Pick<Bus, 'publish'>;
  readonly files: Pick<SnapshotFiles, 'write'>;
  readonly telemetry: ClusterTelemetry;
  readonly wallNow: () => number;
  readonly snapshotMs: number;
  /** Where the engine's state ends and the log goes on. */
  readonly nextOffset: string;
}

/** Takes the log batch by batch, tells what changed, writes itself down now and then. */
export interface Clusterer {
  readonly handle: Handler<AnnotatedMessage>;
  readonly flush: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/**
 * The engine takes a batch once. If telling what it changed then fails, the batch comes again, and only the telling is
 * repeated: to the engine the messages would be repeats, and what it did would never be told.
 */
export function openClusterer(deps: ClustererDeps): Clusterer {
  const { engine, bus, files, telemetry, wallNow } = deps;
  let untold: EngineChange[] = [];
  let nextOffset = BigInt(deps.nextOffset);
  let savedOffset = nextOffset;
  let savedAt = wallNow();
  let snapshotMs = deps.snapshotMs;
  let isFlushed = false;

  /** Memberships first: a reader that knows a claim can find its posts. */
  async function tell(): Promise<void> {
    while (untold.length > 0) {
      const { memberships } = untold[0]!;
      const claims = newestOfEach(untold[0]!.claims);
      if (memberships.length > 0) await bus.publish(topics.memberships, memberships);
      if (claims.length > 0) await bus.publish(topics.claims, claims);
      telemetry.clustered(memberships, claims);
      untold = untold.slice(1);
    }
    telemetry.live(engine.size());
  }

  async function save(): Promise<void> {
    // A state with changes that were not told would lose them; after a flush, epochs differ from those of the log.
    if (untold.length > 0 || nextOffset === savedOffset || isFlushed) return;
    const started = wallNow();
    const bytes = await files.write({ nextOffset: String(nextOffset), engine: engine.snapshot() });
    const took = wallNow() - started;
    telemetry.snapshotTaken(String(nextOffset), bytes, took / 1000);
    savedOffset = nextOffset;
    savedAt = wallNow();
    // Writing must not eat more than a twentieth of the time.
    snapshotMs = Math.max(deps.snapshotMs, took * 20);
  }

  return {
    handle: async function clusterPosts(messages, batch) {
      const end = BigInt(batch.nextOffset);
      if (end > nextOffset) {
        untold.push(engine.take(messages));
        nextOffset = end;
      }
      await tell();
      if (wallNow() - savedAt >= snapshotMs) await save();
      return messages.map(() => done);
    },
    flush: async () => {
      untold.push(engine.flush());
      isFlushed = true;
      await tell();
    },
    save,
  };
}

/** A batch may hold many epochs, as a replay's does: of each claim, what was true last is told, in the order of those last words. */
export function newestOfEach(claims: readonly Claim[]): Claim[] {
  const newest = new Map<string, Claim>();
  for (const claim of claims) {
    newest.delete(claim.id);
    newest.set(claim.id, claim);
  }
  return [...newest.values()];
}

const MAX_BATCH = 500;
