/**
 * Finds all phrases of a list in a sentence.
 *
 * Phrases are indexed by the words they can begin with, then matched element by element, each a set of words; a phrase has at most ten elements, so the
 * cost is the words of the sentence times the few phrases that begin with each, whatever the text: no regular expression, no blow-up.
 */
export interface PhraseMatcher<Label> {
  /** Adds the labels of the phrases in a sentence, given as accent-free words. */
  readonly match: (words: readonly string[], asks: boolean, into: Set<Label>) => void;
}

/** Builds a matcher from phrase lists in the language of phrases/phrase.ts. A malformed phrase is an error at load. */
export function phraseMatcher<Label>(lists: Iterable<readonly [label: Label, phrases: string]>): PhraseMatcher<Label> {
  const byFirstWord = new Map<string, Phrase<Label>[]>();
  for (const [label, text] of lists)
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const phrase = parse(label, line.trim());
      for (const word of firstWords(phrase)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
    }
  return {
    match: (words, asks, into) => {
      for (let at = 0; at < words.length; at++) {
        const phrases = byFirstWord.get(words[at]!);
        if (phrases === undefined) continue;
        for (const phrase of phrases) {
          if (into.has(phrase.label) || (phrase.asks && !asks) || (phrase.first && at > 0)) continue;
          if (matches(phrase, 0, words, at)) into.add(phrase.label);
        }
      }
    },
  };
}

interface Phrase<Label> {
  readonly label: Label;
  readonly elements: readonly Element[];
  /** Only in a sentence that asks, at its start, at its end. */
  readonly asks: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** One of several options, each a run of words, by their first word. */
interface Element {
  readonly options: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly optional: boolean;
}

const ANY = '_';
const MAX_ELEMENTS = 10;

function matches(phrase: Phrase<unknown>, element: number, words: readonly string[], at: number): boolean {
  const here = phrase.elements[element];
  if (here === undefined) return !phrase.last || at === words.length;
  const word = words[at];
  if (word !== undefined) {
    if (here.options.has(ANY) && matches(phrase, element + 1, words, at + 1)) return true;
    for (const option of here.options.get(word) ?? [])
      if (option.every((w, i) => words[at + i] === w) && matches(phrase, element + 1, words, at + option.length))
        return true;
  }
  return here.optional && matches(phrase, element + 1, words, at);
}

function firstWords(phrase: Phrase<unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const element of phrase.elements) {
    for (const word of element.options.keys()) words.add(word);
    if (!element.optional) return words;
  }
  throw new Error('a phrase may not be empty');
}

function parse<Label>(label: Label, phrase: string): Phrase<Label> {
  const [, first, body, last, asks] = SHAPE.exec(phrase) ?? [];
  if (body === undefined) throw new Error(`not a phrase: ${phrase}`);
  const elements = [...body.matchAll(ELEMENT)].map(([, choice, perhaps, word]) => {
    const options = new Map<string, string[][]>();
    for (const option of (choice ?? perhaps ?? word!).split('|')) {
      const words = option.trim().split(/\s+/);
      options.set(words[0]!, [...(options.get(words[0]!) ?? []), words]);
    }
    return { options, optional: perhaps !== undefined };
  });
  if (elements.length > MAX_ELEMENTS || elements[0]?.options.has(ANY)) throw new Error(`not a phrase: ${phrase}`);
  return { label, elements, first: first !== undefined, last: last !== undefined, asks: asks !== undefined };
}

const ELEMENT = /\(([^()[\]]+)\)|\[([^()[\]]+)\]|([\p{L}\p{N}_]+)/gu;
const SHAPE = /^(\^)?\s*((?:\s*(?:\([\p{L}\p{N} |_]+\)|\[[\p{L}\p{N} |_]+\]|[\p{L}\p{N}_]+))+)\s*(\$)?\s*(\?)?$/u;
