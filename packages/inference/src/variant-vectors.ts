import type { Embedder } from './embedder.ts';
import { recentlyUsed } from './recently-used.ts';
import type { Tier } from './tiers.ts';

/** A text to embed. Texts of one key are copies of one another (their words are the same), and share a vector. */
export interface Wording {
  readonly key: string;
  readonly text: string;
}

/** A vector, and the tier whose model made it. */
export interface Made {
  readonly tier: Tier;
  readonly values: Int8Array;
}

/** An embedder that remembers variants, so that a copy costs nothing. */
export interface VariantVectors {
  /** The space of the vectors. */
  readonly space: string;
  /** One vector a wording, in order; null for one without a letter or digit. `remembered` counts those that cost nothing. */
  embed(
    wordings: readonly Wording[],
    tier: Tier,
  ): Promise<{ readonly vectors: readonly (Made | null)[]; readonly remembered: number }>;
}

/**
 * Keeps the vectors of the variants seen last. In a flood any vector will do; in ordinary times one that a flood made is replaced.
 * Cost: a look-up a text; some 15 MB for 20,000 variants of 256 dimensions with their keys.
 */
export function openVariantVectors(embedder: Pick<Embedder, 'space' | 'embed'>, remember = REMEMBERED): VariantVectors {
  const recent = recentlyUsed<string, Made>(remember);
  return {
    space: embedder.space,
    embed: async (wordings, tier) => {
      const known = new Map<string, Made>();
      const fresh = new Map<string, string>();
      let remembered = 0;
      for (const { key, text } of wordings) {
        const made = known.get(key) ?? recent.get(key);
        if (made !== undefined && (made.tier === 'default' || tier === 'flood')) {
          known.set(key, made);
          remembered += 1;
        } else if (fresh.has(key)) remembered += 1;
        else fresh.set(key, text);
      }
      const keys = [...fresh.keys()];
      const vectors = await embedder.embed([...fresh.values()], tier);
      for (const [at, values] of vectors.entries()) {
        if (values === null) continue;
        const made = { tier, values };
        recent.set(keys[at]!, made);
        known.set(keys[at]!, made);
      }
      return { vectors: wordings.map(({ key }) => known.get(key) ?? null), remembered };
    },
  };
}

const REMEMBERED = 20_000;
