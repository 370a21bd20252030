import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { z } from 'zod';

const Secrets = z.object({
  /** Makes authors pseudonyms; losing it means that known authors look new. */
  pseudonymKey: z.string().min(32),
  /** Whoever holds it may push posts. */
  pushToken: z.string().min(16),
});

/** What this installation keeps to itself. */
export type Secrets = z.infer<typeof Secrets>;

/** The file that holds them, readable by its owner alone. */
export const secretsFile = (folder: string): string => join(folder, 'secrets.json');

/** Reads the secrets of a data folder, or makes them the first time. */
export async function readSecrets(folder: string): Promise<Secrets> {
  const file = secretsFile(folder);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const secret = (): string => randomBytes(32).toString('base64url');
    const made: Secrets = { pseudonymKey: secret(), pushToken: secret() };
    await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  }
  const parsed = Secrets.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new ConfigError('start.secrets', `${file} is not what Vigie wrote\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
