import { createHmac } from 'node:crypto';
import type { AuthorKey } from '@vigie/contracts/ids';

/** Turns what would name a person into a keyed hash: equal ids give equal hashes in this installation, and nobody without the key can go back. */
export type Pseudonymise = (kind: 'author' | 'post', source: string, id: string) => string;

/** A pseudonymiser that holds `key` (at least 16 bytes) and shows it to nobody. */
export function pseudonymiser(key: Uint8Array): Pseudonymise {
  return (kind, source, id) =>
    createHmac('sha256', key).update(`${kind}\0${source}\0${id}`).digest('base64url').slice(0, 22);
}

/** An author's key, marked as such. */
export function authorKey(pseudonymise: Pseudonymise, source: string, id: string): AuthorKey {
  return `a_${pseudonymise('author', source, id)}` as AuthorKey;
}
