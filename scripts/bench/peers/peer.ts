/** A clusterer to compare with: takes texts as terms, one after the other, and names the cluster of each. */
export interface Peer {
  readonly take: (terms: Int32Array) => number;
}

/** Document frequencies as the peers keep them: of the stream alone, updated text by text. */
export function streamIdf(): { readonly idf: (term: number) => number; readonly count: (terms: Int32Array) => void } {
  const counts = new Map<number, number>();
  let texts = 0;
  return {
    idf: (term) => 1 + Math.log((texts + 1) / ((counts.get(term) ?? 0) + 1)),
    count: (terms) => {
      texts += 1;
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    },
  };
}

/** The rarest terms first, at most `limit`. */
export function rarest(terms: Int32Array, idf: (term: number) => number, limit: number): number[] {
  return [...terms].sort((a, b) => idf(b) - idf(a) || a - b).slice(0, limit);
}
