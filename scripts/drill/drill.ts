import { CHECKS } from './checks.ts';
import { MATCH_CLAIMS } from './chatter/match-result.ts';
import { isoAt, localMs } from './clock.ts';
import { removals, type Removal } from './removals.ts';
import { EVENT_CLAIMS } from './event.ts';
import { playChatter, playEventTalk } from './everyday.ts';
import { makePeople } from './people.ts';
import { seeded, type Random } from './random.ts';
import { blood } from './rumours/blood.ts';
import { bridge } from './rumours/bridge.ts';
import { gunman } from './rumours/gunman.ts';
import { hospital } from './rumours/hospital.ts';
import { mayor } from './rumours/mayor.ts';
import { missingChild } from './rumours/missing-child.ts';
import { oldPhoto } from './rumours/old-photo.ts';
import { sabotage } from './rumours/sabotage.ts';
import { schools } from './rumours/schools.ts';
import { shooting } from './rumours/shooting.ts';
import { toxicCloud } from './rumours/toxic-cloud.ts';
import { water } from './rumours/water.ts';
import { workers } from './rumours/workers.ts';
import type { ClaimScript, Draft, Stance } from './script.ts';
import { playStatements } from './statements.ts';
import { playClaim } from './talk.ts';
import { VOICES } from './world.ts';

const SEED = 'valmont-2026-01-17';
const CHATTER_POSTS = 4020;
const EVENT_TALK_POSTS = 115;

/** The rumours of the evening, each a story of one or more sibling claims. */
export const RUMOURS: readonly (readonly ClaimScript[])[] = [
  shooting,
  gunman,
  toxicCloud,
  oldPhoto,
  water,
  schools,
  mayor,
  hospital,
  bridge,
  blood,
  missingChild,
  workers,
  sabotage,
];

const CLAIMS: readonly ClaimScript[] = [...RUMOURS.flat(), ...EVENT_CLAIMS, ...MATCH_CLAIMS];

/** A draft that has its place in the evening. */
export interface Played {
  readonly id: string;
  readonly draft: Draft;
}

/** One line of truth.ndjson. */
export interface Truth {
  readonly claim: string;
  readonly rumour: boolean;
  readonly sentence: ClaimScript['sentence'];
  readonly verdict: ClaimScript['verdict'];
  readonly posts: readonly string[];
  readonly denials: readonly string[];
  readonly enquiries: readonly string[];
  readonly settledAt: string | null;
  readonly siblingOf?: string;
}

/** The whole drill: who posted what, who took it back, what was true. */
export interface Drill {
  readonly played: readonly Played[];
  readonly removed: readonly Removal[];
  readonly truth: readonly Truth[];
  /** The files of infra/drill, by name. */
  readonly files: Readonly<Record<'posts.ndjson' | 'truth.ndjson' | 'authorities.json' | 'checks.ndjson', string>>;
}

/** Plays the evening; the same bytes every time. */
export function makeDrill(): Drill {
  const random = seeded(SEED);
  const people = makePeople(random.fork('people'));
  const drafts = [
    ...CLAIMS.flatMap((claim) => playClaim(claim, people, random.fork(claim.slug))),
    ...playStatements(people, random.fork('statements')),
    ...playEventTalk(people, EVENT_TALK_POSTS, random.fork('event-talk')),
    ...playChatter(people, CHATTER_POSTS, random.fork('chatter')),
  ].filter((draft) => draft.atMs >= 0);
  const played = drafts
    .sort((a, b) => a.atMs - b.atMs)
    .map((draft, index) => ({ id: `v${String(index + 1).padStart(5, '0')}`, draft }));
  const ids = new Map(played.map(({ id, draft }) => [draft, id]));
  const removed = removals(played, CLAIMS, random.fork('removals'));
  const truth = CLAIMS.map((claim) => truthOf(claim, played));
  return {
    played,
    removed,
    truth,
    files: {
      'posts.ndjson': lines(inTime(played, removed, ids, random.fork('rows'))),
      'truth.ndjson': lines(truth),
      'authorities.json': `${JSON.stringify(
        Object.values(VOICES).map(({ authorId, name, kind }) => ({ source: 'drill', authorId, name, kind })),
        null,
        2,
      )}\n`,
      'checks.ndjson': lines(CHECKS),
    },
  };
}

function inTime(
  played: readonly Played[],
  removed: readonly Removal[],
  ids: ReadonlyMap<Draft, string>,
  random: Random,
): unknown[] {
  const rows = played.map(({ id, draft }) => ({ atMs: draft.atMs, row: postRow(id, draft, ids, random) as unknown }));
  const gone = removed.map(({ atMs, ...what }) => ({
    atMs,
    row: { ...what, at: isoAt(atMs), exercise: true } as unknown,
  }));
  return [...rows, ...gone].sort((a, b) => a.atMs - b.atMs).map(({ row }) => row);
}

function postRow(id: string, draft: Draft, ids: ReadonlyMap<Draft, string>, random: Random): unknown {
  const url = draft.links?.[0];
  const withUrl = url !== undefined && !draft.text.includes(url) && random.chance(0.4);
  const anonymous = draft.part === 'chatter' && draft.replyTo === undefined && random.chance(0.01);
  return {
    id,
    text: withUrl ? `${draft.text} ${url}` : draft.text,
    ...(random.chance(1 / 3) ? {} : { lang: draft.lang }),
    createdAt: isoAt(draft.atMs),
    ...(anonymous ? {} : { authorId: draft.author.id }),
    ...(draft.replyTo === undefined ? {} : { replyTo: ids.get(draft.replyTo) }),
    ...(draft.links === undefined ? {} : { links: draft.links }),
    exercise: true,
  };
}

function truthOf(claim: ClaimScript, played: readonly Played[]): Truth {
  const taking = (stance: Stance): string[] =>
    played
      .filter(({ draft }) => draft.marks.some(([slug, taken]) => slug === claim.slug && taken === stance))
      .map(({ id }) => id);
  return {
    claim: claim.slug,
    rumour: claim.rumour,
    sentence: claim.sentence,
    verdict: claim.verdict,
    posts: taking('says'),
    denials: taking('denies'),
    enquiries: taking('asks'),
    settledAt: claim.settledAt === null ? null : isoAt(localMs(claim.settledAt)),
    ...(claim.siblingOf === undefined ? {} : { siblingOf: claim.siblingOf }),
  };
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
