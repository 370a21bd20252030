import { GAZETTEER } from './gazetteer-data.ts';

/** A place found in running words: its key, one for all its names (« Londres » and London → london), and how many words it took. */
export interface GazetteerHit {
  readonly key: string;
  readonly length: number;
}

/** The longest place name that begins at `words[at]`, accent-free words without hyphens. Cost: a few map look-ups. */
export function findPlace(words: readonly string[], at: number): GazetteerHit | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const longest = Math.min(LONGEST.get(first) ?? 0, words.length - at);
  for (let length = longest; length > 0; length--) {
    const key = KEYS.get(length === 1 ? first : words.slice(at, at + length).join(' '));
    if (key !== undefined) return { key, length };
  }
  return undefined;
}

/** True for names that are also everyday words or people's names: only a place word before them makes them a place (« à Nice », "in Reading"). */
export const isAmbiguousPlace = (name: string): boolean => AMBIGUOUS.has(name);

/** True where the second place contains the first, by keys: lyon, france. Cost: at most six steps. */
export function isInside(key: string, whole: string): boolean {
  let at = WHOLES.get(key);
  for (let step = 0; at !== undefined && step < MAX_STEPS; step++) {
    if (at === whole) return true;
    at = WHOLES.get(at);
  }
  return false;
}

/** True for a place that the gazetteer knows by this key. */
export const isKnownPlace = (key: string): boolean => KEYS.get(key) === key;

/** True for a country, a state, a region: a town that no gazetteer knows may lie in it. */
export const isWide = (key: string): boolean => WIDE.has(key);

const KEYS = new Map<string, string>();
/** Countries, states, regions: what contains towns. */
const WIDE = new Set<string>();
/** What contains each place. */
const WHOLES = new Map<string, string>();
const MAX_STEPS = 6;
/** The most words that a name beginning with this word has. */
const LONGEST = new Map<string, number>();

let whole: string | undefined;
for (const entry of GAZETTEER.trim().split(/[;\n]/)) {
  if (entry.startsWith('>')) {
    whole = entry.replace(/^>+/, '');
    if (!entry.startsWith('>>')) WIDE.add(whole);
    continue;
  }
  const [key, ...others] = entry.split(',') as [string, ...string[]];
  if (whole !== undefined) WHOLES.set(key, whole);
  for (const name of [key, ...others]) {
    KEYS.set(name, key);
    const words = name.split(' ');
    LONGEST.set(words[0]!, Math.max(LONGEST.get(words[0]!) ?? 0, words.length));
  }
}

const AMBIGUOUS = new Set(
  (
    'aba ain albert alba allier ambon anchorage anse apt argentan arlington ascension aube auch aurora austin avion baden bale bar bath batman bello blain borgo bouillante bourg bron buffalo canton carlos carrefour carros ' +
    'cassis change chantilly charlotte cher clichy cognac concepcion condom corte creuse croix david delle derby diamant dole drap elizabeth embrun entrelacs essen eu eure falaise ferguson florence fontaine fontana fortaleza ' +
    'franklin fresno gap gary garland genes gien gonzales goyave grasse gray grenade guy ham hem henderson honcho ifs imperatriz independence irving island jackson jersey jordan lance lancaster latina laval lens leon lens les ' +
    'libertad ligne lima lincoln lot lucas luce lure macon madison mali malte mana mandela mansfield marche mare marion marle marne martigues mau menton mer merida merlo mesa meyer mission mobile modesto monts mure munster muret ' +
    'nancy natal navidad nice nord oral orange orne oust pace palma pantin paradise pasto pau paul paulina persan pertuis peter pia pilar pine plaisir plano polo price providence publier queens reading regla resistencia reunion riverside ' +
    'rochester romans rosario royan rue sable saintes sale sales salon santa santos sari savigny sene sens sete solo somme split stains suez sucre surrey tale thiers tours tresses tulle tyler van var vaughan vence vernon vias ' +
    'victoria vif vincennes vire vitoria vladimir wellington colon conde concord conception hope bruges tours ville port mers foix sully monteux rabat us most ' +
    'como ira oma gana lodi prato hesse goa pasqua maldive cina cile ciad guine chade'
  ).split(' '),
);
