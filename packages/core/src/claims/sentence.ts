import type { ClaimState, VariantState } from './claim-state.ts';
import { cosine } from '../match/dense.ts';
import type { DocumentFrequencies } from '../match/document-frequencies.ts';
import { queryText, wordingOf } from '../match/query-text.ts';

/**
 * A claim in one sentence: the words of its most typical asserting text (its medoid by words and meaning), among those
 * that read well: no forwarding prefix, not shouted, neither a scrap nor an essay, not a question. Extractive, so that
 * nobody is made to say what they did not. Beside it the wordings that are copied most, and how worth checking all of them
 * read: what the claim says does not hang on the choice of one. Cost: one comparison for each of at most 24 texts, when texts changed.
 */
export function sentenceOf(claim: ClaimState, frequencies: DocumentFrequencies): NonNullable<ClaimState['sentence']> {
  const withText = claim.variants.filter((v) => v.texts.length > 0);
  const asserting = withText.filter((v) => v.stance === 'support');
  const told = asserting.length > 0 ? asserting : withText;
  if (told.length === 0) return { text: '', post: null, language: claim.posts[0]?.language ?? 'und' };
  const considered = told.length <= MAX_CONSIDERED ? told : mostCopied(told);
  let best = considered[0]!;
  let bestScore = -1;
  // The only text is the most typical one.
  for (const variant of considered.length === 1 ? [] : considered) {
    const score = Math.round(1000 * typicality(claim, variant, frequencies) * variant.readability);
    if (score > bestScore) {
      best = variant;
      bestScore = score;
    }
  }
  const { post, text } = best.texts[0]!;
  const worth = best.checkWorthy === undefined ? {} : { checkWorthy: best.checkWorthy };
  const mean = meanCheckWorthy(considered);
  const others = considered.filter((variant) => variant !== best).sort((a, b) => b.copies - a.copies);
  const wordings = others.slice(0, MAX_WORDINGS).map((variant) => tidied(variant.texts[0]!.text));
  return {
    text: tidied(text),
    post,
    language: best.language,
    ...worth,
    ...mean,
    ...(wordings.length > 0 && { wordings }),
  };
}

const MAX_CONSIDERED = 24;
const MAX_WORDINGS = 7;
const MAX_LENGTH = 400;

function meanCheckWorthy(variants: readonly VariantState[]): { readonly meanCheckWorthy?: number } {
  const read = variants.flatMap(({ checkWorthy }) => checkWorthy ?? []);
  return read.length === 0
    ? {}
    : { meanCheckWorthy: Math.round(read.reduce((sum, chance) => sum + chance, 0) / read.length) };
}

function mostCopied(variants: readonly VariantState[]): VariantState[] {
  const order = variants.map((variant, at) => ({ variant, at }));
  return order
    .sort((a, b) => b.variant.copies - a.variant.copies || a.at - b.at)
    .slice(0, MAX_CONSIDERED)
    .sort((a, b) => a.at - b.at)
    .map((o) => o.variant);
}

function typicality(claim: ClaimState, variant: VariantState, frequencies: DocumentFrequencies): number {
  const words = wordingOf(queryText(variant.terms, variant.language, frequencies), claim.centroid, frequencies).cosine;
  const meaning = cosine(variant.meaning, claim.centroid.meaning) ?? words;
  return 0.2 + 0.5 * words + 0.3 * Math.max(0, meaning);
}

/** How well a text reads as a claim's sentence, 0 to 1. */
export function readability(text: string): number {
  let share = 1;
  if (/^\s*(?:RT\b|MT\b|via @|["“«]?@)/.test(text)) share *= 0.7;
  const letters = text.replace(/https?:\S+/g, '').replace(/[^\p{L}]/gu, '');
  if (letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length * 2 > letters.length) share *= 0.6;
  if (letters.length < 20) share *= 0.6;
  if (text.length > 280) share *= 0.8;
  if (text.includes('?')) share *= 0.7;
  if (/(?:…|\.\.\.)\s*$/.test(text.replace(/https?:\S+/g, '').trim())) share *= 0.8;
  return share;
}

/** One line, without addresses and without who forwarded it. */
function tidied(text: string): string {
  const line = text
    .replace(/^\s*(?:RT\s+@\w+:?\s*)+/i, '')
    .replace(/https?:\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const shown = line === '' ? text.trim() : line;
  return shown.length <= MAX_LENGTH ? shown : `${shown.slice(0, MAX_LENGTH - 1).toWellFormed()}…`;
}
