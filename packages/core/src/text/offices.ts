import type { Token } from './tokens.ts';

/**
 * People told by their office: « le préfet », "the prefect", "Prefect Kerohant" are one key in every language, so that a mayor who fled and a
 * prefect who fled are two people though neither is named.
 *
 *   `the prefect`  whom something befell: an office holder is one person in a place
 *   `prefect`      who only tells it ("the prefect says", « selon le préfet »): two tellers may tell one thing
 *
 * "A prefect", "three ministers", "elected mayor" are nobody, and so is whoever is ruled out: "not the mayor". Cost: one look-up a word.
 */
export function officesOf(tokens: readonly Token[]): readonly string[] {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'mark' || token.kind === 'number');
  const offices = new Set<string>();
  for (let at = 0; at < words.length && offices.size < MAX_OFFICES;) {
    const office = words[at]!.tag ? undefined : readOffice(words, at);
    if (office === undefined) {
      at++;
      continue;
    }
    const { key, length } = office;
    const before = precededBy(words, at);
    // "The mayor's son" is somebody else.
    const isWhose = words[at + length]?.folded === 's' && words[at + length]!.start === words[at + length - 1]!.end;
    const isMeant = !isWhose && !before.isIndefinite && !before.isRuledOut && (before.isDefinite || !STRICT.has(key));
    if (isMeant) offices.add(before.isTeller || isTelling(words, at + length) ? key : `the ${before.former}${key}`);
    at += length;
  }
  return [...offices];
}

/** True for a name that is an office. */
export const isOffice = (name: string): boolean => name.startsWith('the ') || KEYS.has(name);

/** True for an office of somebody whom something befell, not of who only tells it. */
export const isSubject = (name: string): boolean => name.startsWith('the ');

/** An office as a person reads it, « préfet » or "prefect"; null for a name that is none. */
export function sayOffice(name: string, language: 'en' | 'fr'): string | null {
  if (!isOffice(name)) return null;
  const english = name.replace(/^the /, '');
  const french = FRENCH.get(english.replace(/^former /, ''));
  if (language === 'en' || french === undefined) return english;
  return english.startsWith('former ') ? `ancien ${french}` : french;
}

const MAX_OFFICES = 6;

function readOffice(
  words: readonly Token[],
  at: number,
): { readonly key: string; readonly length: number } | undefined {
  const first = words[at]!.folded;
  const longest = LONGEST.get(first) ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const said = words.slice(at, at + length).map((token) => token.folded);
    const key = BY_WORDS.get(said.join(' '));
    if (key !== undefined) return { key, length };
  }
  return undefined;
}

interface Before {
  readonly isDefinite: boolean;
  readonly isIndefinite: boolean;
  readonly isRuledOut: boolean;
  readonly isTeller: boolean;
  /** `former ` for who held the office before. */
  readonly former: string;
}

/** What the words before an office say of it: at most one adjective between it and its article. */
function precededBy(words: readonly Token[], at: number): Before {
  let before = at - 1;
  const word = (): string => (words[before]?.kind === 'mark' ? '' : (words[before]?.folded ?? ''));
  const former = FORMER.has(word()) ? 'former ' : '';
  if (former !== '') before--;
  const isApart = !DEFINITE.has(word()) && !INDEFINITE.has(word()) && !TELLING.has(word());
  if (isApart && (DEFINITE.has(words[before - 1]?.folded ?? '') || INDEFINITE.has(words[before - 1]?.folded ?? '')))
    before--;
  const isDefinite = DEFINITE.has(word());
  const isIndefinite = INDEFINITE.has(word()) || words[before]?.kind === 'number';
  if (isDefinite) before--;
  return { isDefinite, isIndefinite, isRuledOut: RULED_OUT.has(word()), isTeller: TELLING.has(word()), former };
}

/** A name in capitals and an auxiliary may stand between an office and the verb of telling. */
function isTelling(words: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + MOST_NAMES && /^\p{Lu}/u.test(words[next]?.raw ?? '') && !TELLS.has(words[next]!.folded)) next++;
  if (AUXILIARIES.has(words[next]?.folded ?? '')) next++;
  return TELLS.has(words[next]?.folded ?? '');
}

const MOST_NAMES = 3;
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const DEFINITE = set(
  'the our your their his her my this that le la l du au notre votre leur son sa mon ma ce cette el al del der die dem den',
);
const INDEFINITE = set(
  'a an any every each some no another two three un une des chaque aucun aucune quelque autre deux trois d unos ein eine as for become becomes became elected named appointed candidate elu elue devenu devenue devient comme nomme nommee candidat candidate fut',
);
const FORMER = set('former ex ancien ancienne late feu');
const RULED_OUT = set('not pas non than');
const AUXILIARIES = set('a has had have avait just deja');
const TELLING = set(
  'selon apres according to per says said say announces announced tells warns confirms dit annonce annoncent confirme indique previent assure affirme declare explique precise from',
);
const TELLS = set(
  'says said say saying tells told announces announced warns warned confirms confirmed declares declared explains denies dit annonce annoncait confirme declare indique previent assure affirme explique precise dement informe appelle demande calls urges asks',
);

/** Key, French name, and its words; `|` divides phrases. The last word of a key is what a person is called by. */
const OFFICES: ReadonlyArray<readonly [key: string, french: string, said: string]> = [
  ['prefect', 'préfet', 'prefet|prefete|prefect'],
  ['subprefect', 'sous-préfet', 'sous prefet|sous prefete|subprefect'],
  ['mayor', 'maire', 'maire|mairesse|mayor|mayoress|lord mayor|alcalde|alcaldesa|burgermeister|oberburgermeister'],
  ['deputy mayor', 'adjoint au maire', 'deputy mayor|adjoint au maire|adjointe au maire|maire adjoint|maire adjointe'],
  ['president', 'président', 'president|presidente|prasident|potus|head of state|chef de l etat'],
  ['vice president', 'vice-président', 'vice president|vice presidente'],
  ['prime minister', 'premier ministre', 'premier ministre|premiere ministre|prime minister|primer ministro'],
  ['minister', 'ministre', 'ministre|minister|ministro|ministra'],
  [
    'interior minister',
    'ministre de l’intérieur',
    'interior minister|home secretary|minister of the interior|ministre de l interieur',
  ],
  [
    'health minister',
    'ministre de la santé',
    'health minister|health secretary|minister of health|ministre de la sante',
  ],
  [
    'defence minister',
    'ministre de la défense',
    'defence minister|defense minister|defense secretary|defence secretary|ministre de la defense|ministre des armees',
  ],
  ['justice minister', 'ministre de la justice', 'justice minister|ministre de la justice|garde des sceaux'],
  [
    'education minister',
    'ministre de l’éducation',
    'education minister|education secretary|minister of education|ministre de l education',
  ],
  ['finance minister', 'ministre des finances', 'finance minister|ministre des finances|ministre de l economie'],
  [
    'foreign minister',
    'ministre des affaires étrangères',
    'foreign minister|foreign secretary|ministre des affaires etrangeres',
  ],
  ['governor', 'gouverneur', 'gouverneur|gouverneure|governor|gobernador|gobernadora'],
  ['prosecutor', 'procureur', 'procureur|procureure|prosecutor|district attorney'],
  ['ambassador', 'ambassadeur', 'ambassadeur|ambassadrice|ambassador'],
  ['chancellor', 'chancelier', 'chancelier|chanceliere|chancellor|kanzler|kanzlerin|bundeskanzler'],
  [
    'police chief',
    'chef de la police',
    'police chief|chief of police|chef de la police|cheffe de la police|police commissioner',
  ],
  ['fire chief', 'chef des pompiers', 'fire chief|chef des pompiers|cheffe des pompiers'],
  ['sheriff', 'shérif', 'sheriff'],
  ['rector', 'recteur', 'recteur|rectrice'],
  ['headteacher', 'proviseur', 'proviseur|proviseure|headteacher|headmaster|headmistress|school principal'],
  ['king', 'roi', 'king|roi'],
  ['queen', 'reine', 'queen|reine'],
  ['pope', 'pape', 'pope|pape'],
  ['bishop', 'évêque', 'bishop|eveque'],
  ['archbishop', 'archevêque', 'archbishop|archeveque'],
  ['imam', 'imam', 'imam'],
];
/** Words that are also surnames and trade marks: only with their article. */
const STRICT = set('king queen pope bishop imam minister');

const KEYS = new Set(OFFICES.map(([key]) => key));
const FRENCH = new Map(OFFICES.map(([key, french]) => [key, french]));
const BY_WORDS = new Map(OFFICES.flatMap(([key, , said]) => said.split('|').map((words) => [words, key] as const)));
/** The most words that an office beginning with this word has. */
const LONGEST = new Map<string, number>();
for (const said of BY_WORDS.keys()) {
  const words = said.split(' ');
  LONGEST.set(words[0]!, Math.max(LONGEST.get(words[0]!) ?? 0, words.length));
}
