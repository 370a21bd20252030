import { Cue, type Features } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import type { Token } from '../text/tokens.ts';
import { checkWorthyInput } from './check-worthy-head.ts';
import type { HeadInput, LinearHead } from './linear-head.ts';
import { stanceInput, wordedCues } from './stance-head.ts';
import { styleOf } from './style.ts';

/** The heads that read every post. */
export interface PostHeads {
  readonly stance: LinearHead;
  readonly checkWorthy: LinearHead;
}

/**
 * A post's features with what the heads say of it. Where the stance head is clear that a post asks or denies, the cue is
 * added though no phrase of the lists fired, and named under `worded`. Cost: ~25 µs a post.
 */
export function withHeads(
  { stance, checkWorthy }: PostHeads,
  tokens: readonly Token[],
  features: Features,
  post: { readonly language: Language; readonly isReply: boolean; readonly vector: HeadInput['vector'] },
): Features {
  const { language, isReply, vector } = post;
  const style = styleOf(tokens, features);
  const chances = stance.chances(stanceInput(style, features, { isReply }, vector));
  const worded = wordedCues(stance, chances, features.cues, language);
  // Once the head's lean is counted in: 500 is where it begins to say yes.
  const worth = checkWorthy.leaned(checkWorthy.chances(checkWorthyInput(tokens, style, vector)), language);
  return {
    ...features,
    ...(worded.length === 0 ? {} : { worded: [...worded], cues: inOrder([...features.cues, ...worded]) }),
    stance: { support: chances[0]!, denial: chances[1]!, enquiry: chances[2]!, comment: chances[3]! },
    checkWorthy: Math.round(1_000 * worth[1]!),
  };
}

function inOrder(cues: readonly Cue[]): Cue[] {
  return Cue.options.filter((cue) => cues.includes(cue));
}
