import { RESEMBLES_FROM, SUGGESTED_FROM } from '@vigie/core/search/evidence-likeness';
import { modelText } from '@vigie/core/text/model-text';
import type { Embedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { saveEvidence, type Evidence } from '@vigie/store/evidence';
import { partsOf } from '@vigie/store/evidence-of-claim';
import { announceModel } from '@vigie/store/meaning-space';
import { rankedEvidence } from '@vigie/store/near-evidence';
import { openDatabase } from '@vigie/store/open-database';

/** A post, and which of the claims, by their place, it makes. */
export interface Asked {
  readonly text: string;
  readonly gold: ReadonlySet<number>;
}

/** What the console's "already checked?" makes of a post: claims by their place, nearest first, with their likeness. */
export interface Answer {
  readonly claim: number;
  readonly likeness: number;
}

/**
 * Brings claims into a database as fact-checks, and asks for each post what the console would show beside it: the same search, the same
 * model, the same lines. No claim tells its language, so each is identified.
 */
export async function askConsole(
  embedder: Embedder,
  claims: readonly string[],
  posts: readonly Asked[],
): Promise<{ readonly answers: readonly (readonly Answer[])[]; readonly seconds: number }> {
  const database = await openDatabase('pglite:memory', { takeFolder: lockFolder });
  const meaningOf = async (text: string) => (await embedder.embed([modelText(text)]))[0] ?? null;
  try {
    const { space, named, dims, scale } = embedder;
    await announceModel(database, { space, model: named, dims, scale });
    for (let from = 0; from < claims.length; from += BATCH) {
      const batch = claims.slice(from, from + BATCH);
      const vectors = await embedder.embed(batch.map(modelText));
      await saveEvidence(
        database,
        batch.map((text, i) => asEvidence(from + i, text, space, vectors[i] ?? null)),
      );
    }
    const answers: Answer[][] = [];
    const started = performance.now();
    for (const { text } of posts) {
      const [vector, parts] = await Promise.all([meaningOf(text), partsOf(text, meaningOf)]);
      const near = await rankedEvidence(database, { sentence: text, vector, parts });
      answers.push(near.map(({ id, similarity }) => ({ claim: Number(id), likeness: similarity })));
    }
    return { answers, seconds: (performance.now() - started) / 1000 };
  } finally {
    await database.close();
  }
}

const BATCH = 512;

function asEvidence(place: number, text: string, model: string, values: Int8Array | null): Evidence {
  return {
    id: String(place),
    claimReviewed: text,
    publisher: '',
    url: 'https://example.org/',
    publishedAt: null,
    rating: null,
    language: identifyLanguage(text),
    vector: values && {
      model,
      tier: 'default',
      values: Buffer.from(values.buffer, values.byteOffset, values.length).toString('base64'),
    },
  };
}

/**
 * What the lines are worth: each post asked twice, once as if its fact-check were not there, so that half of the askings have no right answer.
 * `precision`: how often the first of what passes the line is right; `found`: how many of the fact-checks that are there come first and pass.
 */
export function linesOf(
  posts: readonly Asked[],
  answers: readonly (readonly Answer[])[],
): Record<'suggested' | 'shown', { precision: number | null; found: number | null }> {
  const worth = (line: number) => {
    let [passed, right] = [0, 0];
    for (const [at, { gold }] of posts.entries()) {
      const [first] = answers[at]!;
      const without = answers[at]!.find(({ claim }) => !gold.has(claim));
      if (first !== undefined && first.likeness >= line) {
        passed++;
        if (gold.has(first.claim)) right++;
      }
      if (without !== undefined && without.likeness >= line) passed++;
    }
    return { precision: passed === 0 ? null : right / passed, found: posts.length === 0 ? null : right / posts.length };
  };
  return { suggested: worth(SUGGESTED_FROM), shown: worth(RESEMBLES_FROM) };
}
