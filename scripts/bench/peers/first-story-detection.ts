import { rarest, streamIdf, type Peer } from './peer.ts';

/**
 * Single-link tf-idf first-story detection: a text joins the cluster of its nearest earlier text within a distance, else it
 * is a first story. Re-implemented after INA's twembeddings (its Rust port: one deque of texts a term, candidates by the
 * five rarest terms, a window of texts) for comparison only.
 */
export function firstStoryDetection({ distance = 0.7, queryTerms = 5, window = 1_000_000 } = {}): Peer {
  const { idf, count } = streamIdf();
  const texts: Array<{ weights: Map<number, number>; cluster: number }> = [];
  const postings = new Map<number, number[]>();
  let clusters = 0;
  return {
    take: (terms) => {
      const weights = unit(terms, idf);
      const scores = new Map<number, number>();
      let best = -1;
      let bestScore = 1 - distance;
      for (const term of rarest(terms, idf, queryTerms))
        for (const at of postings.get(term) ?? []) {
          if (at < texts.length - window || scores.has(at)) continue;
          const score = dot(weights, texts[at]!.weights);
          scores.set(at, score);
          if (score > bestScore) [best, bestScore] = [at, score];
        }
      const cluster = best < 0 ? clusters++ : texts[best]!.cluster;
      for (const term of terms) {
        const known = postings.get(term);
        if (known === undefined) postings.set(term, [texts.length]);
        else known.push(texts.length);
      }
      texts.push({ weights, cluster });
      count(terms);
      return cluster;
    },
  };
}

function unit(terms: Int32Array, idf: (term: number) => number): Map<number, number> {
  let squared = 0;
  const weights = new Map<number, number>();
  for (const term of terms) {
    const weight = idf(term);
    weights.set(term, weight);
    squared += weight * weight;
  }
  const length = Math.sqrt(squared) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

function dot(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
