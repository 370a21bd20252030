import { HARM_RULES, type HarmRule } from './harm-rules.ts';
import { folded, phrasePattern } from './phrases.ts';

/** What rules found in a claim's texts. */
export interface Harm {
  /** The rules that matched, those that weigh most first. */
  readonly rules: readonly HarmRule[];
  /** One minus the chance that none of them does harm. */
  readonly severity: number;
}

/** The harm that a sentence would do if it were false. */
export function harmOf(sentence: string): Harm {
  const text = folded(sentence);
  const rules = compiled.filter(({ pattern }) => pattern.test(text)).map(({ rule }) => rule);
  return { rules, severity: 1 - rules.reduce((rest, rule) => rest * (1 - rule.severity), 1) };
}

/**
 * The harm of a claim told in several texts, so that the choice of one for its sentence does not hide it: what the sentence tells
 * counts in full, what only others tell by the share of them that do.
 */
export function harmAcross(sentence: Harm, others: readonly Harm[]): Harm {
  const told = new Map<HarmRule, number>();
  for (const { rules } of others)
    for (const rule of rules) told.set(rule, (told.get(rule) ?? 0) + 1 / (1 + others.length));
  for (const rule of sentence.rules) told.set(rule, 1);
  const weight = (rule: HarmRule) => (told.get(rule) ?? 0) * rule.severity;
  const rules = HARM_RULES.filter((rule) => told.has(rule)).sort((a, b) => weight(b) - weight(a));
  return { rules, severity: 1 - rules.reduce((rest, rule) => rest * (1 - weight(rule)), 1) };
}

const compiled = HARM_RULES.map((rule) => ({ rule, pattern: phrasePattern(rule.phrases) }));
