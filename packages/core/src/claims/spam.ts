import type { Sentence } from '@vigie/contracts/values';
import { templateOf, type Templates } from '../match/templates.ts';
import { AUTHOR, counted, HARD, POST } from '../signals/say.ts';
import type { ClaimState } from './claim-state.ts';
import type { MemberPost } from './claim-view.ts';

/**
 * Why a claim counts as spam rather than as something people say, or null: it is a flood, or its texts fill a template.
 * Still clustered and shown, never flagged. Lifted as soon as others join. Cost: given the counts, none.
 */
export function spamOf(claim: ClaimState, authors: number, templates: Templates): Sentence | null {
  const template = templateOf(templates, claim);
  if (template !== null) {
    const many = template.fillings.length;
    const by = counted(template.authors.length, AUTHOR);
    return {
      en: `Spam: one template with ${many} different fillings by ${by.en}`,
      fr: `Indésirable${HARD}: un même modèle rempli de ${many} façons par ${by.fr}`,
    };
  }
  if (!isFlood(claim.posts, authors)) return null;
  const [posts, by] = [counted(claim.posts.length, POST), counted(authors, AUTHOR)];
  return { en: `Spam: ${posts.en} by ${by.en}`, fr: `Indésirable${HARD}: ${posts.fr} par ${by.fr}` };
}

/** Six posts or more by fewer than three authors, or by one author for every five posts. An authority that repeats itself is no flood. */
function isFlood(posts: readonly MemberPost[], authors: number): boolean {
  if (posts.length < MIN_POSTS) return false;
  if (posts.some((p) => p.authority !== null)) return false;
  return authors < MIN_AUTHORS || authors * MAX_POSTS_AN_AUTHOR < posts.length;
}

const MIN_POSTS = 6;
const MIN_AUTHORS = 3;
const MAX_POSTS_AN_AUTHOR = 5;
