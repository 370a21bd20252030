import type { Language } from '@vigie/contracts/values';
import { capitalsOf, isCapitalised, isUpperCase } from './capitals.ts';
import { isCommonWord } from './common-words.ts';
import { findPlace, isAmbiguousPlace } from './gazetteer.ts';
import { ADDRESSING, LOCATIVES, NOT_PLACES, PLACE_NOUNS } from './place-words.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** The places of a text, and which tokens they took, so that names are not counted twice. */
export interface Places {
  readonly places: readonly string[];
  readonly taken: ReadonlySet<Token>;
}

/**
 * Places of a text as keys: a gazetteer name by its one key (« Londres » → `london`), a named spot with the class of its noun first
 * (« pont Saint-Michel », "Saint-Michel bridge" → `bridge saint michel`), and capitalised names behind a place word ("in Bordebourg").
 * A spot named after a town gives both (`station lyon`, `lyon`). Everyday words and small letters need a place word before them.
 * Cost: linear, a few map look-ups a word.
 */
export function placesOf(tokens: readonly Token[], language: Language): Places {
  const words = tokens.filter((t) => t.kind !== 'link' && t.kind !== 'mention' && t.kind !== 'emoji');
  const folded = words.map((t) => (t.kind === 'word' ? t.folded : '\u0001'));
  const loud = capitalsOf(tokens);
  const places = new Set<string>();
  const taken = new Set<Token>();
  const take = (from: number, to: number): void => {
    for (let i = from; i < to; i++) taken.add(words[i]!);
  };
  for (let at = 0; at < words.length && places.size < MAX_PLACES;) {
    const token = words[at]!;
    if (token.kind === 'hashtag') {
      const whole = findPlace([token.folded], 0);
      if (whole !== undefined && !isAmbiguousPlace(token.folded)) places.add(whole.key);
      at++;
      continue;
    }
    if (token.kind !== 'word') {
      at++;
      continue;
    }
    const spot = readSpot(words, folded, at, loud.shouting || loud.titled, language);
    if (spot !== undefined) {
      places.add(spot.key);
      if (spot.town !== undefined) places.add(spot.town);
      take(at, at + spot.length);
      at += spot.length;
      continue;
    }
    const hit = findPlace(folded, at);
    if (hit !== undefined && isMeant(words, at, hit.length, loud.shouting)) {
      places.add(hit.key);
      take(at, at + hit.length);
      at += hit.length;
      continue;
    }
    if (!loud.shouting && !loud.titled && isCapitalised(token.raw) && !token.tag && followsLocative(words, at)) {
      const length = nameLength(words, at);
      const name = folded.slice(at, at + length).join(' ');
      if (
        length > 0 &&
        !NOT_PLACES.has(token.folded) &&
        !isStopWord(token.folded, language) &&
        token.folded.length > 2 &&
        // "in Hurricane Sandy", « à la Police »: an everyday word begins no unknown place.
        !isCommonWord(token.folded) &&
        // A word shouted inside a text is no name, an acronym no place: « À PARTAGER », "from NASA".
        !isUpperCase(token.raw)
      ) {
        places.add(name.slice(0, MAX_NAME));
        take(at, at + length);
        at += length;
        continue;
      }
    }
    at++;
  }
  return { places: [...places].slice(0, MAX_PLACES), taken };
}

const MAX_PLACES = 16;
const MAX_NAME = 80;
const MAX_NAME_WORDS = 4;

interface Spot {
  readonly key: string;
  readonly town: string | undefined;
  readonly length: number;
}

/** « gare de Lyon », « rue Victor-Hugo », "Saint-Michel bridge": a place noun with a capitalised name behind or before it. */
function readSpot(
  words: readonly Token[],
  folded: readonly string[],
  at: number,
  loud: boolean,
  language: Language,
): Spot | undefined {
  const cls = PLACE_NOUNS.get(folded[at]!);
  // "the Parc-Fleuri clinic": a place noun inside the name of another spot.
  const outer = cls === undefined || loud ? undefined : behindName(words, folded, at);
  if (outer !== undefined) return outer;
  if (cls !== undefined && !words[at]!.tag) {
    let name = at + 1;
    while (
      name < words.length &&
      CONNECTIVES.has(folded[name]!) &&
      (!isCapitalised(words[name]!.raw) || loud) &&
      name < at + 4
    )
      name++;
    const length =
      name < words.length && words[name]!.kind === 'word' && !endsBetween(words, at, name)
        ? nameLength(words, name)
        : 0;
    // English says "Tanneurs bridge"; its noun in front of a capital is another sentence, or a label ("street Los Angeles", "town Ghost").
    const isTurned =
      name === at + 1 && language === 'en' && ENGLISH_ORDER.has(folded[at]!) && isCommonWord(folded[name]!);
    // "NO SCHOOL ON MONDAY", « la ville C'est grave »: a small word in capitals begins no name; an article may, and is none alone.
    const isName = length > 0 && (ARTICLES.has(folded[name]!) ? length > 1 : !isStopWord(folded[name]!, language));
    if (isName && !isTurned && !(loud && isAllCommon(folded, name, length))) {
      const own = folded.slice(name, name + (loud ? 1 : length));
      return spot(cls, own, name - at + own.length);
    }
  }
  if (loud || !isCapitalised(words[at]!.raw) || words[at]!.tag || DETERMINERS.has(folded[at]!)) return undefined;
  const length = nameLength(words, at);
  for (let n = 1; n <= length; n++) {
    const noun = PLACE_NOUNS.get(folded[at + n] ?? '');
    if (noun === undefined || !ENGLISH_ORDER.has(folded[at + n]!) || words[at + n]?.tag === true) continue;
    if (folded.slice(at, at + n).every(isCommonWord) && !isCapitalised(words[at + n]!.raw)) return undefined;
    return spot(noun, folded.slice(at, at + n), n + 1);
  }
  return undefined;
}

const CONNECTIVES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'of', 'the', 'saint', 'st']);
const DETERMINERS = new Set([
  'l',
  'd',
  'the',
  'this',
  'that',
  'a',
  'an',
  'our',
  'my',
  'le',
  'la',
  'les',
  'un',
  'une',
  'ce',
  'cette',
  'breaking',
  'urgent',
  'old',
  'new',
  'every',
  'no',
  'all',
  'some',
  'local',
  'high',
  'primary',
  'public',
  'main',
]);
/** A capitalised place noun with a name, and the English noun of what is named after it. */
function behindName(words: readonly Token[], folded: readonly string[], at: number): Spot | undefined {
  const length = isCapitalised(words[at]!.raw) ? nameLength(words, at) : 0;
  const noun = length < 2 || words[at]!.tag ? undefined : PLACE_NOUNS.get(folded[at + length] ?? '');
  if (noun === undefined || !ENGLISH_ORDER.has(folded[at + length]!) || words[at + length]!.tag) return undefined;
  return spot(noun, folded.slice(at, at + length), length + 1);
}

// Nouns that follow their name: "Gare du Nord station", never « Lyon rue ».
const ENGLISH_ORDER = new Set(
  'station street avenue ave square bridge tower hospital clinic school university airport stadium arena theatre theater cinema church cathedral mosque synagogue market mall park district factory plant refinery dam river island harbour harbor museum prison jail tunnel town village'.split(
    ' ',
  ),
);

function spot(cls: string, name: readonly string[], length: number): Spot {
  const town = findPlace(name, 0);
  const key = town?.length === name.length ? town.key : name.join(' ');
  return {
    key: `${cls} ${key}`.slice(0, MAX_NAME),
    town: town?.length === name.length && !isAmbiguousPlace(name.join(' ')) ? town.key : undefined,
    length,
  };
}

function endsBetween(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.kind === 'mark') return true;
  return false;
}

function isAllCommon(folded: readonly string[], at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) if (!isStopWord(folded[i]!, 'und')) return false;
  return true;
}

/** How many capitalised words stand together here, small connectives inside allowed (Aulnay-sous-Bois, Notre-Dame-des-Landes). */
function nameLength(words: readonly Token[], at: number): number {
  let length = 0;
  for (let i = at; i < words.length && i < at + MAX_NAME_WORDS; i++) {
    const token = words[i]!;
    if (token.kind !== 'word' || token.tag) break;
    // "in Vernay What a night", « à Vernay Partagez vite »: an everyday word with a capital begins what comes next.
    if (i > at && isNextSentence(words, i)) break;
    if (isCapitalised(token.raw)) length = i - at + 1;
    // « marché de Noël de Vienne »: the town behind is a place of its own.
    else if (token.folded === 'de' && findPlace([words[i + 1]?.folded ?? ''], 0) !== undefined) break;
    else if (i === at || !INNER.has(token.folded) || words[i - 1]!.end + 1 !== token.start) break;
  }
  return length;
}

function isNextSentence(words: readonly Token[], at: number): boolean {
  const { raw, folded, start } = words[at]!;
  if (!isCapitalised(raw) || words[at - 1]!.end + 1 !== start || !isEveryday(folded)) return false;
  const next = words[at + 1];
  return next === undefined || next.kind !== 'word' || !isCapitalised(next.raw);
}

const isEveryday = (folded: string): boolean => isStopWord(folded, 'und') || isCommonWord(folded);

const INNER = new Set(['sur', 'sous', 'en', 'les', 'lez', 'la', 'le', 'de', 'des', 'du', 'aux', 'of', 'et']);

/** A gazetteer name counts when it is written as a name; an everyday word or small letters need a place word before. */
function isMeant(words: readonly Token[], at: number, length: number, shouting: boolean): boolean {
  const first = words[at]!;
  const name = words
    .slice(at, at + length)
    .map((t) => t.folded)
    .join(' ');
  const ambiguous = length === 1 && isAmbiguousPlace(name);
  if (first.tag) return !ambiguous && (name.length > 3 || first.raw === name.toUpperCase());
  if (name.length === 2) return first.raw === name.toUpperCase() && !shouting;
  // « le port », « l'hôpital » are also towns: written as names, their noun has a capital.
  if (length > 1 && ARTICLES.has(first.folded) && !isCapitalised(words[at + 1]!.raw)) return false;
  const capital = isCapitalised(first.raw);
  if (!ambiguous && capital) return true;
  if (!ambiguous && length > 1) return true;
  return name.length > 3 && followsLocative(words, at) && (capital || !ambiguous);
}

function followsLocative(words: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (words[before]?.kind === 'word' && ARTICLES.has(words[before]!.folded)) before--;
  const word = words[before];
  if (
    word?.kind !== 'word' ||
    !(LOCATIVES.has(word.folded) || (word.folded === 'de' && announcesPlace(words[before - 1]?.folded ?? '')))
  )
    return false;
  return !(
    word.folded === 'a' &&
    (ADDRESSING.has(words[before - 1]?.folded ?? '') || word.raw === 'a' || word.raw === 'A')
  );
}

/** Words whose « de » announces a place: près de, gare de. */
const announcesPlace = (folded: string): boolean => LOCATIVES.has(folded) || PLACE_NOUNS.has(folded);

const ARTICLES = new Set(['the', 'la', 'le', 'l', 'les']);
