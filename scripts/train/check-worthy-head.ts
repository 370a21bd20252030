import { CHECK_WORTHY, CHECK_WORTHY_BITS, checkWorthyInput } from '@vigie/core/heads/check-worthy-head';
import type { HeadWeights } from '@vigie/core/heads/linear-head';
import { STYLE, styleOf } from '@vigie/core/heads/style';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { tokenise } from '@vigie/core/text/tokens';
import { identifyLanguage } from '@vigie/inference/language';
import { f1PerClass } from '../evaluate/measures/classes.ts';
import { label, text, type Row } from '../evaluate/rows.ts';
import type { TextVectors } from '../evaluate/text-vectors.ts';
import { fitHead, type Example, type HeadRecipe, type PartRecipe } from './fit-head.ts';

// Sentences and posts that somebody called worth checking or not, as the head reads them, and how it is fitted.

const POSITIVE: ReadonlySet<string> = new Set(['check-worthy', 'yes', '1', 'true']);
const NEGATIVE: ReadonlySet<string> = new Set(['not', 'no', '0', 'false']);
/** Parts that are left out in turn to find the threshold. */
const PARTS = 3;

/** The rows that have text and a label. */
export function checkWorthyExamples(rows: readonly Row[], vectors: TextVectors | null): readonly Example[] {
  return rows.flatMap((row, n): Example[] => {
    const said = text(row, 'text');
    const told = label(row, 'label') ?? '';
    if (said.trim() === '' || !(POSITIVE.has(told) || NEGATIVE.has(told))) return [];
    const declared = label(row, 'lang');
    const language = identifyLanguage(said, declared === undefined ? [] : [declared]);
    const tokens = tokenise(said);
    const style = styleOf(tokens, extractFeatures(said, { language }));
    const input = checkWorthyInput(tokens, style, vectors?.of(said) ?? null);
    return [{ label: POSITIVE.has(told) ? 1 : 0, group: `part ${n % PARTS}`, input }];
  });
}

const GRAMS: PartRecipe = { grams: { bits: CHECK_WORTHY_BITS, strength: 12 }, penalty: 1, balance: 0 };
const RECIPE: HeadRecipe = {
  classes: CHECK_WORTHY,
  names: STYLE,
  words: [GRAMS],
  meaning: [GRAMS, { vector: { strength: 12 }, penalty: 1, balance: 0 }],
  lean: { rest: 0, goal: (pairs) => f1PerClass(pairs, 2)[1] ?? 0 },
};

/** Fits the check-worthiness head. */
export function fitCheckWorthyHead(examples: readonly Example[], version: string, space: string | null): HeadWeights {
  const heldGroups = ['part 0'];
  return fitHead(examples, RECIPE, { version, space, heldGroups });
}
