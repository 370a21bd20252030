import type { Claim } from '@vigie/contracts/claim';
import type { SubscriptionRule } from '@vigie/contracts/subscription';
import { fold } from '../text/fold.ts';
import { stageRank } from './stage-rank.ts';

/** True where a claim is what a subscription asks for: every condition given holds, an empty list asks for nothing. */
export function matchesRule(rule: SubscriptionRule, claim: Claim): boolean {
  return (
    claim.assessment.score >= rule.minScore &&
    stageRank(claim.assessment.stage) >= stageRank(rule.minStage) &&
    (rule.stories.length === 0 || rule.stories.includes(claim.story)) &&
    (rule.languages.length === 0 || rule.languages.some((language) => spokenIn(claim, language))) &&
    (rule.words.length === 0 || saysAny(claim, rule.words))
  );
}

function spokenIn(claim: Claim, language: string): boolean {
  return claim.language === language || claim.languages.includes(language);
}

/** Whole words and phrases, accents, case and quotation marks aside, in the claim's sentence or among its places. */
function saysAny(claim: Claim, words: readonly string[]): boolean {
  const text = spaced([claim.sentence, ...claim.places].join(' . '));
  return words.some((word) => {
    const wanted = spaced(word);
    return wanted.trim() !== '' && text.includes(wanted);
  });
}

/** Folded words between single spaces, so that `includes` finds whole words only. Punctuation keeps words of two sentences apart. */
function spaced(text: string): string {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+|[.!?;]+/gu) ?? [];
  const kept = words.map((word) => (/^[.!?;]/.test(word) ? '·' : word)).join(' ');
  return ` ${kept.replace(/^(?:· ?)+|(?: ?·)+$/g, '')} `;
}
