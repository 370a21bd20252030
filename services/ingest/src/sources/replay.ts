import { createReadStream } from 'node:fs';
import { access, constants, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { ConfigError } from '@vigie/contracts/errors';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { z } from 'zod';
import { timeOf, type Admission, type Seen } from '../door.ts';
import type { Intake } from '../ingest.ts';
import { lines, parseLine } from '../lines.ts';
import { markStrays } from './stray-times.ts';

/**
 * Replays a file in event time: `speed` 60 makes an hour pass in a minute, `max` goes as fast as the log takes it. The time of the
 * stream is the time in the rows; a row without one comes a second after the row before, one whose time runs away with its
 * neighbours. Nothing in a file is waited for longer than ten minutes; what is cut short is told. Where it got to is kept, so that a
 * restart goes on; what was published after the last note of it comes again and changes nothing.
 */
export interface ReplayDeps {
  readonly file: string;
  readonly speed: number | 'max';
  readonly source: SourceName;
  /** Where the position is kept between runs. */
  readonly positionFile: string;
  readonly admit: (row: unknown, seen: Seen) => Admission;
  readonly intake: Intake;
  readonly wallNow: () => number;
  /** Told what the file's own times were not followed in. */
  readonly told: (fact: ReplayFact) => void;
  /** Pauses before each of the last ticks. */
  readonly aftermathMs?: readonly number[];
}

/** A row whose time ran away from its neighbours, or a silence that was cut short; by how much, in event time. */
export interface ReplayFact {
  readonly kind: 'stray' | 'cut';
  readonly where: string;
  readonly ms: number;
}

const Position = z.object({ bytes: z.int(), line: z.int(), eventAt: z.number(), finished: z.boolean() });

/** How far a replay has come. */
export type ReplayPosition = z.infer<typeof Position>;

const MAX_BATCH = 500;
const TICK_MS = 250;
/** A night without posts at ×60 is waited for; a file is no reason to wait longer. */
const LONGEST_WAIT_MS = 10 * 60_000;
const NOTE_EVERY_MS = 1_000;
const ROW_WITHOUT_TIME_MS = 1_000;
/** Event time let pass after the last post with each of the last ticks, so that its epoch closes. */
const AFTERMATH_STEP_MS = 5_000;
/** Partitions race: a tick may overtake the last posts, and then only a later one closes their epoch. */
const AFTERMATH_MS = [0, 500, 1_000, 2_000, 4_000, 8_000];

/** Refuses what cannot be replayed, before anything is opened for it. */
export async function refuseUnreadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return;
  } catch (cause) {
    throw new ConfigError('source.missing', `cannot read ${file}; ${SOURCES}`, { cause });
  }
  throw new ConfigError('source.missing', `${file} is no file; ${SOURCES}`);
}

const SOURCES = 'a source is bluesky, push, or a file of posts (NDJSON)';

/** Runs a replay to its end or until `signal` aborts. */
export async function replay(deps: ReplayDeps, signal: AbortSignal): Promise<ReplayPosition> {
  const { intake, source } = deps;
  const { size } = await stat(deps.file);
  const earlier = await readPosition(deps.positionFile, size);
  let position: ReplayPosition = earlier ?? { bytes: size, line: 0, eventAt: Number.NaN, finished: false };
  if (position.finished) return aftermath();

  const pace = openPace(deps, () => tick());
  let batch: PostMessage[] = [];
  let notedAt = deps.wallNow();

  for await (const { line, read, at, shownAt } of markStrays(rowsOf(deps.file))) {
    if (signal.aborted) break;
    if (line <= position.line) continue;
    const where = `${deps.file}, line ${line}`;
    const eventAt = shownAt ?? at ?? nextWithoutTime(position.eventAt);
    const admit = (): Admission =>
      read.ok
        ? deps.admit(read.row, { eventAt, wallNow: deps.wallNow(), replayed: shownAt === undefined })
        : { ok: false, problem: { field: null, expected: read.expected } };
    let admission = admit();
    if (admission.ok && at !== undefined && shownAt !== undefined)
      deps.told({ kind: 'stray', where, ms: at - shownAt });
    // A row that is refused moves no clock: its time may be the very thing that is wrong with it.
    if (admission.ok && pace.isEarly(eventAt)) {
      await send();
      const cutMs = await pace.waitFor(eventAt, signal);
      if (cutMs > 0) deps.told({ kind: 'cut', where, ms: cutMs });
      if (signal.aborted) break;
      // Accepted now, not when the wait began.
      admission = admit();
    }
    position = { ...position, line };
    if (admission.ok) {
      batch.push(admission.message);
      position = { ...position, eventAt: latest(position.eventAt, eventAt) };
    } else intake.refuse(admission.problem, where);
    if (batch.length >= MAX_BATCH) await send();
  }
  await send();
  if (signal.aborted) {
    await writePosition(deps.positionFile, position);
    return position;
  }
  position = { ...position, finished: true };
  await writePosition(deps.positionFile, position);
  return aftermath();

  /** Also after a restart: what a kill left open is closed. */
  async function aftermath(): Promise<ReplayPosition> {
    for (const [step, pauseMs] of (deps.aftermathMs ?? AFTERMATH_MS).entries()) {
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) break;
      await tick(position.eventAt + (step + 1) * AFTERMATH_STEP_MS);
    }
    return position;
  }

  async function send(): Promise<void> {
    if (batch.length > 0) await intake.accept(batch);
    batch = [];
    if (deps.wallNow() - notedAt < NOTE_EVERY_MS) return;
    notedAt = deps.wallNow();
    await writePosition(deps.positionFile, position);
  }

  async function tick(eventAt = pace.eventNow()): Promise<void> {
    if (Number.isFinite(eventAt))
      await intake.accept([{ kind: 'tick', source, seenAt: new Date(eventAt).toISOString() }]);
  }
}

/** Maps event time to wall time: the first row is now, the others keep their distance divided by the speed. */
function openPace({ speed, wallNow }: ReplayDeps, tick: () => Promise<void>) {
  let origin: { wall: number; event: number } | undefined;
  const dueAt = (eventAt: number): number => {
    if (speed === 'max') return 0;
    origin ??= { wall: wallNow(), event: eventAt };
    return origin.wall + (eventAt - origin.event) / speed;
  };
  return {
    isEarly: (eventAt: number) => dueAt(eventAt) > wallNow(),
    eventNow: () =>
      origin === undefined || speed === 'max' ? Number.NaN : origin.event + (wallNow() - origin.wall) * speed,
    /** Answers how much event time was left out of a wait that would have been too long. */
    async waitFor(eventAt: number, signal: AbortSignal): Promise<number> {
      const cut = Math.max(0, dueAt(eventAt) - wallNow() - LONGEST_WAIT_MS);
      if (origin !== undefined) origin = { ...origin, wall: origin.wall - cut };
      for (let left = dueAt(eventAt) - wallNow(); left > 0 && !signal.aborted; left = dueAt(eventAt) - wallNow()) {
        await sleep(Math.min(left, TICK_MS), undefined, { signal }).catch(() => {});
        if (left > TICK_MS) await tick();
      }
      return speed === 'max' ? 0 : cut * speed;
    },
  };
}

async function* rowsOf(file: string) {
  for await (const line of lines(openFile(file))) {
    const read = parseLine(line);
    yield { line: line.number, read, at: read.ok ? timeOf(read.row) : undefined };
  }
}

function openFile(file: string): AsyncIterable<Uint8Array> {
  const bytes = createReadStream(file);
  return file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
}

/** The position of an earlier run over the same file; a file of another size is another file. */
export async function readPosition(positionFile: string, size?: number): Promise<ReplayPosition | undefined> {
  const text = await readFile(positionFile, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = Position.safeParse(JSON.parse(text));
  return parsed.success && (size === undefined || parsed.data.bytes === size) ? parsed.data : undefined;
}

async function writePosition(positionFile: string, position: ReplayPosition): Promise<void> {
  const json = JSON.stringify({ ...position, eventAt: Number.isFinite(position.eventAt) ? position.eventAt : 0 });
  await writeFile(`${positionFile}.new`, json);
  await rename(`${positionFile}.new`, positionFile);
}

const nextWithoutTime = (before: number): number =>
  Number.isFinite(before) ? before + ROW_WITHOUT_TIME_MS : EPOCH_WITHOUT_TIME;
const latest = (a: number, b: number): number => (Number.isFinite(a) ? Math.max(a, b) : b);

/** Where the event time of a file begins that names none. */
const EPOCH_WITHOUT_TIME = Date.UTC(2020, 0, 1);
