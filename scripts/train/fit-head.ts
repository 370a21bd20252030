import { openHead, type HeadPart, type HeadWeights } from '@vigie/core/heads/linear-head';
import { fitPart, rounded, type Example, type PartRecipe } from './fit-part.ts';

// Fits the regressions of a head, and then finds where its classes begin to be told: on rows of groups (events) that the fit
// has not seen.

/** How a head is fitted. */
export interface HeadRecipe {
  readonly classes: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly PartRecipe[];
  readonly meaning: readonly PartRecipe[];
  /** Of two classes: the second is decided as often as it is labelled, in every language by itself. Without it every lean is 1. */
  readonly evenShare?: boolean;
}

/** Fits a head; `heldGroups` are left out in turn to find leans and clear chances. */
export function fitHead(
  examples: readonly Example[],
  recipe: HeadRecipe,
  { version, space, heldGroups, own }: FitOptions,
): HeadWeights {
  const plain = (rows: readonly Example[]): HeadWeights => {
    // A part that serves with and without vectors is fitted once.
    const fitted = new Map<PartRecipe, HeadPart>();
    const fit = (part: PartRecipe): HeadPart => {
      const known = fitted.get(part) ?? fitPart(rows, recipe, part);
      fitted.set(part, known);
      return known;
    };
    return {
      version,
      classes: recipe.classes,
      words: recipe.words.map(fit),
      meaning: space === null ? null : { space, parts: recipe.meaning.map(fit) },
      lean: recipe.classes.map(() => 1),
      clear: recipe.classes.map(() => NEVER),
    };
  };
  const unseen = (groups: readonly string[]) => judgedUnseen(examples, recipe.names, groups, plain);
  const clear = (judged: readonly Judged[], right: number) => recipe.classes.map((_, k) => clearOf(judged, k, right));
  const large = unseen(heldGroups);
  return {
    ...plain(examples),
    ...(recipe.evenShare === true ? leansOf(large) : {}),
    clear: clear(large, MOSTLY),
    ...(own === undefined ? {} : { clearIn: { [own.language]: clear(unseen(own.groups), own.right) } }),
  };
}

/** What is fitted, and what is left out in turn to judge it. */
export interface FitOptions {
  readonly version: string;
  readonly space: string | null;
  readonly heldGroups: readonly string[];
  /** A language whose clear chances are found on groups of its own: where the share `right` of them was. */
  readonly own?: { readonly language: string; readonly groups: readonly string[]; readonly right: number };
}

/** The rows of each group as a head says that was fitted without it. */
function judgedUnseen(
  examples: readonly Example[],
  names: readonly string[],
  groups: readonly string[],
  fit: (rows: readonly Example[]) => HeadWeights,
): readonly Judged[] {
  return groups.flatMap((group) => {
    const head = openHead(fit(examples.filter((example) => example.group !== group)), names);
    return examples
      .filter((example) => example.group === group)
      .map(({ label, language, input }) => ({ label, language, chances: head.chances(input) }));
  });
}

interface Judged {
  readonly label: number;
  readonly language: string;
  readonly chances: Int32Array;
}

const NEVER = 1.001;

/**
 * The lean under which as many unseen rows are decided to be of the second class as are: for all rows, and for each language
 * with rows enough. The F1 that is highest on unseen rows is reached somewhere near, but where exactly is chance.
 */
function leansOf(unseen: readonly Judged[]): Pick<HeadWeights, 'lean' | 'leanIn'> {
  const leanOf = (rows: readonly Judged[]): readonly number[] => {
    const sorted = rows.map(({ chances }) => chances[1]!).sort((a, b) => b - a);
    const wanted = rows.filter(({ label }) => label === 1).length;
    const from = Math.min(999, Math.max(1, sorted[wanted - 1] ?? 500)) / 1_000;
    return [1, rounded((1 - from) / from)];
  };
  const languages = [...new Set(unseen.map(({ language }) => language))].sort();
  const enough = languages
    .map((language) => [language, unseen.filter((row) => row.language === language)] as const)
    .filter(([, rows]) => rows.filter(({ label }) => label === 1).length >= ENOUGH);
  return {
    lean: leanOf(unseen),
    leanIn: Object.fromEntries(enough.map(([language, rows]) => [language, leanOf(rows)])),
  };
}

/** Rows of the second class from which on a language has a lean of its own. */
const ENOUGH = 50;

/** The lowest chance from which on at least this share of the unseen rows, ten of them, were of the class. */
function clearOf(unseen: readonly Judged[], k: number, share: number): number {
  const sorted = [...unseen].sort((a, b) => b.chances[k]! - a.chances[k]!);
  let right = 0;
  let clear = NEVER;
  for (const [i, { label, chances }] of sorted.entries()) {
    if (label === k) right++;
    if (chances[k] === sorted[i + 1]?.chances[k]) continue;
    if (right >= LEAST_RIGHT && right >= share * (i + 1)) clear = Math.max(LIKELIER_THAN_NOT, chances[k]! / 1_000);
  }
  return clear;
}

const LEAST_RIGHT = 10;
const MOSTLY = 0.5;
/** Rows to train on hold more of the rare classes than a stream does. */
const LIKELIER_THAN_NOT = 0.5;
