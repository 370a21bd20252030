import { isInside, isKnownPlace, isWide } from '../text/gazetteer.ts';
import { isOffice } from '../text/offices.ts';
import { PLACE_CLASSES } from '../text/place-words.ts';

/**
 * Whether two places, or two names, can be one: by words and by the gazetteer's hierarchy, never by likeness of letters.
 * A part and its whole (Brooklyn and New York, a station and its town, Lyon and France) assert one place, told more or less
 * closely. Cost: a few look-ups and comparisons of short lists of words.
 */

/** True where one place is the other, its part or its whole. */
export function isSamePlace(a: string, b: string): boolean {
  return a === b || sharesAllWords(a, b) || isInside(a, b) || isInside(b, a);
}

/** True where two places answer the same question, so that both cannot hold: two stations, two towns, a town and a country that does not contain it. */
export function isRivalPlace(a: string, b: string): boolean {
  const [ours, theirs] = [classOf(a), classOf(b)];
  if (ours !== null || theirs !== null) return ours === theirs;
  const [isOurs, isTheirs] = [isKnownPlace(a), isKnownPlace(b)];
  // A town that no gazetteer knows may lie in any country.
  return isOurs === isTheirs || !isWide(isOurs ? a : b);
}

/** "macron" and "emmanuel macron" are one name, and so are « ouragan Sandy » and "hurricane Sandy": all words of the one, or the last of both. */
export function isSameName(a: string, b: string): boolean {
  if (isOffice(a) || isOffice(b)) return isSameOffice(a, b);
  return a === b || sharesAllWords(a, b) || (a.includes(' ') && b.includes(' ') && lastOf(a) === lastOf(b));
}

/** One office, whether its holder tells or undergoes; "the minister" may be any minister. */
function isSameOffice(a: string, b: string): boolean {
  const [ours, theirs] = [a.replace(/^the /, ''), b.replace(/^the /, '')];
  if (ours === theirs) return true;
  return (ours === 'minister' && theirs.endsWith(' minister')) || (theirs === 'minister' && ours.endsWith(' minister'));
}

function sharesAllWords(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  return short.every((word) => long.includes(word));
}

/** The class of a named spot (« gare de Lyon » is a station), null for a town, a region, a country. */
function classOf(place: string): string | null {
  const end = place.indexOf(' ');
  const first = end < 0 ? '' : place.slice(0, end);
  return PLACE_CLASSES.has(first) ? first : null;
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
