import type { SubscriptionRule } from '@vigie/contracts/subscription';

/** A rule while it is being written: lists as lines of text. */
export interface RuleDraft {
  readonly words: string;
  readonly languages: string;
  readonly minScore: number;
  readonly minStage: SubscriptionRule['minStage'];
  readonly stories: SubscriptionRule['stories'];
}

/** The stages a subscription may begin at. */
export const MIN_STAGES: ReadonlyArray<SubscriptionRule['minStage']> = ['watch', 'rising', 'viral'];

/** A rule as text fields show it. */
export function draftOf(rule: SubscriptionRule): RuleDraft {
  const { words, languages, minScore, minStage, stories } = rule;
  return { words: words.join('\n'), languages: languages.join(', '), minScore, minStage, stories };
}

/** The rule that the fields say: one word or phrase a line or between commas; languages as codes. */
export function ruleOf(draft: RuleDraft): SubscriptionRule {
  return {
    words: listOf(draft.words, /[\n,;]+/),
    languages: listOf(draft.languages.toLowerCase(), /[\s,;]+/),
    minScore: draft.minScore,
    minStage: draft.minStage,
    stories: [...draft.stories],
  };
}

function listOf(text: string, between: RegExp): string[] {
  return [...new Set(text.split(between).map((each) => each.trim().replaceAll(/\s+/g, ' ')))].filter(
    (each) => each !== '',
  );
}
