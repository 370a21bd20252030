import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { Verdict } from '@vigie/contracts/review';

/** A moment that changes how the curve is read, in event time. */
export type CurveMoment =
  | { readonly kind: 'flagged'; readonly at: string; readonly authors: number }
  | { readonly kind: 'denial'; readonly at: string }
  | { readonly kind: 'verdict'; readonly at: string; readonly verdict: Verdict };

/** The moments that matter on a claim's curve: when it was flagged, first denied, and settled. */
export function momentsOf(page: Pick<ClaimPage, 'claim' | 'timeline' | 'reviews' | 'journal'>): CurveMoment[] {
  const { flag, verdict } = page.claim;
  const denial = page.timeline.find((bin) => bin.denial > 0);
  const settled = verdict === null ? undefined : page.reviews.findLast(({ act }) => act.kind === 'verdict');
  // A review happens on the wall's clock; on the curve it stands at the event time that the journal noted, where it did.
  const noted = page.journal.find(({ kind, at }) => kind.includes('verdict') && at === settled?.at);
  return [
    ...(flag === null ? [] : [{ kind: 'flagged', at: flag.at, authors: flag.authors } as const]),
    ...(denial === undefined ? [] : [{ kind: 'denial', at: denial.at } as const]),
    ...(settled === undefined || verdict === null
      ? []
      : [{ kind: 'verdict', at: noted?.eventAt ?? settled.at, verdict } as const]),
  ];
}
