import { label, text, type Row } from './rows.ts';
import type { Sketch } from './annotate-rows.ts';

/** A second apart, from a fixed beginning: what rows without a date get, in file order. */
const FIRST_MS = Date.parse('2030-01-01T00:00:00.000Z');
const LANGUAGE = /^[a-z]{2,3}$/;

/** Rows as posts in event time. A file in which every row has a date is put in its order; otherwise rows are a second apart. */
export function timed(rows: readonly Row[]): Array<{ readonly row: Row; readonly sketch: Sketch }> {
  const dates = rows.map((row) => Date.parse(text(row, 'createdAt')));
  const isDated = dates.every((date) => Number.isFinite(date));
  const made = rows.map((row, i) => ({ row, sketch: sketchOf(row, isDated ? dates[i]! : FIRST_MS + i * 1000) }));
  return isDated ? made.sort((a, b) => a.sketch.at - b.sketch.at || (a.sketch.id < b.sketch.id ? -1 : 1)) : made;
}

function sketchOf(row: Row, at: number): Sketch {
  const language = label(row, 'lang');
  const author = label(row, 'authorId');
  const replyTo = label(row, 'parentId') ?? label(row, 'replyTo');
  return {
    id: label(row, 'id') ?? '',
    text: text(row, 'text'),
    at,
    ...(language !== undefined && LANGUAGE.test(language) ? { language } : {}),
    ...(author === undefined ? {} : { author }),
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
