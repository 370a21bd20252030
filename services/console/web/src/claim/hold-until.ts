/** How long a claim may be put on hold for. */
export const HOLDS = ['30m', '1h', '3h', 'morning'] as const;
export type Hold = (typeof HOLDS)[number];

const MINUTE_MS = 60_000;

/** The moment a hold ends: some time from now, or eight o'clock tomorrow where the person is. */
export function holdUntil(hold: Hold, now: Date): Date {
  if (hold === 'morning') return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8);
  const minutes = { '30m': 30, '1h': 60, '3h': 180 }[hold];
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
