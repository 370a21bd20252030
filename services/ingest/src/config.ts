import { BusEnv, LogLevelEnv } from '@vigie/runtime/config';
import { z } from 'zod';

/** Jetstream's public relay that is nearest to most of Europe's peering; any instance of version 1 will do. */
const JETSTREAM = 'wss://jetstream2.us-east.bsky.network/subscribe';

/** How fast a replay goes: a factor of event time, or as fast as the log takes it. */
export const Speed = z.union([z.literal('max'), z.coerce.number().positive().max(100_000)], {
  error: 'expected a factor such as 60, or max',
});

/** A source that does not exist yet is refused in a sentence, not taken for a file's name. */
const NOT_YET = /^(mastodon|feed|e?mail|imap):/;

/** What feeds the stream: `bluesky`, `push`, or a file of posts to replay. */
export const SourceChoice = z
  .string()
  .min(1)
  .refine((source) => !NOT_YET.test(source), {
    error: (issue) =>
      `"${String(issue.input)}" is a source that Vigie does not read yet; there are: bluesky, push, or a file of posts (NDJSON)`,
  });

/** Whether a source is a file to replay. */
export const isFile = (source: string): boolean => source !== 'bluesky' && source !== 'push';

/** The settings of ingest, from the environment. */
export const Env = BusEnv.extend({
  SOURCE: SourceChoice,
  SPEED: Speed.default(1),
  /** Makes authors pseudonyms; at least 32 characters, the same for every ingest of one installation, kept for ever. */
  PSEUDONYM_KEY: z.string().min(32),
  /** JSON list of accounts of authorities, newsrooms and fact-checkers. */
  AUTHORITIES_FILE: z.string().optional(),
  /** Where cursors and positions are kept between runs. */
  STATE_DIR: z.string().min(1),
  /** Whoever holds it may push posts to `POST /api/posts`; without one that door is shut. */
  PUSH_TOKEN: z.string().min(16).optional(),
  JETSTREAM_URL: z.url({ protocol: /^wss?$/ }).default(JETSTREAM),
  INGEST_HOST: z.string().default('127.0.0.1'),
  INGEST_PORT: z.coerce.number().int().min(0).max(65_535).default(7301),
  LOG_LEVEL: LogLevelEnv,
});
export type IngestConfig = z.infer<typeof Env>;
