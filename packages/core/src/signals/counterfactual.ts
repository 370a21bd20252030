import type { Assessment } from '@vigie/contracts/assessment';
import type { Sentence } from '@vigie/contracts/values';
import type { ConfirmedVerdict } from '../claims/claim-view.ts';
import { HARD } from './say.ts';
import type { Look } from './signal.ts';
import type { Counted, Tally } from './tally.ts';
import { scoreSupposing, type Found } from './weigh.ts';

// What would change most? Each hypothesis is weighed with the same signals as the claim itself, so the figure is the score
// that the claim would really have. Nobody is told how to raise a score. Cost: two measures and one more sum.

/** The one thing that would change the score most, and what the score would be; null where nothing would change it by much. */
export function counterfactualOf(look: Look, score: number, found: readonly Found[]): Assessment['counterfactual'] {
  if (score < WORTH_SAYING || look.claim.confirmedVerdicts.length > 0) return null;
  const answered = look.tally.marks['authority-answer'];
  const denied = answered.posts.some((post) => post.stance === 'denial');
  const { because, hypothesis } = answered.authors > 0 ? ifConfirmed(look, denied) : ifAnAuthorityAnswered(look);
  const changed = scoreSupposing(look, hypothesis, ANSWERS, found);
  if (Math.abs(changed - score) < LEAST_CHANGE) return null;
  return { score: changed, because: { en: `${because.en}: ${changed}`, fr: `${because.fr}${HARD}: ${changed}` } };
}

const WORTH_SAYING = 20;
const LEAST_CHANGE = 5;
/** The signals that an answer changes. */
const ANSWERS: ReadonlySet<string> = new Set(['authority', 'earlier-check']);

interface Hypothesis {
  readonly because: Sentence;
  readonly hypothesis: Look;
}

function ifConfirmed(look: Look, denied: boolean): Hypothesis {
  return {
    because: denied
      ? { en: 'If the authority’s denial is confirmed', fr: 'Si le démenti de l’autorité est confirmé' }
      : { en: 'If the authority’s statement is confirmed', fr: 'Si la déclaration de l’autorité est confirmée' },
    hypothesis: { ...look, claim: { ...look.claim, confirmedVerdicts: [supposed(denied)] } },
  };
}

function supposed(denied: boolean): ConfirmedVerdict {
  return { verdict: denied ? 'false' : 'true', publisher: null, publishedAt: null };
}

function ifAnAuthorityAnswered(look: Look): Hypothesis {
  const one: Counted = { posts: [], ids: [], authors: 1 };
  const tally: Tally = { ...look.tally, marks: { ...look.tally.marks, authority: one, 'authority-answer': one } };
  return {
    because: { en: 'If an authority confirmed or denied it', fr: 'Si une autorité la confirmait ou la démentait' },
    hypothesis: { ...look, tally },
  };
}
