import { readCheckability, type SentenceReading } from './checkability.ts';
import { harmAcross, harmOf, type Harm } from './harm-of.ts';

// A claim is assessed after each post and keeps its sentence for long, and reading a sentence is the dearest part of a small
// claim's assessment. The last readings are kept; since a reading depends on the sentence alone, that changes no answer.
// Cost: a look-up; twenty regular expressions where the sentence is new.

/** A sentence's harm and checkability. */
export interface Reading {
  readonly harm: Harm;
  readonly checkability: SentenceReading;
}

/** A claim by its sentence and its other wordings: whether it can be checked is the sentence's, harm that of all. */
export function readTexts(sentence: string, wordings: readonly string[]): Reading {
  const own = readSentence(sentence);
  if (wordings.length === 0) return own;
  return {
    harm: harmAcross(
      own.harm,
      wordings.map((text) => readSentence(text).harm),
    ),
    checkability: own.checkability,
  };
}

/** Reads a sentence, or remembers having read it. */
export function readSentence(sentence: string): Reading {
  const known = readings.get(sentence);
  if (known !== undefined) return known;
  const harm = harmOf(sentence);
  const reading = { harm, checkability: readCheckability(sentence, harm.severity) };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(sentence, reading);
  return reading;
}

const MOST_READINGS = 4_096;
const readings = new Map<string, Reading>();
