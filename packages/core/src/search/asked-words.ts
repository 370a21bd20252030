import type { Language } from '@vigie/contracts/values';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * How well a short text answers to the words of another, by words that are the same or nearly spelled so.
 *
 * Two words match wholly when their stems are one, otherwise by the share of letter quadruples they have in common (Dice), squared: inflexion,
 * names spelled two ways and typing errors count a little less, chance almost nothing. Rare words say most; how rare each is, the collection
 * tells for the words that are asked for alone, so that nothing has to be counted for the texts that answer.
 * Cost: building is linear; a text visits, for each of its words, the asked words that share a quadruple.
 */
export interface AskedWords {
  readonly answer: (text: string) => WordLikeness;
}

/** Three measures from 0 to 1. */
export interface WordLikeness {
  /** How much of what is asked the text says, rare words counting more. */
  readonly asked: number;
  /** How many of the text's words are asked for. */
  readonly said: number;
  /** Cosine of the two as sets of words weighted by rarity; the text's own weight is its length times the mean of what is asked. */
  readonly both: number;
}

/** The distinct informative words of a text, accent-free, in its order: those that an answer is looked for by. */
export function wordsAsked(text: string, limit: number): readonly string[] {
  return [...new Set(folded(text))].slice(0, limit);
}

/** Prepares words, each with its rarity (idf) among the texts of this language. */
export function askedWords(rarity: ReadonlyMap<string, number>, language: Language): AskedWords {
  const words = [...rarity].filter(([word]) => !isStopWord(word, language));
  const idf = words.map(([, rare]) => rare);
  const sizes: number[] = [];
  const byStem = new Map<string, number[]>();
  const byQuadruple = new Map<string, number[]>();
  for (const [at, [word]] of words.entries()) {
    const pieces = new Set(quadruplesOf(word));
    sizes.push(pieces.size);
    for (const piece of pieces) append(byQuadruple, piece, at);
    append(byStem, stem(word, language), at);
  }
  const sum = idf.reduce((total, rare) => total + rare, 0);
  const squares = idf.reduce((total, rare) => total + rare ** 2, 0);

  /** What a word of the text shares with each asked word that it touches. */
  const known = new Map<string, ReadonlyMap<number, number>>();
  function matches(word: string): ReadonlyMap<number, number> {
    let found = known.get(word);
    if (found === undefined) {
      const pieces = new Set(quadruplesOf(word));
      const common = new Map<number, number>();
      for (const piece of pieces)
        for (const at of byQuadruple.get(piece) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
      for (const [at, count] of common) common.set(at, ((2 * count) / (pieces.size + sizes[at]!)) ** 2);
      for (const at of byStem.get(stem(word, language)) ?? []) common.set(at, 1);
      known.set(word, (found = common));
    }
    return found;
  }

  return {
    answer: (text) => {
      const own = [...new Set(folded(text))].filter((word) => !isStopWord(word, language));
      const best = new Float64Array(words.length);
      let said = 0;
      for (const word of own) {
        let most = 0;
        for (const [at, share] of matches(word)) {
          if (share > best[at]!) best[at] = share;
          if (share > most) most = share;
        }
        said += most;
      }
      let [shared, sharedSquares] = [0, 0];
      for (const [at, share] of best.entries()) {
        shared += share * idf[at]!;
        sharedSquares += share * idf[at]! ** 2;
      }
      if (shared === 0) return { asked: 0, said: 0, both: 0 };
      const weight = Math.max(sharedSquares, (own.length * squares) / words.length);
      return { asked: shared / sum, said: said / own.length, both: sharedSquares / Math.sqrt(squares * weight) };
    },
  };
}

/** Every four letters in a row of a word, its ends marked; a word of up to four signs whole. */
export function quadruplesOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return marked.length <= 4 ? [marked] : Array.from({ length: marked.length - 3 }, (_, i) => marked.slice(i, i + 4));
}

function folded(text: string): readonly string[] {
  return tokenise(text).flatMap((token) =>
    (token.kind === 'word' || token.kind === 'number') && token.folded !== '' ? [token.folded] : [],
  );
}

function append(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
