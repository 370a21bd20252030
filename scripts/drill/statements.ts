import { STATEMENTS } from './authorities.ts';
import { DRILL_MS, localMs } from './clock.ts';
import { frenchSpaces } from './noise.ts';
import { someone, type People } from './people.ts';
import type { Random } from './random.ts';
import type { Draft } from './script.ts';
import { CROWD } from './waves.ts';

const COPY_MINUTES = 35;

/** The authorities, the press and the fact-checkers speak, and people pass it on. */
export function playStatements(people: People, random: Random): Draft[] {
  return STATEMENTS.flatMap((statement) => {
    const author = people.voices[statement.by];
    if (author === undefined) throw new Error(`no voice called ${statement.by}`);
    const text = statement.lang === 'fr' ? frenchSpaces(statement.text) : statement.text;
    const links = statement.link === undefined ? {} : { links: [statement.link] };
    const marks = statement.marks ?? [];
    const original: Draft = {
      atMs: localMs(statement.at) + random.int(900),
      author,
      text,
      lang: statement.lang,
      part: 'authority',
      marks,
      ...links,
    };
    const copies = Array.from({ length: Math.round((statement.copies ?? 0) * CROWD) }, (): Draft => ({
      atMs: Math.min(
        original.atMs + 4_000 + random.next() ** 2.2 * COPY_MINUTES * 60_000,
        DRILL_MS - 1 - random.int(900),
      ),
      author: someone(people, statement.lang, random),
      text: random.chance(0.8) ? `RT @${author.handle} : ${text}` : text,
      lang: statement.lang,
      part: 'event',
      marks,
      ...links,
    }));
    return [original, ...copies];
  });
}
