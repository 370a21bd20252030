import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute } from 'node:path';
import type { Options } from './task.ts';

/** A report as it is kept under docs/evaluation/: with the command that gives it again. */
export interface SavedReport {
  readonly command: string;
  readonly report: Record<string, unknown>;
}

/** Keeps a report where `--save FILE` says; docs/evaluation.md is made of these. Lists of more than a few rows are kept as their length. */
export async function saveReport(
  options: Options,
  kind: 'evaluate' | 'bench',
  args: readonly string[],
  report: Record<string, unknown>,
): Promise<void> {
  const file = options['save'];
  if (typeof file !== 'string') return;
  const saved: SavedReport = { command: commandOf(kind, args), report: shortened(report) };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(saved, null, 2)}\n`);
}

/** The call without where it was saved; a file outside the repository is named, not where it lay. */
function commandOf(kind: string, args: readonly string[]): string {
  const at = args.indexOf('--save');
  const kept = at === -1 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  return `npm run --silent ${kind} -- ${kept.map((arg) => (isAbsolute(arg) || arg.startsWith('..') ? `DATA/${basename(arg)}` : arg)).join(' ')}`;
}

const LONGEST_LIST = 40;

function shortened(report: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(report).map(([name, value]) =>
      name === 'flags' || name === 'missed' || (Array.isArray(value) && value.length > LONGEST_LIST)
        ? [`${name}Count`, (value as unknown[]).length]
        : [name, value],
    ),
  );
}
