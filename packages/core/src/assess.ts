import type { Assessment, Signal } from '@vigie/contracts/assessment';
import type { ClaimView, StreamView } from './claims/claim-view.ts';
import { counterfactualOf } from './signals/counterfactual.ts';
import { unverifiedOf } from './signals/unverified.ts';
import { lookAt, measured, weigh } from './signals/weigh.ts';
import { defaultWeights, type AssessmentWeights } from './signals/weights.ts';
import { chanceOfMany, outlookOf, type Outlook } from './spread/forecast.ts';
import { firstAfter } from './spread/growth.ts';
import { nextStage, type Pace, type SpreadMemory } from './spread/stage.ts';
import type { Look } from './signals/signal.ts';

// Which claims deserve a person's next ten minutes, and why: one sum in whole points, 0 to 100, in which the baseline and
// every cap is a signal like the others, so that what is shown adds up exactly. The four heads are probabilities beside it.
// Cost: one pass over the claim's posts, then constant work a signal (measured by `npm run bench -- assess`).

/** What an assessment is made from. `now` is event time in milliseconds. */
export interface AssessInput {
  readonly claim: ClaimView;
  readonly stream: StreamView;
  readonly now: number;
  readonly memory: SpreadMemory | null;
}

/** A claim's assessment at one instant of event time, and what its spread machine remembers for the next. */
export function assess(
  input: AssessInput,
  weights: AssessmentWeights = defaultWeights,
): { assessment: Assessment; memory: SpreadMemory } {
  const look = lookAt(input, weights);
  const outlook = outlookOf(look.tally.arrivals, input.now, weights.forecast);
  const memory = nextStage(input.memory, paceOf(look, outlook), input.now);
  const found = measured(look);
  const signals = weigh(look, found);
  const score = sumOf(signals);
  return {
    assessment: {
      score,
      stage: memory.stage,
      heads: {
        checkable: rounded(look.checkability.probability),
        unverified: rounded(unverifiedOf(look)),
        spreading: rounded(chanceOfMany(outlook.nextHour, weights.spreadingAuthors)),
        harm: rounded(look.harm.severity),
      },
      signals,
      forecasts: [...outlook.forecasts],
      doublingMinutes: look.doubling,
      counterfactual: counterfactualOf(look, score, found),
      assessedAt: new Date(lastPostAt(look) ?? input.now).toISOString(),
    },
    memory,
  };
}

/** The score: the sum of the points, whole numbers all. */
export function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}

/** Growth as likely as this begins a watch, with at least this many authors. */
const LIKELY = 0.8;
const WATCH_AUTHORS = 5;
const FAST_DOUBLING_MINUTES = 30;
/** A tenth of its authors within a quarter of an hour: a claim is alive though its growth has slowed. */
const FRESH_SHARE = 0.1;
const FRESH_MS = 15 * 60_000;
/** Growth in windows of five minutes is fast by itself. */
const FAST_WINDOW_MINUTES = 5;

function paceOf({ tally, growth, doubling, checkability, stream, now, weights }: Look, outlook: Outlook): Pace {
  // What cannot be checked may spread as it likes: it asks for nobody's time.
  if (tally.arrivals.length < WATCH_AUTHORS || checkability.probability < 0.5) return 'still';
  const { shareOfStream, least, most } = weights.viral;
  const viralSize = Math.min(most, Math.max(least, shareOfStream * stream.posts));
  const grows = growth.probability >= LIKELY;
  const isFast =
    (doubling !== null && doubling.median <= FAST_DOUBLING_MINUTES) ||
    (grows && growth.windowMinutes <= FAST_WINDOW_MINUTES);
  const fresh = tally.arrivals.length - firstAfter(tally.arrivals, now - FRESH_MS);
  const lives = grows || doubling !== null || fresh >= Math.max(3, FRESH_SHARE * tally.arrivals.length);
  if (lives && outlook.inSixHours >= viralSize) return 'huge';
  if (isFast) return 'fast';
  return lives ? 'growing' : 'still';
}

function lastPostAt({ tally }: Look): number | undefined {
  return tally.posts[tally.posts.length - 1]?.seenAt;
}

const rounded = (probability: number) => Math.round(Math.min(1, Math.max(0, probability)) * 1e4) / 1e4;
