import type { Language } from '@vigie/contracts/values';
import { capitalsOf, isCapitalised, isUpperCase } from './capitals.ts';
import { isCommonWord } from './common-words.ts';
import { readNumberWords } from './number-words.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/**
 * People and organisations of a text: runs of capitalised words and acronyms, accent-free, without the places already found.
 *
 * A capital at the beginning of a sentence proves nothing: such a word counts only inside a run of two or more, or if the text writes it so elsewhere.
 * Everyday words are dropped from both ends of a run, one behind a single name excepted ("Anna Hill"): "Hurricane Sandy" is sandy, "AMAZING" nothing.
 * Shouted and title-cased texts, and German, where every noun is capitalised, give no names: an empty list never conflicts. Cost: linear.
 */
export function namesOf(tokens: readonly Token[], places: ReadonlySet<Token>, language: Language): readonly string[] {
  const { shouting, titled } = capitalsOf(tokens);
  if (shouting || titled || language === 'de') return [];
  const inside = new Set<string>();
  const runs: Run[] = [];
  let opening = true;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.tag) {
      if (token.kind === 'mark') opening = opening || SENTENCE_END.test(token.raw);
      else if (token.kind === 'emoji') opening = true;
      at++;
      continue;
    }
    const whole = places.has(token) ? 0 : runLength(tokens, at, places);
    // More capitals in a row than any name has: a headline inside the text.
    const length = whole > MAX_WORDS ? 0 : whole;
    if (length > 0) {
      runs.push({
        tokens: tokens.slice(at, at + length),
        opening,
        exclaimed: opening && isExclaimed(tokens[at + length]),
      });
      if (!opening) inside.add(token.folded);
    }
    at += Math.max(1, whole);
    opening = false;
  }
  const names = new Set<string>();
  for (const run of runs) {
    const name = nameOf(run, inside, language);
    if (name !== undefined) names.add(name);
    if (names.size === MAX_NAMES) break;
  }
  return [...names];
}

interface Run {
  readonly tokens: readonly Token[];
  /** True where the run opens a sentence. */
  readonly opening: boolean;
  /** True where it is a sentence by itself, or leads to a quotation or a retweet: "WHOA!", "GEEZUS RT @…". */
  readonly exclaimed: boolean;
}

const isExclaimed = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'emoji' || /^(?:[!?.…"“«\n]|RT|MT|QT)$/.test(next.raw);

const MAX_NAMES = 16;
const MAX_WORDS = 4;
const LONGEST_RUN = 12;
const SENTENCE_END = /^[.?!…\n:"«“”(|—–]$/;

function runLength(tokens: readonly Token[], at: number, places: ReadonlySet<Token>): number {
  let length = 0;
  for (let i = at; i < tokens.length && i < at + LONGEST_RUN; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.tag || places.has(token)) break;
    if (isCapitalised(token.raw)) length = i - at + 1;
    else if (i === at || !PARTICLES.has(token.folded)) break;
  }
  return length;
}

// Small words inside a name: Charles de Gaulle, Ludwig van Beethoven.
const PARTICLES = new Set(['de', 'du', 'la', 'le', 'von', 'van', 'der', 'al', 'el', 'bin', 'ben', 'di', 'da', 'of']);

function nameOf(run: Run, inside: ReadonlySet<string>, language: Language): string | undefined {
  let words = run.tokens;
  // What opens a sentence, or only announces a name, is not part of it: "The Mayor", « Selon Macron », "BREAKING NYPD".
  while (
    words.length > 0 &&
    (isNoName(words[0]!, language) || (run.opening && words.length > 1 && words === run.tokens && isOpener(words[0]!)))
  )
    words = words.slice(1);
  while (words.length > 0 && (PARTICLES.has(words.at(-1)!.folded) || isNoName(words.at(-1)!, language)))
    words = words.slice(0, -1);
  while (words.length > 0 && isEveryday(words[0]!)) words = words.slice(1);
  while (words.length > 0 && isEveryday(words.at(-1)!) && !(words.length === 2 && !isUpperCase(words[1]!.raw)))
    words = words.slice(0, -1);
  // "This Stuff Is Wild": small words with a capital inside a run are a headline's, not a name's.
  if (words.length === 0 || words.some((t) => !PARTICLES.has(t.folded) && isStopWord(t.folded, language)))
    return undefined;
  const first = words[0]!;
  const alone = words.length === 1;
  const acronym = isUpperCase(first.raw) && first.raw.length <= 6 && !run.exclaimed;
  if (alone && first.folded.length < 3 && !acronym) return undefined;
  if (alone && run.opening && words === run.tokens && !acronym && !inside.has(first.folded)) return undefined;
  return words
    .map((t) => t.folded)
    .join(' ')
    .slice(0, 80);
}

const isNoName = (token: Token, language: Language): boolean =>
  NO_NAMES.has(token.folded) || isStopWord(token.folded, language) || isStopWord(token.folded, 'und');
/** An everyday word, a particle left at an end, or a number in words: "TRENTE", "Fifty". */
const isEveryday = (token: Token): boolean =>
  isCommonWord(token.folded) || PARTICLES.has(token.folded) || readNumberWords([token.folded]) !== undefined;
/** A sentence's first word before a real name is part of it only if it looks like a first name, which we cannot know: verbs and nouns of news are listed. */
const isOpener = (token: Token): boolean => OPENERS.has(token.folded);

const OPENERS = new Set(
  'president minister mayor police ministre maire prefet breaking alert witnesses temoin temoins reports report sources source according selon apparently rip prayers merci bravo hello bonjour dear cher video photo watch voir regardez lire read'.split(
    ' ',
  ),
);
const NO_NAMES = new Set(
  `rt watch wow boom breaking urgent alerte alert info infos intox fake faux live video photo photos omg wtf lol mdr ptdr smh tv ok update news flash direct exclusif exclusive attention warning danger fyi confirmed confirme stop non oui no yes
  general coach actor actress singer colonel captain lieutenant senator chancellor judge professor capitaine commandant depute deputee senateur senatrice acteur actrice chanteur chanteuse entraineur juge professeur docteur mr mrs ms miss dr mme mlle monsieur madame sir president minister ministre maire mayor prefet police government gouvernement officials people
  january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche noel christmas god dieu i`.split(
    /\s+/,
  ),
);
