import { randomUUID } from 'node:crypto';
import { LONGEST_WORD, say, type Database } from '@vigie/store/database';
import type { Log } from '@vigie/runtime/log';
import { z } from 'zod';

/**
 * What consoles over one database tell each other, so that a browser hears the same whichever it is connected to. Each console
 * projects its own partitions and knows its own sockets; what it announces goes to the others through the database.
 */
export const Word = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claims'), ids: z.array(z.string()), newlyFlagged: z.array(z.string()) }),
  z.object({
    kind: z.literal('alert'),
    owner: z.string(),
    alert: z.object({ id: z.string(), subscription: z.string(), kind: z.enum(['alert', 'correction', 'test']) }),
  }),
  /** The access of this user ended. */
  z.object({ kind: z.literal('drop'), user: z.string() }),
  /** Who looks at a claim through this console: pairs of id and name. */
  z.object({ kind: z.literal('viewers'), claim: z.string(), viewers: z.array(z.tuple([z.string(), z.string()])) }),
  /** I am here, and this is my part of the stream. */
  z.object({
    kind: z.literal('here'),
    rate: z.number(),
    lagMs: z.number().nullable(),
    eventTime: z.string().nullable(),
    sources: z.array(
      z.object({
        name: z.string(),
        posts: z.number(),
        postsPerSecond: z.number(),
        lastPostAt: z.string(),
        quietMs: z.number(),
      }),
    ),
  }),
  z.object({ kind: z.literal('gone') }),
]);
export type Word = z.infer<typeof Word>;
/** One console's part of the stream, as it last told. */
export type Share = Extract<Word, { kind: 'here' }>;

/** The way to the other consoles. */
export interface Relay {
  /** Tells the others; what cannot be told now is not told at all. Silent while nobody else is there. */
  tell(word: Word): void;
  /** The parts of the stream that other consoles read, as they told in the last half minute. */
  shares(): readonly Share[];
  close(): Promise<void>;
}

interface RelayDeps {
  readonly database: Database;
  readonly log: Log;
  readonly share: () => Omit<Share, 'kind'>;
  /** Something another console told. */
  readonly hear: (word: Word, from: string) => void;
  /** Words of others may have been missed. */
  readonly missed: () => void;
}

const CHANNEL = 'vigie_consoles';
const HERE_EVERY_MS = 5_000;
const GONE_AFTER_MS = 30_000;
const Envelope = z.object({ from: z.string(), word: Word });

/** Joins the consoles that share this database. */
export async function openRelay({ database, log, share, hear, missed }: RelayDeps): Promise<Relay> {
  const self = randomUUID();
  const others = new Map<string, { at: number; share: Share }>();

  const send = (word: Word): void => {
    const text = JSON.stringify({ from: self, word });
    if (Buffer.byteLength(text) > LONGEST_WORD) return log.warn({ kind: word.kind }, 'too long for the other consoles');
    say(database, CHANNEL, text).catch((error: unknown) =>
      log.debug({ err: error, kind: word.kind }, 'the other consoles could not be told'),
    );
  };
  const isNew = (from: string): boolean => !others.has(from);

  const stop = await database.listen(
    CHANNEL,
    (text) => {
      const told = parse(text);
      if (told === null || told.from === self) return;
      if (told.word.kind === 'here') {
        // Whoever is new learns at once that we are here too.
        if (isNew(told.from)) setImmediate(() => send({ kind: 'here', ...share() }));
        others.set(told.from, { at: Date.now(), share: told.word });
      } else if (told.word.kind === 'gone') others.delete(told.from);
      hear(told.word, told.from);
    },
    missed,
  );
  send({ kind: 'here', ...share() });
  const here = setInterval(() => {
    for (const [id, { at }] of others)
      if (Date.now() - at > GONE_AFTER_MS) {
        others.delete(id);
        hear({ kind: 'gone' }, id);
      }
    send({ kind: 'here', ...share() });
  }, HERE_EVERY_MS);

  return {
    tell(word) {
      if (others.size > 0) send(word);
    },
    shares: () => [...others.values()].map((other) => other.share),
    async close() {
      clearInterval(here);
      await say(database, CHANNEL, JSON.stringify({ from: self, word: { kind: 'gone' } })).catch(() => {});
      await stop().catch(() => {});
    },
  };
}

function parse(text: string): z.infer<typeof Envelope> | null {
  try {
    return Envelope.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
