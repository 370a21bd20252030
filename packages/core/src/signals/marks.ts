import type { MemberPost } from '../claims/claim-view.ts';

// What a post gives away, as a set of bits: what signals count. Cost: a few comparisons a post.

/** What a post can be counted for. */
export type Mark = (typeof MARKS)[number];

/** Every mark, in the order of its bit. */
export const MARKS = [
  'passes-on',
  'asserts',
  'enquiry',
  'denial',
  'hedge',
  'attribution',
  'official-source',
  'witness',
  'alarm',
  'call-to-share',
  'sourced',
  'unsourced',
  'authority',
  'authority-answer',
  'press',
  'fact-checker',
] as const;

/** The bit of each mark. */
export const BITS = Object.fromEntries(MARKS.map((mark, i) => [mark, 1 << i])) as Record<Mark, number>;

/** The marks of a post, as bits. */
export function marksOf(post: MemberPost): number {
  let bits = post.stance === 'denial' ? 0 : BITS['passes-on'];
  if (post.authority !== null) bits |= voiceOf(post, post.authority);
  else if (post.stance === 'denial') bits |= BITS.denial;
  // A comment that answers nobody is taken to repeat the claim.
  const asserts = post.stance === 'support' || (post.stance === 'comment' && !post.isReply);
  // A question mark is no enquiry: only words that ask whether it is true, or for a source, are (ALGORITHMS §0.9).
  if (post.stance !== 'denial' && post.cues.includes('enquiry')) bits |= BITS.enquiry;
  if (!asserts) return bits;
  bits |= BITS.asserts;
  let cites = post.domains.length > 0 || post.authority !== null;
  let attributes = false;
  for (const cue of post.cues) {
    switch (cue) {
      case 'attribution':
        attributes = true;
        break;
      case 'official-source':
        cites = true;
        bits |= BITS['official-source'];
        break;
      case 'enquiry':
      case 'denial':
        break;
      case 'hedge':
      case 'witness':
      case 'alarm':
      case 'call-to-share':
        bits |= BITS[cue];
        break;
    }
  }
  if (attributes && !cites) bits |= BITS.attribution;
  return bits | (cites ? BITS.sourced : BITS.unsourced);
}

function voiceOf(post: MemberPost, kind: 'authority' | 'press' | 'fact-checker'): number {
  if (kind === 'press') return BITS.press;
  const answers = post.stance === 'denial' || post.stance === 'support';
  if (kind === 'fact-checker') return answers ? BITS['fact-checker'] : 0;
  return BITS.authority | (answers ? BITS['authority-answer'] : 0);
}
