import { z } from 'zod';
import type { Pseudonymise } from '../pseudonym.ts';

/**
 * Bluesky's Jetstream, version 1: one JSON frame an event, `time_us` when the relay showed it. Posts are
 * `app.bsky.feed.post` records; an account that is deleted or taken down takes all its posts with it.
 */
const Ref = z.object({ uri: z.string() });
const Record_ = z.looseObject({
  text: z.string(),
  createdAt: z.string().optional(),
  langs: z.array(z.string()).optional(),
  reply: z.object({ root: Ref, parent: Ref }).optional(),
  facets: z.array(z.looseObject({ features: z.array(z.looseObject({ uri: z.string().optional() })) })).optional(),
  embed: z
    .looseObject({
      external: z.looseObject({ uri: z.string() }).optional(),
      record: z.looseObject({ uri: z.string().optional() }).optional(),
    })
    .optional(),
});

const Frame = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('commit'),
    did: z.string(),
    time_us: z.int(),
    commit: z.looseObject({
      operation: z.enum(['create', 'update', 'delete']),
      collection: z.string(),
      rkey: z.string(),
      record: z.unknown().optional(),
    }),
  }),
  z.looseObject({
    kind: z.literal('account'),
    did: z.string(),
    time_us: z.int(),
    account: z.looseObject({ active: z.boolean(), status: z.string().optional() }),
  }),
  z.looseObject({ kind: z.literal('identity'), did: z.string(), time_us: z.int() }),
]);

/** What one frame means: a row for the door, nothing of interest, or bytes that are no such frame. */
export type JetstreamEvent =
  | { readonly kind: 'row'; readonly row: object; readonly timeUs: number }
  | { readonly kind: 'passed'; readonly timeUs: number }
  | { readonly kind: 'refused'; readonly expected: string; readonly timeUs: number | undefined };

const GONE = new Set(['deleted', 'takendown', 'suspended']);

/** Reads a frame. Ids that would name the author become keyed hashes here, before anything else sees them. */
export function readFrame(text: string, pseudonymise: Pseudonymise): JetstreamEvent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'refused', expected: 'a JSON frame', timeUs: undefined };
  }
  const frame = Frame.safeParse(json);
  if (!frame.success) return refused(frame.error, timeUsOf(json));
  const event = frame.data;
  const timeUs = event.time_us;
  if (event.kind === 'identity') return { kind: 'passed', timeUs };
  if (event.kind === 'account') {
    const gone = !event.account.active && GONE.has(event.account.status ?? '');
    return gone ? { kind: 'row', row: { deletesAuthor: event.did }, timeUs } : { kind: 'passed', timeUs };
  }
  const { operation, collection, rkey, record } = event.commit;
  if (collection !== 'app.bsky.feed.post') return { kind: 'passed', timeUs };
  const id = pseudonymise('post', 'bluesky', `${event.did}/${rkey}`);
  if (operation === 'delete') return { kind: 'row', row: { deletes: id }, timeUs };
  const post = Record_.safeParse(record);
  if (!post.success) return refused(post.error, timeUs);
  return { kind: 'row', row: rowOf(post.data, { id, did: event.did, timeUs }, pseudonymise), timeUs };
}

function rowOf(
  record: z.infer<typeof Record_>,
  { id, did, timeUs }: { readonly id: string; readonly did: string; readonly timeUs: number },
  pseudonymise: Pseudonymise,
): object {
  const hashed = (uri: string | undefined): string | undefined => {
    const [, author, rkey] = uri?.match(/^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/) ?? [];
    return author === undefined ? undefined : pseudonymise('post', 'bluesky', `${author}/${rkey}`);
  };
  const links = [
    ...(record.facets ?? []).flatMap((facet) => facet.features.map((feature) => feature.uri)),
    record.embed?.external?.uri,
  ].filter((uri): uri is string => uri !== undefined && /^https?:\/\//.test(uri) && URL.canParse(uri));
  const replyTo = hashed(record.reply?.parent.uri);
  const rootId = hashed(record.reply?.root.uri);
  const createdAt = plausible(record.createdAt, timeUs / 1000);
  return {
    id,
    text: record.text,
    authorId: did,
    ...(record.langs?.[0] === undefined ? {} : { lang: record.langs[0] }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(rootId === undefined ? {} : { rootId }),
    ...(links.length === 0 ? {} : { links: [...new Set(links)].slice(0, 16) }),
  };
}

/** Clients write what they like: a time of creation that cannot be, or is after the relay showed the post, is left out; the post is not. */
function plausible(createdAt: string | undefined, shownAt: number): string | undefined {
  const time = Date.parse(createdAt ?? '');
  return Number.isNaN(time) || time < Date.UTC(2000, 0, 1) || time > shownAt ? undefined : new Date(time).toISOString();
}

const timeUsOf = (json: unknown): number | undefined => {
  const value = (json as { time_us?: unknown } | null)?.time_us;
  return typeof value === 'number' ? value : undefined;
};

const refused = (error: z.ZodError, timeUs: number | undefined): JetstreamEvent => ({
  kind: 'refused',
  expected: z.prettifyError(error),
  timeUs,
});
