import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceName } from '@vigie/contracts/ids';
import type { Bus } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import type { Scope } from '@vigie/runtime/scope';
import type { Router } from 'express';
import type { Registry } from 'prom-client';
import { readAuthorities } from './authorities.ts';
import { isFile, type IngestConfig } from './config.ts';
import { openDoor } from './door.ts';
import { openIntake } from './ingest.ts';
import { pseudonymiser } from './pseudonym.ts';
import { bluesky } from './sources/bluesky.ts';
import { pushRouter, shutRouter } from './sources/push.ts';
import { refuseUnreadable, replay } from './sources/replay.ts';
import { openTallies } from './tally.ts';
import { openTelemetry } from './telemetry.ts';
import { tellTallies } from './tell-tallies.ts';

/** What ingest is given by whoever composes it. */
export interface IngestDeps {
  readonly bus: Pick<Bus, 'publish'>;
  readonly log: Log;
  readonly metrics: Registry;
  readonly wallNow: () => number;
  /** Marks every post as part of a drill; its name is the source's. */
  readonly drill?: boolean;
}

/** A running ingest. */
export interface Ingest {
  readonly source: SourceName;
  /** `POST /api/posts`, where a push token is set; to be mounted before any body parser. */
  readonly push: Router | undefined;
  /** Ends with the source: a replay that is over, a stop. */
  readonly finished: Promise<void>;
}

const TICK_MS = 250;

type IngestSettings = Pick<
  IngestConfig,
  'SOURCE' | 'SPEED' | 'PSEUDONYM_KEY' | 'AUTHORITIES_FILE' | 'STATE_DIR' | 'PUSH_TOKEN' | 'JETSTREAM_URL'
>;

/** Opens the door for one source, and for pushed posts where a token is set. */
export async function startIngest(scope: Scope, config: IngestSettings, deps: IngestDeps): Promise<Ingest> {
  if (isFile(config.SOURCE)) await refuseUnreadable(config.SOURCE);
  await mkdir(config.STATE_DIR, { recursive: true });
  const authorities = await readAuthorities(config.AUTHORITIES_FILE);
  const pseudonymise = pseudonymiser(Buffer.from(config.PSEUDONYM_KEY));
  const exercise = deps.drill === true;
  const source = sourceNameOf(config.SOURCE, exercise);
  const since = new Date(deps.wallNow()).toISOString();
  const telemetry = openTallies(openTelemetry(deps.log, deps.metrics), since, [source]);
  const telling = tellTallies({ ...deps, tallies: telemetry }, scope.signal);
  void scope.own('tallies', telling, (told) => told);
  const doorOf = (source: SourceName) => openDoor({ source, pseudonymise, authorities, exercise });
  const intakeOf = (source: SourceName) => openIntake(deps.bus, source, telemetry);
  const { wallNow } = deps;

  // Pushed posts would be real posts: a drill's door stays shut to them, and says so.
  const push = exercise
    ? shutRouter()
    : config.PUSH_TOKEN === undefined
      ? undefined
      : pushRouter({ token: config.PUSH_TOKEN, admit: doorOf(PUSH), intake: intakeOf(PUSH), wallNow });

  if (config.SOURCE === 'push') return { source, push, finished: tickAlone(scope.signal) };
  if (config.SOURCE === 'bluesky') {
    const finished = bluesky(
      {
        endpoint: config.JETSTREAM_URL,
        cursorFile: join(config.STATE_DIR, 'bluesky.cursor'),
        pseudonymise,
        admit: doorOf(source),
        intake: intakeOf(source),
        wallNow,
        log: deps.log,
      },
      scope.signal,
    );
    return { source, push, finished };
  }
  const finished = replay(
    {
      file: config.SOURCE,
      speed: config.SPEED,
      source,
      positionFile: join(config.STATE_DIR, 'replay.json'),
      admit: doorOf(source),
      intake: intakeOf(source),
      wallNow,
      told: ({ kind, where, ms }) => deps.log.warn({ where, seconds: Math.round(ms / 1_000) }, TOLD[kind]),
    },
    scope.signal,
  ).then((position) => {
    if (position.finished && !scope.signal.aborted) telemetry.finished(source);
    deps.log.info({ line: position.line, finished: position.finished }, 'replay ended');
  });
  return { source, push, finished };

  /** With pushed posts alone, the wall clock is the stream's clock: it closes epochs when nobody posts. */
  async function tickAlone(signal: AbortSignal): Promise<void> {
    const intake = intakeOf(PUSH);
    while (!signal.aborted) {
      await intake.accept([{ kind: 'tick', source: PUSH, seenAt: new Date(wallNow()).toISOString() }]);
      await sleep(TICK_MS, undefined, { signal }).catch(() => {});
    }
  }
}

/** A file has no name of its own: a replay is a source like any other. */
function sourceNameOf(chosen: string, exercise: boolean): SourceName {
  if (exercise) return 'drill' as SourceName;
  return (isFile(chosen) ? 'replay' : chosen) as SourceName;
}

const TOLD = {
  stray: 'the time of a row runs ahead of the rows around it: it is taken as shown when they were',
  cut: 'nothing for a long while in the file: the wait for its next row was cut short',
} as const;

const PUSH = 'push' as SourceName;
