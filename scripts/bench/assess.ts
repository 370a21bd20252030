import type { ClaimView, MemberPost } from '@vigie/core/claims/claim-view';
import { assess as assessClaim } from '@vigie/core/assess';
import { aClaimView, aStreamView, growingPosts } from '@vigie/testkit/claim-views';
import { percentile, type Bench } from './bench.ts';

// What an assessment costs after each joining post: claims of 10, 100 and 1,000 posts, the last of which has just come. The head figures are those of 100 posts, the size of a claim that a newsroom looks at.

/** `npm run --silent bench -- assess` */
export const assess: Bench = {
  name: 'assess',
  usage: 'assess',
  run: async (_options, note) => {
    const posts: Record<string, { p50: number; p99: number }> = {};
    for (const size of SIZES) {
      posts[size] = microseconds(size);
      note(`${size} posts: ${posts[size].p50} µs`);
    }
    return { runs: ROUNDS, microsecondsPerPost: posts['100'], posts };
  },
};

const SIZES = [10, 100, 1_000] as const;
const ROUNDS = 3_000;
const WARM_UP = 500;
const NOW = Date.parse('2026-03-01T14:30:00Z');

function microseconds(size: number): { p50: number; p99: number } {
  const posts = growingPosts(size, NOW, vary);
  const stream = aStreamView();
  const took: number[] = [];
  let memory: Parameters<typeof assessClaim>[0]['memory'] = null;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // A claim that was assessed after the post before, as in the stream; its list of posts is its own.
    const known = posts.slice(0, size - 1);
    const claim: ClaimView = aClaimView({ sentence: SENTENCE, posts: known });
    memory = assessClaim({ claim, stream, now: NOW + round, memory }).memory;
    known.push(posts[size - 1] as MemberPost);
    const started = process.hrtime.bigint();
    memory = assessClaim({ claim, stream, now: NOW + round, memory }).memory;
    if (round >= WARM_UP) took.push(Number(process.hrtime.bigint() - started) / 1_000);
  }
  took.sort((a, b) => a - b);
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

const SENTENCE = 'Trois morts dans une fusillade à la gare de Valmont-Centre';

/** Enquiries, hedges, links and copies, as in an ordinary claim. */
function vary(i: number): Partial<MemberPost> {
  if (i % 8 === 3) return { stance: 'enquiry', cues: ['enquiry'] };
  if (i % 9 === 4) return { cues: ['hedge', 'attribution'] };
  return i % 11 === 2 ? { domains: ['news.example'] } : {};
}
