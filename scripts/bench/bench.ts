import type { Options } from '../evaluate/task.ts';

/** One measurement of speed: `npm run --silent bench -- NAME …`. */
export interface Bench {
  readonly name: string;
  /** One line for the help text, with the flags. */
  readonly usage: string;
  /** The figures, as docs/evaluation.md names them; `runs` may be among them. */
  readonly run: (options: Options, note: (line: string) => void) => Promise<Record<string, unknown>>;
}

/** A figure over several runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median, minimum and maximum of at least one value. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: percentile(sorted, 0.5), min: sorted[0]!, max: sorted.at(-1)! };
}

/** The value below which a share `p` of the sorted values lies (nearest rank). */
export function percentile(sorted: readonly number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))]!;
}
