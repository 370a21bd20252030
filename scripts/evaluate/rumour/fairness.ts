import { areaUnderCurve, type Scored } from '../measures/binary.ts';
import { groupedBy, meanOf } from './grouped.ts';
import type { Thread } from './threads.ts';

// Does the head treat people alike? For each way of writing or being followed: how much higher those score than the others of
// the same event and the same class, so that what is really commoner among them is not held against them.

interface Judged extends Scored {
  readonly thread: Thread;
}

/** Mean score shifts by language, by followers (above the median) and by signs of dialect and informal spelling. */
export function scoreShifts(judged: readonly Judged[]) {
  return {
    byLang: Object.fromEntries(
      groupedBy(judged, ({ thread }) => thread.language).map(([lang, rows]) => [
        lang,
        { auc: areaUnderCurve(rows), shift: shiftOf(judged, ({ thread }) => thread.language === lang), n: rows.length },
      ]),
    ),
    byFollowers: shiftOf(
      judged.filter(({ thread }) => thread.followers !== null),
      ({ thread }) => thread.followers! > medianFollowers(judged, thread),
    ),
    byDialect: Object.fromEntries(
      Object.entries(DIALECTS).map(([name, pattern]) => {
        const isSo = ({ thread }: Judged) => pattern.test(thread.sentence);
        return [name, { shift: shiftOf(judged, isSo), n: judged.filter(isSo).length }];
      }),
    ),
  };
}

/** Words that African American and Southern American English are often told by, spelling of speech, and emoji; proxies, no more. */
const DIALECTS: Readonly<Record<string, RegExp>> = {
  vernacular: /\b(?:ain[’']?t|finna|gon|y[’']?all|imma|tryna|bout to|been done|dis|dat|dey|wit)\b/iu,
  informal: /\b(?:u|ur|r|pls|plz|gonna|wanna|gotta|cuz|lol|omg|smh|wtf|idk|mdr|ptdr|jsp|pk|tkt)\b/iu,
  emoji: /\p{Extended_Pictographic}/u,
};
const LEAST = 5;

/** The mean over events and classes of how much higher those score; null where no event has enough of both kinds. */
function shiftOf(judged: readonly Judged[], isSo: (row: Judged) => boolean): number | null {
  return meanOf(
    groupedBy(judged, ({ thread, positive }) => `${thread.event} ${positive}`).map(([, rows]) => {
      const [those, others] = [rows.filter(isSo), rows.filter((row) => !isSo(row))];
      if (those.length < LEAST || others.length < LEAST) return null;
      return meanOf(those.map(({ score }) => score))! - meanOf(others.map(({ score }) => score))!;
    }),
  );
}

const medians = new WeakMap<readonly Judged[], Map<string, number>>();

function medianFollowers(judged: readonly Judged[], { event }: Thread): number {
  const known = medians.get(judged) ?? new Map<string, number>();
  medians.set(judged, known);
  const median = known.get(event) ?? middle(judged.filter(({ thread }) => thread.event === event));
  known.set(event, median);
  return median;
}

function middle(rows: readonly Judged[]): number {
  const counts = rows.flatMap(({ thread }) => thread.followers ?? []).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}
