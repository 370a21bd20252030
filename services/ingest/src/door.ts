import type { PostId, SourceName } from '@vigie/contracts/ids';
import type { PostMessage } from '@vigie/contracts/post';
import { DeletionRow, ErasureRow, PostRow } from '@vigie/contracts/post-row';
import type { z } from 'zod';
import { accountOf, type Authorities } from './authorities.ts';
import { authorKey, type Pseudonymise } from './pseudonym.ts';

/** Before this no public post was written; after now by more than this no clock is merely wrong. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);
const FUTURE_TOLERANCE_MS = 5 * 60_000;

/** What is wrong with a row: which field, and what was expected there. */
export interface Problem {
  readonly field: string | null;
  readonly expected: string;
}

/** A row that may come in, or why not. */
export type Admission =
  | { readonly ok: true; readonly message: PostMessage; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** What the door knows of who stands before it. */
export interface DoorDeps {
  readonly source: SourceName;
  readonly pseudonymise: Pseudonymise;
  readonly authorities: Authorities;
  readonly exercise: boolean;
}

/** When a row is seen: `eventAt` where it names no time of its own, and the wall clock it may not run ahead of. */
export interface Seen {
  readonly eventAt: number;
  readonly wallNow: number;
  /** True where the row's own time is the event time (a replay); else the time of arrival is. */
  readonly replayed: boolean;
}

/** The one place where an unknown thing becomes a post: parsed, its author made a pseudonym, its time made honest. */
export function openDoor(deps: DoorDeps): (row: unknown, seen: Seen) => Admission {
  return function admit(row, seen) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return refuse(null, 'a JSON object');
    if ('deletes' in row) return parsed(DeletionRow, row, (r) => deletion(deps, r, seen));
    if ('deletesAuthor' in row) return parsed(ErasureRow, row, (r) => erasure(deps, r, seen));
    return parsed(PostRow, row, (r) => post(deps, r, seen));
  };
}

/** The event time that a row names, in milliseconds; undefined where it names none that can be read. */
export function timeOf(row: unknown): number | undefined {
  const value =
    (row as { createdAt?: unknown; at?: unknown } | null)?.createdAt ?? (row as { at?: unknown } | null)?.at;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function post(deps: DoorDeps, row: PostRow, seen: Seen): PostMessage | Problem {
  const created = row.createdAt === undefined ? seen.eventAt : Date.parse(row.createdAt);
  const doubt = implausible('createdAt', created, seen.wallNow);
  if (doubt !== undefined) return doubt;
  const { source, pseudonymise } = deps;
  const idOf = (id: string): PostId => `${source}:${id}` as PostId;
  const replyTo = row.replyTo ?? row.parentId;
  const authority = row.authorId === undefined ? undefined : deps.authorities.get(accountOf(source, row.authorId));
  const language = row.lang?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0];
  return {
    kind: 'post',
    id: idOf(row.id),
    source,
    text: row.text,
    ...(language === undefined ? {} : { languages: [language] }),
    author: authorKey(pseudonymise, source, row.authorId ?? `unknown author of ${row.id}`),
    ...(authority === undefined ? {} : { authority }),
    seenAt: iso(seen.replayed ? created : seen.eventAt),
    createdAt: iso(created),
    acceptedAt: iso(seen.wallNow),
    ...(replyTo === undefined ? {} : { replyTo: idOf(replyTo) }),
    ...(row.rootId === undefined ? {} : { root: idOf(row.rootId) }),
    ...(row.links === undefined ? {} : { links: row.links }),
    ...(deps.exercise ? { exercise: true } : {}),
  };
}

function deletion({ source }: DoorDeps, row: DeletionRow, seen: Seen): PostMessage | Problem {
  const at = row.at === undefined || !seen.replayed ? seen.eventAt : Date.parse(row.at);
  return (
    implausible('at', at, seen.wallNow) ?? {
      kind: 'deletion',
      id: `${source}:${row.deletes}` as PostId,
      source,
      seenAt: iso(at),
    }
  );
}

function erasure({ source, pseudonymise }: DoorDeps, row: ErasureRow, seen: Seen): PostMessage | Problem {
  const at = row.at === undefined || !seen.replayed ? seen.eventAt : Date.parse(row.at);
  const author = authorKey(pseudonymise, source, row.deletesAuthor);
  return implausible('at', at, seen.wallNow) ?? { kind: 'erasure', author, source, seenAt: iso(at) };
}

function parsed<S extends z.ZodObject>(
  schema: S,
  row: object,
  build: (row: z.infer<S>) => PostMessage | Problem,
): Admission {
  const result = schema.safeParse(row);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return refuse(issue.path.join('.') || null, issue.message.replace(/^Invalid input: expected /, ''));
  }
  const built = build(result.data);
  if (!('kind' in built)) return { ok: false, problem: built };
  return { ok: true, message: built, ignored: Object.keys(row).filter((field) => !(field in schema.shape)) };
}

function implausible(field: string, time: number, wallNow: number): Problem | undefined {
  if (time < EARLIEST_MS) return { field, expected: `a time after ${iso(EARLIEST_MS)}; leave it out if unknown` };
  if (time > wallNow + FUTURE_TOLERANCE_MS) return { field, expected: 'a time that is not in the future' };
  return undefined;
}

const refuse = (field: string | null, expected: string): Admission => ({ ok: false, problem: { field, expected } });
const iso = (ms: number): string => new Date(ms).toISOString();
