import { Stage } from '@vigie/contracts/assessment';
import { Status, Verdict } from '@vigie/contracts/review';
import { Language } from '@vigie/contracts/values';

/** The explorer's query line, taken apart: words and quoted phrases on one side, what was asked by prefix on the other. */
export interface ParsedQuery {
  /** What is left for the full-text and the meaning search, quotes and minus signs included. */
  readonly words: string;
  readonly authors: readonly string[];
  readonly languages: readonly Language[];
  readonly stages: readonly Stage[];
  readonly verdicts: readonly Verdict[];
  readonly statuses: readonly Status[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Reads `author:` `lang:` `stage:` `verdict:` `status:` `place:` `source:` with a plain or a quoted value, anywhere in the
 * line; values of one prefix are alternatives. A prefix that nobody knows, and a value that cannot be (`stage:purple`), stay
 * among the words: the search then finds nothing by them, which says more than a filter silently left out.
 */
export function parseQuery(line: string): ParsedQuery {
  const found: Record<Prefix, string[]> = {
    author: [],
    lang: [],
    stage: [],
    verdict: [],
    status: [],
    place: [],
    source: [],
  };
  const words: string[] = [];
  for (const [token, prefix, quoted, plain] of line.matchAll(TOKEN)) {
    const value = (quoted ?? plain ?? '').trim();
    const key = prefix?.toLowerCase() as Prefix | undefined;
    if (key && value !== '' && isPossible(key, value)) found[key].push(LOWER.has(key) ? value.toLowerCase() : value);
    else words.push(token);
  }
  return {
    words: words.join(' '),
    authors: found.author,
    languages: found.lang,
    stages: found.stage as Stage[],
    verdicts: found.verdict as Verdict[],
    statuses: found.status as Status[],
    places: found.place,
    sources: found.source,
  };
}

type Prefix = 'author' | 'lang' | 'stage' | 'verdict' | 'status' | 'place' | 'source';

/** A prefix with its value, else a quoted phrase (with its minus sign), else a run without spaces. An open quote runs to the end. */
const TOKEN = /(author|lang|stage|verdict|status|place|source):(?:"([^"]*)"?|(\S+))|-?"[^"]*"?|\S+/giu;

const LOWER: ReadonlySet<Prefix> = new Set(['lang', 'stage', 'verdict', 'status', 'source']);

const FIXED = { lang: Language, stage: Stage, verdict: Verdict, status: Status } as const;

function isPossible(prefix: Prefix, value: string): boolean {
  return prefix in FIXED ? FIXED[prefix as keyof typeof FIXED].safeParse(value.toLowerCase()).success : true;
}
