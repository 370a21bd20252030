import type { Rows } from './rows.ts';

/** What the command line gave a task: `--name value` pairs, a bare `--name` as `true`. */
export type Options = Readonly<Record<string, string | true>>;

/** What a task may use: its options, and a reader that notes every input for the report. */
export interface TaskContext {
  readonly options: Options;
  /** Reads one NDJSON file (plain or .gz), keeping only `--split` rows if asked; the file appears under `inputs`. */
  readonly rows: (file: string) => Promise<Rows>;
  /** Progress, on stderr. */
  readonly note: (line: string) => void;
}

/** One measurement: `npm run --silent evaluate -- NAME …`. */
export interface Task {
  readonly name: string;
  /** One line for the help text, with the flags. */
  readonly usage: string;
  /** The figures, as docs/evaluation.md names them; `model` and `weights` may be among them and are moved to the head. */
  readonly run: (context: TaskContext) => Promise<Record<string, unknown>>;
}

/** The value of a flag that must be there. */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new UsageError(`--${name} is missing: it takes a value`);
  return value;
}

/** The value of a flag, or `fallback`. */
export function optional(options: Options, name: string, fallback: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : fallback;
}

/** A number flag, or `fallback`; anything else than a number is refused. */
export function numeric(options: Options, name: string, fallback: number): number {
  const value = options[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (value === true || !Number.isFinite(number)) throw new UsageError(`--${name} takes a number, not "${value}"`);
  return number;
}

/** The command was called wrongly; its message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
