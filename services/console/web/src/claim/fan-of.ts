import type { ClaimPage } from '@vigie/contracts/rest/claim-page';

const HOUR_MS = 3_600_000;

/** One end of the forecast's fan: where it is drawn, and the figures told beside it. */
export interface FanEnd {
  readonly at: number;
  readonly hours: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly told: { readonly low: number; readonly high: number };
}

/**
 * The fan from the curve's end, `top` high at `now`, to the nearest forecast. A forecast counts the authors who pass the claim on; the
 * curve counts those who deny it too, and only the last 24 hours: so the fan rises from the curve's end by the new authors forecast, and
 * what is told is every author the claim may then have. Nobody un-says: it never falls.
 */
export function fanOf(
  page: Pick<ClaimPage, 'claim' | 'forecasts' | 'timeline'>,
  now: number,
  top: number,
): readonly FanEnd[] {
  const [nearest] = page.forecasts.toSorted((a, b) => a.hours - b.hours);
  if (nearest === undefined) return [];
  const { authors } = page.claim;
  const { hours, median, low, high } = nearest;
  const deniers = page.timeline.reduce((sum, { denial }) => sum + denial, 0);
  // The least that a forecast gives is those who pass it on now.
  const passing = Math.min(low, authors - deniers);
  const more = { median: median - passing, low: low - passing, high: high - passing };
  return [
    { at: now, hours: 0, median: top, low: top, high: top, told: { low: authors, high: authors } },
    {
      at: now + hours * HOUR_MS,
      hours,
      median: top + more.median,
      low: top + more.low,
      high: top + more.high,
      told: { low: authors + more.low, high: authors + more.high },
    },
  ];
}
