import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import type { AuthorKey, PostId } from '@vigie/contracts/ids';
import { seeded } from '../evaluate/noise.ts';

/**
 * Distinct posts as annotate would publish them, made up: four in five are chatter with words drawn log-uniformly from
 * 600,000; one in five is about one of 20,000 subjects, small ones commonest, with six of its ten words and a meaning near
 * its own. 1,000 a second of event time. The same seed gives the same posts.
 */
export function* madeUpPosts(seed: number): Generator<AnnotatedPost, never> {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const word = (): string => `w${Math.floor(VOCABULARY ** random())}`;
  for (let i = 0; ; i++) {
    const subject = random() < 0.2 ? Math.floor(SUBJECTS ** random()) : null;
    const terms = new Set<string>();
    const own = 7 + below(6);
    if (subject !== null) for (let k = 0; k < 6; k++) terms.add(`s${subject}-${below(10)}`);
    while (terms.size < own) terms.add(word());
    const values = new Int8Array(DIMENSIONS);
    const anchor = subject === null ? null : seeded(subject + 1);
    for (let d = 0; d < DIMENSIONS; d++)
      values[d] = anchor === null ? below(25) - 12 : Math.floor(anchor() * 17) - 8 + below(9) - 4;
    const hex = (): string =>
      Math.floor(random() * 0x100000000)
        .toString(16)
        .padStart(8, '0');
    const seenAt = new Date(FIRST_MS + i).toISOString();
    yield {
      kind: 'post',
      post: {
        kind: 'post',
        id: `made:${i}` as PostId,
        source: 'replay',
        text: [...terms].join(' '),
        author: `author-${below(200_000)}` as AuthorKey,
        seenAt,
        createdAt: seenAt,
      },
      language: 'en',
      features: {
        exactKey: hex() + hex(),
        simhash: hex() + hex(),
        terms: [...terms],
        quantities: [],
        places: [],
        names: [],
        hashtags: [],
        links: [],
        negated: false,
        modality: 'assertion',
        cues: [],
      },
      vector: { model: 'made-up', tier: 'default', values: Buffer.from(values.buffer).toString('base64') },
    };
  }
}

/**
 * The same posts as a stream brings them: three in five repeat one of the last 5,000 distinct texts, by somebody else; the
 * given number a second of event time from a given instant.
 */
export function* madeUpStream(
  seed: number,
  fromMs: number,
  everyMs: number,
  copies: number,
): Generator<AnnotatedPost, never> {
  const random = seeded(seed + 1_000_000);
  const distinct = madeUpPosts(seed);
  const latest: AnnotatedPost[] = [];
  for (let i = 0; ; i++) {
    const isCopy = latest.length > 0 && random() < copies;
    const post = isCopy ? latest[Math.floor(random() * latest.length)]! : distinct.next().value;
    if (!isCopy) latest[latest.length < LATEST ? latest.length : i % LATEST] = post;
    const seenAt = new Date(Math.floor(fromMs + i * everyMs)).toISOString();
    const author = isCopy ? `author-${Math.floor(random() * 200_000)}` : post.post.author;
    yield {
      ...post,
      post: { ...post.post, id: `made:${seed}:${i}` as PostId, author: author as AuthorKey, seenAt, createdAt: seenAt },
    };
  }
}

const LATEST = 5_000;
const VOCABULARY = 600_000;
const SUBJECTS = 20_000;
const DIMENSIONS = 256;
/** When the first made-up post is seen. */
export const FIRST_MS = Date.parse('2030-01-01T00:00:00.000Z');
