/**
 * Okapi BM25 over an inverted index, for collections that fit in memory (fact-checks, an evaluation's claims).
 *
 * Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; idf with +1 inside the logarithm, so that it is never negative.
 * Cost: building is linear; a query visits the postings of its terms.
 */
export interface Bm25 {
  /** The score of every document for a query's terms. */
  readonly score: (terms: readonly string[]) => Float64Array;
}

/** Indexes documents, each given as its terms with repeats. */
export function bm25(documents: readonly (readonly string[])[], { k1 = 1.2, b = 0.75 } = {}): Bm25 {
  const postings = new Map<string, Map<number, number>>();
  let total = 0;
  for (const [index, terms] of documents.entries()) {
    total += terms.length;
    for (const term of terms) {
      let posting = postings.get(term);
      if (posting === undefined) postings.set(term, (posting = new Map()));
      posting.set(index, (posting.get(index) ?? 0) + 1);
    }
  }
  const mean = total / Math.max(1, documents.length);
  const length = documents.map((terms) => k1 * (1 - b + (b * terms.length) / Math.max(1, mean)));
  return {
    score: (terms) => {
      const scores = new Float64Array(documents.length);
      for (const term of new Set(terms)) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        const idf = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
        for (const [index, count] of posting) scores[index]! += (idf * count * (k1 + 1)) / (count + length[index]!);
      }
      return scores;
    },
  };
}
