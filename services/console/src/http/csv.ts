import type { ClaimRow } from '@vigie/contracts/rest/claims';

const COLUMNS: ReadonlyArray<readonly [name: string, value: (row: ClaimRow, origin: string) => string | number]> = [
  ['id', (row) => row.id],
  ['sentence', (row) => row.sentence],
  ['language', (row) => row.language],
  ['stage', (row) => row.stage],
  ['score', (row) => row.score],
  ['posts', (row) => row.posts],
  ['authors', (row) => row.authors],
  ['variants', (row) => row.variants],
  ['firstPostAt', (row) => row.firstPostAt],
  ['lastPostAt', (row) => row.lastPostAt],
  ['flaggedAt', (row) => row.flag?.at ?? ''],
  ['status', (row) => row.status],
  ['verdict', (row) => row.verdict ?? ''],
  ['reasons', (row) => row.signals.map((s) => `${s.because} (${s.points.toFixed(1)})`).join('; ')],
  ['story', (row) => row.story],
  ['exercise', (row) => String(row.exercise)],
  ['link', (row, origin) => `${origin}/claims/${row.id}`],
];

/** The names of an export's columns. */
export const csvHeader = `${COLUMNS.map(([name]) => name).join(',')}\r\n`;

/** One claim as a CSV line (RFC 4180). */
export const csvLine = (row: ClaimRow, origin: string): string =>
  `${COLUMNS.map(([, value]) => csvCell(value(row, origin))).join(',')}\r\n`;

/**
 * A cell that a spreadsheet shows and never runs: words of strangers that begin like a formula get an apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^\s*[=+\-@|％＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
