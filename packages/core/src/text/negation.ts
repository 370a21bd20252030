import { isAdvice } from './advice.ts';
import { mainClause } from './clauses.ts';
import type { Token } from './tokens.ts';

/**
 * Whether the main statement of a text is negated: "no bomb at the station", « il n'y a pas eu de mort », « FAUX : … », "police deny that …".
 *
 * Negators and words of falsehood are counted by parity, so that "not a hoax" asserts, in what comes before a conjunction: "no plane crashed and
 * no one is hurt" denies twice, "two hurt and no arrest" asserts; "not only", « pas seulement », tag questions,
 * disclaimers of knowledge ("don't know if", « jsp si »), calls not to share and advice (« ne buvez pas l'eau ») do not count. A label or short sentence of falsehood
 * (« INTOX. », "This is fake") negates the statement beside it. The scope is a clause, not a parse: an honest heuristic. Cost: linear.
 */
export function isNegated(tokens: readonly Token[]): boolean {
  const { main, others } = mainClause(tokens);
  const negations = countNegations(main);
  const labelled = others.some((clause) => isFalsehoodLabel(clause));
  return labelled || negations % 2 === 1;
}

function countNegations(clause: readonly Token[]): number {
  const all = clause.filter((t) => t.kind === 'word').map((t) => (SAFE.test(t.raw) ? 'sûr' : t.folded));
  const words = headOf(all);
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (NEGATORS.has(word)) {
      if (isHarmless(words, at) || isAdvice(words, at) || corrects(all, at)) continue;
      count++;
      // « ne … pas », « n'a jamais », "no … not": one negation, several words.
      const end = Math.min(words.length, at + SCOPE);
      let last = at;
      for (let i = at + 1; i < end; i++) if (SECOND.has(words[i]!)) last = i;
      if (word === 'ne' || word === 'n') {
        if (last === at) count--;
        else at = last;
      }
    } else if (FALSEHOOD.has(word) ? !isQuestioned(words, at) : REFUSALS.has(`${word} ${words[at + 1]}`)) count++;
  }
  return count;
}

/** "it's not two but ten", « ce n'est pas deux mais dix »: what follows is said, and only its like is taken back. */
function corrects(words: readonly string[], at: number): boolean {
  const begins = Math.max(0, at - 3);
  if (!words.slice(begins, at).some((word) => BARE_SUBJECT.has(word))) return false;
  const second = words.findIndex((word, i) => i >= at && i <= at + 2 && (word === 'pas' || word === 'not'));
  const replaced = words[second + 1];
  // "it is not true but …" takes back what others say: only things and numbers are replaced.
  if (second < 0 || replaced === undefined || !(REPLACED.has(replaced) || /^\d/.test(replaced))) return false;
  return words.slice(second + 2, second + CORRECTED_WITHIN).some((word) => word === 'mais' || word === 'but');
}

const BARE_SUBJECT = new Set(['ce', 'c', 'it', 'its', 'thats', 'that']);
const REPLACED = new Set(
  'un une le la les l des du deux trois quatre cinq six sept huit neuf dix vingt trente cent the a an one two three four five seven eight nine ten twenty thirty'.split(
    ' ',
  ),
);
const CORRECTED_WITHIN = 6;

/** The words before the conjunction that joins a second statement; a conjunction right behind the first words joins their subject. */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at >= LEAST_WORDS && CONJUNCTIONS.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** « sûr » keeps its accent: « sur » is a preposition. */
const SAFE = /^sûre?s?$/i;
// What did not come about: "rules out a leak", "yet to resume", « exclut toute fuite » (but « exclut un joueur » is an act).
const REFUSALS = new Set(
  'rules out,ruled out,ruling out,fails to,failed to,yet to,refuses to,refused to,unable to,refuse de,refusent de,incapable de,incapables de,exclut toute,exclut tout,exclut une,exclut l,exclut la,exclut le,excluent toute,excluent une'.split(
    ',',
  ),
);
const LEAST_WORDS = 4;
const CONJUNCTIONS = new Set(['and', 'et', 'but', 'mais', 'y', 'und']);
const SCOPE = 6;
const NEGATORS = new Set(
  'not no never nobody none nothing cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt aint neither without ne n pas jamais aucun aucune nul nulle personne rien guere non nunca ningun ninguna nadie nada nicht kein keine keinen keiner nie niemand'.split(
    ' ',
  ),
);
// What completes « ne »; alone, « personne », « plus » and « rien » are something else.
const SECOND = new Set('pas jamais aucun aucune nul nulle personne rien guere plus point ni'.split(' '));
const FALSEHOOD = new Set(
  'false fake hoax untrue debunked bogus fabricated deny denies denied denying denial faux fausse fausses intox infox dement dementi dementie dementent canular bidon mensonge mensonger infonde infondee infondees falso falsa bulo desmiente desmienten falsch falschmeldung dementiert gefalscht'.split(
    ' ',
  ),
);

/** Negators that negate nothing of the statement. */
function isHarmless(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1] ?? '';
  const second = words[at + 2] ?? '';
  const before = words[at - 1] ?? '';
  // Spoken French drops the « ne »: « ils ont rien trouvé », « y a personne ».
  if ((word === 'personne' || word === 'rien') && AUXILIARIES.has(before)) return false;
  if (word === 'personne' || word === 'rien' || word === 'nul' || word === 'nulle' || word === 'point')
    return !NE.has(words[at - 1] ?? '') && !NE.has(next);
  if (next === 'only' || next === 'seulement' || next === 'just' || next === 'solo' || next === 'nur') return true;
  if (
    before === 'why' ||
    before === 'pourquoi' ||
    before === 'ou' ||
    before === 'or' ||
    before === 'si' ||
    before === 'whether'
  )
    return true;
  if (
    word === 'no' &&
    (next === 'joke' ||
      next === 'doubt' ||
      next === 'kidding' ||
      next === 'wonder' ||
      next === 'matter' ||
      next === 'way')
  )
    return true;
  if (word === 'nothing' && next === 'but') return true;
  if ((word === 'ne' || word === 'n') && (next === 'est' || next === 'etait') && second === 'ce') return true; // n'est-ce pas
  if (word === 'pas' && before === 'ce' && words[at - 2] === 'est' && at <= 3) return true;
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++)
    if (SHARING.has(words[i]!) || (KNOWING.has(words[i]!) && !isSafe(words, i))) return true;
  return KNOWING.has(before);
}

const NE = new Set(['ne', 'n']);
/** « le pont est pas sûr » speaks of the bridge, « pas sûr que » of the speaker. */
const isSafe = (words: readonly string[], at: number): boolean =>
  words[at] === 'sûr' && !/^(?:que?|qu|si|de)$/.test(words[at + 1] ?? '');
const AUXILIARIES = new Set('a ont ai as avons avez avait avaient est sont etait fait font vu'.split(' '));
// "I don't know", « pas sûr », "can't believe": the speaker's state, not the statement's.
const KNOWING = new Set(
  'know sais sait savons believe crois croire croit croyais sure sûr certain certaine idea idee understand comprends comprend imagine imaginer forget oublier oubliez oublions worry panic panique paniquez paniquer inquietez'.split(
    ' ',
  ),
);
const SHARING = new Set(
  'share spread retweet repost relayez relayer relaye partagez partager partage diffusez diffuser propagez propager colportez repandez'.split(
    ' ',
  ),
);

/** "rumour or fake?", "is it fake": asked, not said. */
function isQuestioned(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === 'or' ||
    before === 'ou' ||
    words[at + 1] === 'or' ||
    words[at + 1] === 'ou' ||
    before === 'if' ||
    before === 'si'
  );
}

/** A clause of at most four words that says "false" and asks nothing. */
function isFalsehoodLabel(clause: readonly Token[]): boolean {
  if (clause.some((t) => t.raw === '?')) return false;
  const words = clause.filter((t) => t.kind === 'word' && !t.tag).map((t) => t.folded);
  if (words.length === 0 || words.length > 5) return false;
  if (words.length === 1 && (words[0] === 'non' || words[0] === 'no' || words[0] === 'nope')) return true;
  const negators = words.filter((w, at) => NEGATORS.has(w) && w !== 'ne' && w !== 'n' && !isHarmless(words, at)).length;
  const falsehoods = words.filter((w) => FALSEHOOD.has(w)).length;
  const truths = words.filter((w) => w === 'true' || w === 'vrai' || w === 'verdad' || w === 'wahr').length;
  if (falsehoods > 0) return negators % 2 === 0;
  return truths > 0 && negators % 2 === 1;
}
