import { parseArgs } from 'node:util';
import { ConfigError } from '@vigie/contracts/errors';
import { SourceChoice, Speed } from '@vigie/ingest/config';
import { z } from 'zod';

/** What `npm start -- …` takes. */
export const HELP = `npm start -- [--source drill|bluesky|push|<file.ndjson>] [--speed 60|max] [--port 7300] [--data <folder>] [--fresh]

  --source   what to watch: the shipped drill (default), Bluesky's public stream, pushed posts alone, or a file to replay
  --speed    how fast a drill or a file is replayed: a factor, or max (drill: 60, file: 1); a
             silence in a file is waited for ten minutes at most
  --port     the console's port; the next free one when it is taken
  --data     where everything is kept; each source has a folder of its own
  --fresh    sets the earlier run of this source aside (nothing is deleted) and begins again`;

const Options = z.object({
  source: SourceChoice.default('drill'),
  speed: Speed.optional(),
  port: z.coerce.number().int().min(1).max(65_535).default(7300),
  data: z.string().min(1).default('.vigie'),
  fresh: z.boolean().default(false),
  help: z.boolean().default(false),
});

/** The choices of one start. */
export type Options = z.infer<typeof Options>;

/** Reads the command line; everything wrong with it is said at once, with the way to say it right. */
export function readOptions(args: readonly string[]): Options {
  let values: unknown;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        source: { type: 'string' },
        speed: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new ConfigError('start.options', `${(error as Error).message}\n\n${HELP}`);
  }
  const parsed = Options.safeParse(values);
  if (!parsed.success) throw new ConfigError('start.options', `${z.prettifyError(parsed.error)}\n\n${HELP}`);
  return parsed.data;
}

/** The name of the folder that a source's run lives in: a drill and real posts never share one. */
export function folderOf(source: string): string {
  if (/^(drill|bluesky|push)$/.test(source)) return source;
  const name = source.replaceAll('\\', '/').split('/').at(-1)!;
  return `file-${name
    .replace(/\.ndjson(\.gz)?$/, '')
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
    .slice(0, 60)}`;
}
