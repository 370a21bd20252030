import { PoisonError } from '@vigie/contracts/errors';
import type { z } from 'zod';

/** Where the next page begins, in a text that nobody needs to understand. */
export function toCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Throws a PoisonError `request.cursor` for a text that this server did not make. */
export function fromCursor<S extends z.ZodType>(schema: S, cursor: string | undefined): z.infer<S> | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new PoisonError(
      'request.cursor',
      'the cursor is not one that this server gave; ask for the first page again',
      { cause },
    );
  }
}
