import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from './task.ts';

/** A labelled row: whatever fields its file has. */
export type Row = Readonly<Record<string, unknown>>;

/** What is said of an input in the report. */
export interface Input {
  readonly file: string;
  readonly rows: number;
  skipped: number;
  readonly sha256: string;
}

/** The rows of one file, and the way to say that some could not be used. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Counts rows that lack the label a task needs. */
  readonly skip: (count: number) => void;
  readonly input: Input;
}

/** Reads NDJSON, plain or gzipped. A line that is not a JSON object stops the run with its number. */
export async function readRows(file: string, split?: string): Promise<Rows> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`cannot read ${file}`, { cause });
  });
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows: Row[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = parseLine(line, file, index + 1);
    if (split === undefined || row['split'] === split) rows.push(row);
  }
  const input: Input = {
    file: basename(file),
    rows: rows.length,
    skipped: 0,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return {
    rows,
    input,
    skip: (count) => {
      input.skipped += count;
    },
  };
}

function parseLine(line: string, file: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${file}, line ${number}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}, line ${number}: not a JSON object`);
  return value as Row;
}

/** A text field; '' where it is missing. */
export function text(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

/** A label: a string or a number as a string, undefined where it is missing. */
export function label(row: Row, field: string): string | undefined {
  const value = row[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
