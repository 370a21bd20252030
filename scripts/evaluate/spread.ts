import { defaultWeights } from '@vigie/core/signals/weights';
import { outlookOf } from '@vigie/core/spread/forecast';
import { cascadesOf, earlier, type Cascade } from './spread/cascades.ts';
import { required, type Task } from './task.ts';

// How early does growth give a large cascade away, and how far off is the forecast after an hour? Cascades are put in order of
// time; the first 70 % (or --train) give the median size and the thresholds, the rest is judged. A cascade is large when it
// ends above that median. Two alarms are compared at the same share of false ones: "so many authors" and "so many authors
// expected within six hours". The lead is the time from the alarm to the author who makes the cascade large; a miss has none.

/** Lead of the growth alarm over a fixed count, and the error and coverage of forecasts. */
export const spread: Task = {
  name: 'spread',
  usage: 'spread --cascades F [--train G]',
  run: async ({ options, rows }) => {
    const judged = await rows(required(options, 'cascades'));
    const all = cascadesOf(judged.rows);
    judged.skip(judged.rows.length - all.length);
    const parts = earlier(all);
    const train = typeof options['train'] === 'string' ? cascadesOf((await rows(options['train'])).rows) : parts.first;
    const test = typeof options['train'] === 'string' ? all : parts.rest;
    if (train.length === 0 || test.length === 0) return { weights: defaultWeights.version, ...NOTHING_TO_JUDGE };
    const size = median(train.map(({ arrivals }) => arrivals.length));
    const alarms = [expected, counted].map((statistic) => alarmOf(statistic, train, test, size));
    const days = (test.at(-1)!.startsAt - test[0]!.startsAt) / DAY_MS;
    const [growth, fixed] = alarms as [Alarm, Alarm];
    const forecasts = test.map(forecastAfterAnHour);
    return {
      weights: defaultWeights.version,
      alarm: {
        medianLeadMinutes: growth.medianLead,
        fixedCountLeadMinutes: fixed.medianLead,
        falseAlarmsPerDay: days > 0 ? growth.falseAlarms / days : null,
        fixedCountFalseAlarmsPerDay: days > 0 ? fixed.falseAlarms / days : null,
        found: growth.found,
        fixedCountFound: fixed.found,
        large: size,
      },
      forecast: {
        medianRelativeError: median(forecasts.map(({ error }) => error)),
        coverage80: forecasts.filter(({ covered }) => covered).length / forecasts.length,
      },
      n: test.length,
    };
  },
};

/** What is told of a file without a cascade to learn from or to judge. */
const NOTHING_TO_JUDGE = {
  alarm: {
    medianLeadMinutes: null,
    fixedCountLeadMinutes: null,
    falseAlarmsPerDay: null,
    fixedCountFalseAlarmsPerDay: null,
    found: null,
    fixedCountFound: null,
    large: null,
  },
  forecast: { medianRelativeError: null, coverage80: null },
  n: 0,
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The share of small cascades that may raise an alarm, on the training part. */
const FALSE_SHARE = 0.2;

/** What an alarm looks at when the n-th author has come. */
type Statistic = (cascade: Cascade, authors: number) => number;

const counted: Statistic = (_cascade, authors) => authors;
const expected: Statistic = ({ arrivals }, authors) => {
  const now = arrivals[authors - 1] as number;
  return outlookOf(arrivals.slice(0, authors), now, defaultWeights.forecast).inSixHours;
};

interface Alarm {
  readonly medianLead: number | null;
  readonly falseAlarms: number;
  readonly found: number | null;
}

function alarmOf(statistic: Statistic, train: readonly Cascade[], test: readonly Cascade[], size: number): Alarm {
  const isLarge = ({ arrivals }: Cascade) => arrivals.length > size;
  const highest = (cascade: Cascade) => Math.max(...authorsWatched(cascade, size).map((n) => statistic(cascade, n)));
  const small = train
    .filter((cascade) => !isLarge(cascade))
    .map(highest)
    .sort((a, b) => a - b);
  const threshold = small[Math.floor(small.length * (1 - FALSE_SHARE))] ?? 0;
  const leads = test.filter(isLarge).map((cascade) => {
    const at = authorsWatched(cascade, size).find((n) => statistic(cascade, n) > threshold);
    return at === undefined
      ? null
      : ((cascade.arrivals[size] as number) - (cascade.arrivals[at - 1] as number)) / MINUTE_MS;
  });
  return {
    medianLead: leads.length === 0 ? null : median(leads.map((lead) => lead ?? 0)),
    falseAlarms: test.filter((cascade) => !isLarge(cascade) && highest(cascade) > threshold).length,
    found: leads.length === 0 ? null : leads.filter((lead) => lead !== null).length / leads.length,
  };
}

/** An alarm may fall at any author from the third on, until the cascade is large. */
function authorsWatched({ arrivals }: Cascade, size: number): readonly number[] {
  const last = Math.min(arrivals.length, size);
  return Array.from({ length: Math.max(1, last - 2) }, (_, i) => Math.min(last, i + 3));
}

function forecastAfterAnHour({ arrivals }: Cascade): { error: number; covered: boolean } {
  const now = 60 * MINUTE_MS;
  const { forecasts } = outlookOf(
    arrivals.filter((at) => at <= now),
    now,
    defaultWeights.forecast,
  );
  const { median: told, low, high } = forecasts.at(-1)!;
  const final = arrivals.length;
  return { error: Math.abs(told - final) / final, covered: low <= final && final <= high };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
