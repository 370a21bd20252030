import { rarest, streamIdf, type Peer } from './peer.ts';

/**
 * A plain leader: a text joins the cluster whose tf-idf centroid is nearest within a distance, else it leads a new one.
 * Candidates by the eight rarest terms; no merging, no meaning, no signatures. For comparison only.
 */
export function plainLeader({ distance = 0.85, queryTerms = 8 } = {}): Peer {
  const { idf, count } = streamIdf();
  const clusters: Array<{ counts: Map<number, number>; length: number }> = [];
  const postings = new Map<number, Set<number>>();
  return {
    take: (terms) => {
      let squared = 0;
      for (const term of terms) squared += idf(term) ** 2;
      const seen = new Set<number>();
      let best = -1;
      let bestScore = 1 - distance;
      for (const term of rarest(terms, idf, queryTerms))
        for (const at of postings.get(term) ?? []) {
          if (seen.has(at)) continue;
          seen.add(at);
          const cluster = clusters[at]!;
          let sum = 0;
          for (const shared of terms) sum += (cluster.counts.get(shared) ?? 0) * idf(shared) ** 2;
          const score = sum / (Math.sqrt(squared) * cluster.length || 1);
          if (score > bestScore) [best, bestScore] = [at, score];
        }
      if (best < 0) best = clusters.push({ counts: new Map(), length: 0 }) - 1;
      const { counts } = clusters[best]!;
      for (const term of terms) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        const known = postings.get(term);
        if (known === undefined) postings.set(term, new Set([best]));
        else known.add(best);
      }
      let length = 0;
      for (const [term, n] of counts) length += (n * idf(term)) ** 2;
      clusters[best]!.length = Math.sqrt(length);
      count(terms);
      return best;
    },
  };
}
