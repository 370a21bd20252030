import { CHECK_WORTHY, CHECK_WORTHY_BITS, checkWorthyInput } from '@vigie/core/heads/check-worthy-head';
import type { HeadWeights } from '@vigie/core/heads/linear-head';
import { STYLE, styleOf } from '@vigie/core/heads/style';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { tokenise } from '@vigie/core/text/tokens';
import { identifyLanguage } from '@vigie/inference/language';
import { label, text, type Row } from '../evaluate/rows.ts';
import type { TextVectors } from '../evaluate/text-vectors.ts';
import { fitHead, type HeadRecipe } from './fit-head.ts';
import type { Example, PartRecipe } from './fit-part.ts';

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
    return [{ label: POSITIVE.has(told) ? 1 : 0, group: `part ${n % PARTS}`, language, input }];
  });
}

/** Rows of another set, chosen and labelled by other rules: each counts for a twentieth, and says nothing of the threshold. */
export function fromElsewhere(examples: readonly Example[]): readonly Example[] {
  return examples.map((example) => ({ ...example, weight: 0.05, group: 'elsewhere' }));
}

const BITS = CHECK_WORTHY_BITS;
const WORDS: PartRecipe = { named: 0, words: { bits: BITS, strength: 2 }, penalty: 2, balance: 0 };
const STYLED: PartRecipe = { named: 0.3, words: { bits: BITS, strength: 1.5 }, penalty: 2, balance: 0 };
const RECIPE: HeadRecipe = {
  classes: CHECK_WORTHY,
  names: STYLE,
  words: [STYLED],
  meaning: [WORDS, { ...STYLED, vector: { strength: 3 } }],
  evenShare: true,
};

/** Fits the check-worthiness head. */
export function fitCheckWorthyHead(examples: readonly Example[], version: string, space: string | null): HeadWeights {
  const heldGroups = Array.from({ length: PARTS }, (_, part) => `part ${part}`);
  return fitHead(examples, RECIPE, { version, space, heldGroups });
}
