import type { Stage } from '@vigie/contracts/assessment';

/*
 * How far a claim has spread, with hysteresis, so that it does not flicker.
 *
 *   dormant ──▶ watch      at once, when growth is likely and five authors are in
 *   watch   ──▶ rising     when two successive windows both saw it grow fast
 *   rising  ──▶ viral      at once, when the forecast for six hours passes the viral size
 *   rising, viral ──▶ cooling   after three windows without fast growth
 *   watch   ──▶ dormant    after three windows without growth
 *   cooling ──▶ rising     as from watch;  cooling ──▶ dormant after twelve quiet windows
 *
 * A window is five minutes of event time. Windows in which nothing was assessed count as quiet: nothing had come.
 * The memory is a small JSON value that travels with the claim. Cost: constant.
 */

/** What the stage machine remembers of a claim between two assessments. */
export interface SpreadMemory {
  readonly stage: Stage;
  /** The five minutes of event time that are being counted. */
  readonly window: number;
  /** The best that the open window has seen. */
  readonly seen: Pace;
  /** Successive closed windows with fast growth, up to now. */
  readonly fast: number;
  /** Successive closed windows without what holds the stage, up to now. */
  readonly quiet: number;
}

/** How a claim moves right now. */
export type Pace = 'still' | 'growing' | 'fast' | 'huge';

/** The memory of a claim after one more look at its pace. */
export function nextStage(memory: SpreadMemory | null, pace: Pace, now: number): SpreadMemory {
  const window = Math.floor(now / WINDOW_MS);
  const before = memory === null ? fresh(window) : closeWindows(memory, window);
  const seen = PACES[Math.max(rank(before.seen), rank(pace))] as Pace;
  return { ...before, seen, stage: raised(before, seen) };
}

const WINDOW_MS = 5 * 60_000;
const QUIET_WINDOWS = 3;
const DORMANT_WINDOWS = 12;
const PACES: readonly Pace[] = ['still', 'growing', 'fast', 'huge'];

const rank = (pace: Pace) => PACES.indexOf(pace);
const fresh = (window: number): SpreadMemory => ({ stage: 'dormant', window, seen: 'still', fast: 0, quiet: 0 });

function raised({ stage, fast }: SpreadMemory, seen: Pace): Stage {
  const isFast = rank(seen) >= rank('fast');
  switch (stage) {
    case 'dormant':
      return rank(seen) >= rank('growing') ? 'watch' : 'dormant';
    case 'watch':
    case 'cooling':
      return isFast && fast >= 1 ? 'rising' : stage;
    case 'rising':
      return seen === 'huge' ? 'viral' : 'rising';
    case 'viral':
      return 'viral';
  }
}

function closeWindows(memory: SpreadMemory, window: number): SpreadMemory {
  let { stage, seen, fast, quiet } = memory;
  // A late post may carry an earlier time: the window never goes back.
  const closing = Math.min(Math.max(0, window - memory.window), DORMANT_WINDOWS + QUIET_WINDOWS + 1);
  for (let i = 0; i < closing; i++) {
    fast = rank(seen) >= rank('fast') ? fast + 1 : 0;
    quiet = rank(seen) >= rank(HOLDS[stage]) ? 0 : quiet + 1;
    const lowered = afterQuiet(stage, quiet);
    if (lowered !== stage) quiet = 0;
    stage = lowered;
    seen = 'still';
  }
  return { stage, window: Math.max(window, memory.window), seen, fast, quiet };
}

/** The least pace that holds a stage. */
const HOLDS: Readonly<Record<Stage, Pace>> = {
  dormant: 'still',
  watch: 'growing',
  rising: 'growing',
  viral: 'growing',
  cooling: 'growing',
};

function afterQuiet(stage: Stage, quiet: number): Stage {
  if (stage === 'cooling') return quiet >= DORMANT_WINDOWS ? 'dormant' : 'cooling';
  if (quiet < QUIET_WINDOWS) return stage;
  if (stage === 'watch') return 'dormant';
  return stage === 'rising' || stage === 'viral' ? 'cooling' : stage;
}
