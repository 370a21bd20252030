import { readFile } from 'node:fs/promises';
import { ConfigError } from '@vigie/contracts/errors';
import { z } from 'zod';

const Authority = z.object({
  source: z.string().min(1),
  authorId: z.string().min(1),
  name: z.string().min(1).max(200),
  kind: z.enum(['authority', 'press', 'fact-checker']),
});

/** Accounts of organisations, which are named rather than pseudonymised. */
export type Authorities = ReadonlyMap<
  string,
  { readonly name: string; readonly kind: 'authority' | 'press' | 'fact-checker' }
>;

/** Where an account is found in the list. */
export const accountOf = (source: string, authorId: string): string => `${source}\0${authorId}`;

/** Reads the operator's list: a JSON array of `{source, authorId, name, kind}`. No file, no authorities. */
export async function readAuthorities(file: string | undefined): Promise<Authorities> {
  if (file === undefined) return new Map();
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError('config.authorities', `cannot read the list of authorities ${file}`, { cause });
  });
  const parsed = z.array(Authority).safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new ConfigError('config.authorities', `the list of authorities ${file}\n${z.prettifyError(parsed.error)}`);
  return new Map(parsed.data.map(({ source, authorId, name, kind }) => [accountOf(source, authorId), { name, kind }]));
}
