import { formatMoment } from './moment.ts';

// The journal's sentences are written once, for everybody, with their instants in UTC.
const INSTANT = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z| \d{2}:\d{2} UTC)/g;

/** A sentence with the instants in it told as the reader's local times. */
export function localTimes(sentence: string, now: number, locale: string): string {
  return sentence.replaceAll(INSTANT, (instant) => {
    const at = instant.endsWith('UTC') ? `${instant.slice(0, 10)}T${instant.slice(11, 16)}:00Z` : instant;
    return formatMoment(at, now, locale);
  });
}
