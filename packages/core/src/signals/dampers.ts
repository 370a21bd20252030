import type { Sentence } from '@vigie/contracts/values';
import { AUTHOR, HARD, leading, minutes } from './say.ts';
import type { Look } from './signal.ts';

// What holds a claim down holds every reason down alike: each counts for a share of itself. A share, and not a highest score,
// because then a reason adds the same whatever the others add, and taking its posts away moves the score by what it said.

/** One thing that holds a claim down: the share of every reason that is left, 0 to 1, and why. */
export interface Damper {
  readonly name: string;
  readonly share: number;
  readonly because: Sentence;
}

/** What holds this claim down, in order. */
export function dampersOf(look: Look): readonly Damper[] {
  return [fewAuthors(look), notCheckable(look), quiet(look), age(look)].filter((damper) => damper !== null);
}

/** The share of every reason that is left. */
export function shareLeft(dampers: readonly Damper[]): number {
  return dampers.reduce((share, damper) => share * damper.share, 1);
}

/** Few authors: too early to say more. */
function fewAuthors({ tally, weights }: Look): Damper | null {
  const { one, perDoubling } = weights.fewAuthors;
  const share = Math.min(1, one + perDoubling * Math.log2(Math.max(1, tally.authors)));
  if (share === 1) return null;
  const authors = leading(tally.authors, AUTHOR);
  const counts = countsFor(share);
  return {
    name: 'few-authors',
    share,
    because: {
      en: `${authors.en} only: too early, ${counts.en}`,
      fr: `${authors.fr} seulement${HARD}: trop tôt, ${counts.fr}`,
    },
  };
}

/** Hardly anything in it can be checked. */
function notCheckable({ checkability, weights }: Look): Damper | null {
  if (checkability.probability >= 0.5) return null;
  const share = weights.notCheckable + (1 - weights.notCheckable) * (checkability.probability / 0.5) ** 3;
  const counts = countsFor(share);
  return {
    name: 'not-checkable',
    share,
    because: {
      en: `Hardly anything to check: ${counts.en}`,
      fr: `Presque rien à vérifier${HARD}: ${counts.fr}`,
    },
  };
}

/** Nobody new has passed it on for a while: it can wait. */
function quiet({ tally, now, weights }: Look): Damper | null {
  const last = tally.arrivals[tally.arrivals.length - 1];
  if (last === undefined) return null;
  const rest = Math.floor((now - last) / MINUTE_MS);
  const span = minutes(rest);
  return fading('quiet', rest, weights.quiet, {
    en: `No new author for ${span.en}`,
    fr: `Aucun nouvel auteur depuis ${span.fr}`,
  });
}

/** It has been around for a while: an answer comes late, a newer claim gains more by one. */
function age({ tally, now, weights }: Look): Damper | null {
  const [first] = tally.arrivals;
  if (first === undefined) return null;
  const old = Math.floor((now - first) / MINUTE_MS);
  const span = minutes(old);
  return fading('age', old, weights.age, { en: `Around for ${span.en}`, fr: `Circule depuis ${span.fr}` });
}

const MINUTE_MS = 60_000;

function fading(
  name: string,
  passed: number,
  { perDoubling, least, fromMinutes }: Look['weights']['quiet'],
  because: Sentence,
): Damper | null {
  if (passed <= fromMinutes) return null;
  return { name, share: Math.max(least, (1 - perDoubling) ** Math.log2(passed / fromMinutes)), because };
}

function countsFor(share: number): Sentence {
  const percent = Math.round(share * 100);
  return { en: `every reason counts for ${percent}%`, fr: `chaque raison compte pour ${percent}${HARD}%` };
}
