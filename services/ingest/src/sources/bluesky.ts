import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gap } from '@vigie/contracts/gap';
import type { SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import WebSocket from 'ws';
import type { Admission, Seen } from '../door.ts';
import type { Intake } from '../ingest.ts';
import type { Pseudonymise } from '../pseudonym.ts';
import { readFrame } from './jetstream-event.ts';

/**
 * Consumes Jetstream. The cursor (the relay's microseconds) is kept after the posts before it are durable, so a restart or a cut
 * goes on a little before where it was and what comes twice is dropped. A connection is alive while it answers pings: a quiet
 * stream is not a dead one. What was not seen is told as a gap: the time without a connection that the cursor could not make good,
 * and a silence longer than a minute.
 */
export interface BlueskyDeps {
  readonly endpoint: string;
  readonly cursorFile: string;
  readonly pseudonymise: Pseudonymise;
  readonly admit: (row: unknown, seen: Seen) => Admission;
  readonly intake: Intake;
  readonly wallNow: () => number;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  readonly timing?: Partial<Timing>;
}

interface Timing {
  readonly flushMs: number;
  readonly pingAfterMs: number;
  readonly pongWithinMs: number;
  readonly silentAfterMs: number;
  readonly firstBackoffMs: number;
  readonly longestBackoffMs: number;
}

const TIMING: Timing = {
  flushMs: 100,
  pingAfterMs: 15_000,
  pongWithinMs: 10_000,
  silentAfterMs: 60_000,
  firstBackoffMs: 500,
  longestBackoffMs: 60_000,
};
const SOURCE = 'bluesky' as SourceName;
/** Re-read on every connection: the relay may reorder a little around its live end. */
const OVERLAP_US = 5_000_000;
/** Frames held while the log is slow; beyond it the socket is paused and the relay waits. */
const MAX_HELD = 2_000;
/** A relay that begins this much after the cursor has lost what lies between. */
const CLAMPED_AFTER_US = 10_000_000;

/** Runs until `signal` aborts; reconnects for ever, with a growing pause. */
export async function bluesky(deps: BlueskyDeps, signal: AbortSignal): Promise<void> {
  const timing = { ...TIMING, ...deps.timing };
  const gaps = gapKeeper(deps);
  let cursorUs = await readCursor(deps.cursorFile);
  if (cursorUs !== undefined) await gaps.open('stopped', cursorUs / 1000, 'Vigie was not running');
  for (let failures = 0; !signal.aborted;) {
    const before = cursorUs;
    const reason = await connection(deps, timing, gaps, cursorUs, signal, (us) => (cursorUs = us));
    if (signal.aborted) break;
    failures = cursorUs === before ? failures + 1 : 0;
    await gaps.open('disconnected', cursorUs === undefined ? deps.wallNow() : cursorUs / 1000, reason);
    const pause = Math.min(timing.longestBackoffMs, timing.firstBackoffMs * 2 ** failures) * (0.75 + Math.random() / 2);
    deps.log.warn({ reason, pauseMs: Math.round(pause) }, 'bluesky: connection lost, trying again');
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** One connection, from opening to its end; answers why it ended. */
async function connection(
  deps: BlueskyDeps,
  timing: Timing,
  gaps: GapKeeper,
  cursorUs: number | undefined,
  signal: AbortSignal,
  advance: (timeUs: number) => void,
): Promise<string> {
  const socket = new WebSocket(addressOf(deps.endpoint, cursorUs), { maxPayload: 2_000_000, handshakeTimeout: 10_000 });
  const stop = (): void => socket.terminate();
  signal.addEventListener('abort', stop);
  let reason = 'closed';
  let held: Array<{ text: string; arrivedAt: number }> = [];
  let lastFrameAt = deps.wallNow();
  let lastAliveAt = lastFrameAt;
  let newestUs = cursorUs;
  let isFirst = true;
  let ended = false;

  socket.on('open', () => deps.log.info({ cursorUs: cursorUs ?? null }, 'bluesky: connected'));
  socket.on('message', (bytes: Buffer) => {
    lastFrameAt = lastAliveAt = deps.wallNow();
    held.push({ text: bytes.toString('utf8'), arrivedAt: lastFrameAt });
    if (held.length >= MAX_HELD) socket.pause();
  });
  socket.on('pong', () => (lastAliveAt = deps.wallNow()));
  socket.on('error', (error) => (reason = error.message));
  socket.on('close', (code) => {
    if (reason === 'closed') reason = `closed with code ${code}`;
    ended = true;
  });

  try {
    while (!ended || held.length > 0) {
      const frames = held;
      held = [];
      if (socket.isPaused) socket.resume();
      if (frames.length > 0) await takeFrames(frames.map((frame) => frame.text));
      else await quiet();
      if (!ended) await sleep(timing.flushMs);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    socket.terminate();
  }
  return reason;

  async function takeFrames(frames: readonly string[]): Promise<void> {
    const messages: PostMessage[] = [];
    for (const text of frames) {
      const event = readFrame(text, deps.pseudonymise);
      if (event.timeUs !== undefined) {
        if (isFirst) await gaps.connected(cursorUs, event.timeUs);
        isFirst = false;
        newestUs = Math.max(newestUs ?? 0, event.timeUs);
      }
      if (event.kind === 'refused') deps.intake.refuse({ field: null, expected: event.expected }, 'bluesky');
      if (event.kind !== 'row') continue;
      const admission = deps.admit(event.row, {
        eventAt: event.timeUs / 1000,
        wallNow: deps.wallNow(),
        replayed: false,
      });
      if (admission.ok) messages.push(admission.message);
      else deps.intake.refuse(admission.problem, 'bluesky');
    }
    await gaps.close('silent');
    if (messages.length > 0) await deps.intake.accept(messages);
    if (newestUs === undefined) return;
    advance(newestUs);
    await writeCursor(deps.cursorFile, newestUs);
  }

  /** No frames for a moment: time passes all the same, and the other end must still answer. */
  async function quiet(): Promise<void> {
    const silentMs = deps.wallNow() - lastFrameAt;
    if (newestUs !== undefined && socket.readyState === WebSocket.OPEN && silentMs > 2 * timing.flushMs) {
      const seenAt = new Date(Math.floor(newestUs / 1000) + silentMs).toISOString();
      await deps.intake.accept([{ kind: 'tick', source: SOURCE, seenAt }]);
    }
    if (silentMs > timing.silentAfterMs && newestUs !== undefined)
      await gaps.open('silent', newestUs / 1000, 'connected, but nothing came');
    const deafMs = deps.wallNow() - lastAliveAt;
    if (deafMs > timing.pingAfterMs + timing.pongWithinMs) {
      reason = 'no answer to a ping';
      socket.terminate();
    } else if (deafMs > timing.pingAfterMs && socket.readyState === WebSocket.OPEN) socket.ping();
  }
}

type GapKeeper = ReturnType<typeof gapKeeper>;

/** The gaps that are open now. One that the cursor made good is told as ended where it began: nothing was lost. */
function gapKeeper({ intake, wallNow }: BlueskyDeps) {
  const open = new Map<Gap['because'], Gap>();
  const iso = (ms: number): string => new Date(ms).toISOString();
  return {
    async open(because: Gap['because'], fromMs: number, detail: string): Promise<void> {
      if (open.has(because)) return;
      const gap: Gap = {
        id: `${SOURCE}:${because}:${Math.round(fromMs)}`,
        source: SOURCE,
        from: iso(fromMs),
        to: null,
        because,
        detail,
      };
      open.set(because, gap);
      await intake.gap(gap);
    },
    async close(because: Gap['because'], detail?: string): Promise<void> {
      const gap = open.get(because);
      if (gap === undefined) return;
      open.delete(because);
      await intake.gap({ ...gap, to: iso(wallNow()), detail: detail ?? gap.detail });
    },
    /** First frame of a connection: either it goes on from the cursor, or the relay no longer had what lies between. */
    async connected(cursorUs: number | undefined, firstUs: number): Promise<void> {
      const clamped = cursorUs !== undefined && firstUs - cursorUs > CLAMPED_AFTER_US;
      const detail = clamped ? undefined : 'nothing lost: the relay replayed it from the cursor';
      await this.close('stopped', detail);
      await this.close('disconnected', detail);
      if (!clamped) return;
      const from = cursorUs / 1000;
      await intake.gap({
        id: `${SOURCE}:cursor-too-old:${Math.round(from)}`,
        source: SOURCE,
        from: iso(from),
        to: iso(firstUs / 1000),
        because: 'cursor-too-old',
        detail: 'the relay no longer had the posts of this time',
      });
    },
  };
}

function addressOf(endpoint: string, cursorUs: number | undefined): string {
  const url = new URL(endpoint);
  url.searchParams.set('wantedCollections', 'app.bsky.feed.post');
  if (cursorUs !== undefined) url.searchParams.set('cursor', String(cursorUs - OVERLAP_US));
  return url.href;
}

async function readCursor(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

async function writeCursor(file: string, cursorUs: number): Promise<void> {
  await writeFile(`${file}.new`, String(cursorUs));
  await rename(`${file}.new`, file);
}
