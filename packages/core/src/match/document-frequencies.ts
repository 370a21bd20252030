import type { Language } from '@vigie/contracts/values';
import { lnQ12 } from './fixed-log.ts';
import { TERM_BITS, termNumber } from './terms.ts';

/**
 * In how many texts each term occurs: what makes a word say something. idf = 1 + ln((N + 1) / (df + 1)), 2^-12 fixed point.
 *
 * Counts of the open epoch wait until it closes, so that scores do not depend on the order inside it. N is counted per
 * language (a French post among English ones must not find every French word rare); df is one table, because names and
 * numbers are shared across languages. Halved once a day of event time. Cost: one add a term; 16 MB.
 * Source: sparse half of ALGORITHMS §1.3 step 4; idf smoothing as in scikit-learn.
 */
export interface DocumentFrequencies {
  /** What `ln(N + 1)` is for texts of a language: the base that `idf` subtracts from. */
  readonly base: (language: Language) => number;
  /** A term's weight in 2^-12, never below one. */
  readonly idf: (term: number, base: number) => number;
  /** True for a term in more than one text of a hundred: too common to look claims up by. */
  readonly isCommon: (term: number, language: Language) => boolean;
  /** True for a term rare enough that sharing it says something. */
  readonly isInformative: (term: number, base: number) => boolean;
  /** Counts a distinct text by these of its terms, from the next epoch on. */
  readonly count: (terms: Int32Array, language: Language) => void;
  /** Makes the counts of the epoch visible. */
  readonly freeze: () => void;
  /** Halves every count: yesterday's words fade. */
  readonly halve: () => void;
  readonly snapshot: () => FrequenciesSnapshot;
}

/** Document frequencies of one language, as shipped in `models/`. */
export interface FrequencyTable {
  readonly language: Language;
  readonly documents: number;
  readonly terms: Readonly<Record<string, number>>;
}

/** The counts as a value: pairs of term and count, flattened. Nothing waits, because snapshots are taken between epochs. */
export interface FrequenciesSnapshot {
  readonly documents: Readonly<Record<Language, number>>;
  readonly total: number;
  readonly counts: readonly number[];
}

/** Opens the counts with the shipped tables in them, or as a snapshot has them. */
export function openFrequencies(
  tables: readonly FrequencyTable[],
  snapshot: FrequenciesSnapshot | undefined,
): DocumentFrequencies {
  const counts = new Uint32Array(1 << TERM_BITS);
  /** ln(df + 1) of every term: read a thousand times a text, written once an epoch. */
  const logs = new Int32Array(1 << TERM_BITS);
  const documents = new Map<Language, number>();
  let total = 0;
  const waitingTerms: number[] = [];
  const waitingLanguages: Language[] = [];

  if (snapshot !== undefined) {
    total = snapshot.total;
    for (const [language, n] of Object.entries(snapshot.documents)) documents.set(language, n);
    for (let i = 0; i < snapshot.counts.length; i += 2) counts[snapshot.counts[i]!] = snapshot.counts[i + 1]!;
  } else {
    for (const table of tables) {
      documents.set(table.language, table.documents);
      total += table.documents;
      for (const [term, df] of Object.entries(table.terms)) counts[termNumber(term)]! += df;
    }
  }
  takeLogs();

  function takeLogs(): void {
    for (let term = 0; term < counts.length; term++) logs[term] = lnQ12(counts[term]! + 1);
  }

  /** A language that was hardly seen borrows the size of the whole stream, up to a cold start's worth. */
  const texts = (language: Language): number => Math.max(documents.get(language) ?? 0, Math.min(total, COLD_TEXTS));

  return {
    base: (language) => lnQ12(texts(language) + 1),
    idf: (term, base) => Math.max(ONE, ONE + base - logs[term]!),
    isCommon: (term, language) => {
      const n = texts(language);
      return n >= MIN_TEXTS_FOR_COMMON && counts[term]! * 100 > n;
    },
    isInformative: (term, base) => logs[term]! <= ALWAYS_INFORMATIVE_Q12 || base - logs[term]! > INFORMATIVE_Q12,
    count: (terms, language) => {
      for (const term of terms) waitingTerms.push(term);
      waitingLanguages.push(language);
    },
    freeze: () => {
      for (const term of waitingTerms) {
        counts[term]! += 1;
        logs[term] = lnQ12(counts[term]! + 1);
      }
      for (const language of waitingLanguages) documents.set(language, (documents.get(language) ?? 0) + 1);
      total += waitingLanguages.length;
      waitingTerms.length = 0;
      waitingLanguages.length = 0;
    },
    halve: () => {
      for (let term = 0; term < counts.length; term++) counts[term]! >>>= 1;
      takeLogs();
      for (const [language, n] of documents) documents.set(language, n >>> 1);
      total >>>= 1;
    },
    snapshot: () => {
      const pairs: number[] = [];
      for (let term = 0; term < counts.length; term++) if (counts[term]! > 0) pairs.push(term, counts[term]!);
      return { documents: Object.fromEntries(documents), total, counts: pairs };
    },
  };
}

const ONE = 4096;
const COLD_TEXTS = 2_000;
const MIN_TEXTS_FOR_COMMON = 1_000;
/** A term seen at most twice is informative however small the stream. */
const ALWAYS_INFORMATIVE_Q12 = lnQ12(3);
/** ln(N / df) > 4: fewer than one text in 55. */
const INFORMATIVE_Q12 = 4 * 4096;
