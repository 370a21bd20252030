import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { Joined } from '@vigie/contracts/membership';
import { assess } from '@vigie/core/assess';
import { openEngine, type EngineOptions } from '@vigie/core/match/engine';
import type { Sketch } from './annotate-rows.ts';
import { label, text, type Row } from './rows.ts';

/** Two texts of a row: `a` and `b`, or `text` and `text2`. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** Reads a row’s two texts. */
export function pairOf(row: Row, number: number): Pair {
  return {
    id: label(row, 'id') ?? String(number),
    a: text(row, 'a') || text(row, 'text'),
    b: text(row, 'b') || text(row, 'text2'),
  };
}

const FIRST_MS = Date.parse('2030-01-01T00:00:00.000Z');

/** The two texts as posts of two authors, a minute apart. */
export function pairSketches(pairs: readonly Pair[]): Sketch[] {
  return pairs.flatMap(({ a, b }, i) => [
    { id: `${i}-a`, text: a, at: FIRST_MS },
    { id: `${i}-b`, text: b, at: FIRST_MS + 60_000 },
  ]);
}

/** What the engine made of a pair, each judged alone in an engine of its own. */
export interface Judged {
  readonly a: Joined;
  readonly b: Joined;
}

/** Puts a pair into an engine of its own and tells where its posts end. */
export function judge(
  a: AnnotatedPost,
  b: AnnotatedPost,
  options: Pick<EngineOptions, 'frequencies' | 'weights' | 'meaningScale'>,
): Judged {
  const engine = openEngine({ ...options, assess });
  const { memberships } = engine.take([a, b]);
  const all = [...memberships, ...engine.flush().memberships];
  const joined = all.filter((m): m is Joined => m.kind === 'joined');
  const merged = all.some((m) => m.kind === 'merged');
  const [first, second] = [joined[0]!, joined[1]!];
  return { a: first, b: merged ? { ...second, claim: first.claim } : second };
}
