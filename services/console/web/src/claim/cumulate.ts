import type { TimelineBin } from '@vigie/contracts/claim';

/** Stances in the order they are stacked, from the ground up. */
export const STACK = ['enquiry', 'denial', 'support', 'comment'] as const;

/** One point of one stance's layer. */
export interface StackPoint {
  readonly at: Date;
  readonly stance: (typeof STACK)[number];
  readonly authors: number;
}

const BIN_MS = 5 * 60_000;

/** Authors so far by stance at the end of each five minutes, empty ones filled in, beginning with zero; the last five minutes end `until` the last post. */
export function cumulate(bins: readonly TimelineBin[], until = Infinity): StackPoint[] {
  return layers(bins, true, until);
}

/** New authors of each five minutes by stance, empty ones filled in with zero. */
export function perBin(bins: readonly TimelineBin[], until = Infinity): StackPoint[] {
  return layers(bins, false, until);
}

function layers(bins: readonly TimelineBin[], summed: boolean, until: number): StackPoint[] {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return [];
  const byTime = new Map(bins.map((bin) => [Date.parse(bin.at), bin]));
  const sofar = { enquiry: 0, denial: 0, support: 0, comment: 0 };
  const points: StackPoint[] = STACK.map((stance) => ({ at: new Date(first.at), stance, authors: 0 }));
  for (let start = Date.parse(first.at); start <= Date.parse(last.at); start += BIN_MS) {
    const bin = byTime.get(start);
    for (const stance of STACK) {
      sofar[stance] = (summed ? sofar[stance] : 0) + (bin?.[stance] ?? 0);
      points.push({
        at: new Date(Math.max(start + 1, Math.min(start + BIN_MS, until))),
        stance,
        authors: sofar[stance],
      });
    }
  }
  return points;
}
