import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** A text's clauses: the one that says most, and the others. */
export interface Clauses {
  readonly main: readonly Token[];
  readonly others: readonly (readonly Token[])[];
}

/**
 * Cuts a text at its marks and picks the clause with the most informative words, the first of equals: what the post is about.
 * The mark that ends a clause stays with it. Cost: linear.
 */
export function mainClause(tokens: readonly Token[]): Clauses {
  const clauses: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'link' || token.kind === 'mention' || token.kind === 'hashtag' || token.tag) continue;
    current.push(token);
    if (token.kind === 'emoji' || (token.kind === 'mark' && CLAUSE_END.test(token.raw))) {
      clauses.push(current);
      current = [];
    }
  }
  clauses.push(current);
  let main = 0;
  let most = -1;
  for (const [index, clause] of clauses.entries()) {
    const weight = clause.reduce(
      (sum, t) => sum + (t.kind === 'number' || (t.kind === 'word' && !isStopWord(t.folded, 'und')) ? 1 : 0),
      0,
    );
    if (weight > most) {
      most = weight;
      main = index;
    }
  }
  return { main: clauses[main]!, others: clauses.filter((_, index) => index !== main) };
}

const CLAUSE_END = /^[.?!…;:,\n()|—–]$/;

/** Cuts a text into sentences, the ending mark included. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    current.push(token);
    if (token.kind === 'mark' && SENTENCE_END.test(token.raw)) {
      if (current.length > 1 || sentences.length === 0) {
        sentences.push(current);
      } else sentences.at(-1)!.push(token); // ?!?! belongs to the sentence before
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

const SENTENCE_END = /^[.?!…\n]$/;
