import type { Modality } from '@vigie/contracts/annotated-post';
import type { Language } from '@vigie/contracts/values';
import { sentencesOf } from './clauses.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/**
 * How the main sentence is put: a question if it ends with one, the French conditional of unconfirmed news (« trois personnes auraient été tuées »),
 * else an assertion. The main sentence is the one with the most informative words. Cost: linear.
 */
export function modalityOf(tokens: readonly Token[], language: Language): Modality {
  let main: readonly Token[] = [];
  let most = -1;
  for (const sentence of sentencesOf(tokens)) {
    const weight = sentence.reduce(
      (sum, t) => sum + (t.kind === 'number' || (t.kind === 'word' && !isStopWord(t.folded, 'und')) ? 1 : 0),
      0,
    );
    if (weight > most) {
      most = weight;
      main = sentence;
    }
  }
  if (main.some((t) => t.raw === '?')) return 'question';
  return language !== 'en' && isRumourConditional(main) ? 'conditional' : 'assertion';
}

/** True where a sentence has a third-person conditional that reports (aurait, seraient, viserait) rather than wishes, advises or supposes. */
export function isRumourConditional(sentence: readonly Token[]): boolean {
  if (!sentence.some((t) => t.folded.endsWith('rait') || t.folded.endsWith('raient'))) return false;
  const words = sentence.filter((t) => t.kind === 'word').map((t) => t.raw.toLowerCase());
  for (const [at, word] of words.entries()) {
    if (!CONDITIONAL.test(word) || WISHES.has(word)) continue;
    const before = words.slice(Math.max(0, at - 3), at);
    if (
      before.includes('on') ||
      before.includes('ça') ||
      before.includes('ca') ||
      before.includes('j') ||
      words.slice(0, at).includes('si') ||
      words.slice(at).includes('si')
    )
      continue;
    if (REPORTING.has(word) || before.length > 0) return true;
  }
  return false;
}

// Infinitive and ending. Imperfects of verbs in -érer keep their accent (« opérait »), those in -irer and -trer are listed.
const CONDITIONAL = /^(?:\p{L}*(?:e|i|d|r|u|v|tt)r|aur|ser|fer)(?:ait|aient)$/u;
const REPORTING = new Set(['aurait', 'auraient', 'serait', 'seraient']);
// Advice, wishes, politeness; and imperfects that only end alike.
const WISHES = new Set(
  (
    'faudrait devrait devraient pourrait pourraient voudrait voudraient aimerait aimeraient vaudrait souhaiterait souhaiteraient préférerait suffirait dirait croirait paraîtrait adorerait ' +
    'tirait tiraient attirait attiraient retirait retiraient respirait respiraient admirait admiraient inspirait virait viraient livrait livraient délivrait ouvrait ouvraient couvrait couvraient découvrait recouvrait ' +
    'durait duraient jurait juraient assurait assuraient figurait figuraient mesurait mesuraient rassurait pleurait pleuraient demeurait demeuraient endurait murmurait torturait capturait courait couraient mourait mouraient parcourait'
  ).split(' '),
);
