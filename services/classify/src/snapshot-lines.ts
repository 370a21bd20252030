import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ClaimRecord } from '@vigie/core/match/claim-record';
import type { EngineSnapshot } from '@vigie/core/match/snapshot';
import type { Saved } from './snapshot-files.ts';
import { DAMAGED } from './snapshot-parts.ts';

/** Reads a snapshot of version 1 or 2: lines of JSON, a head, claims by the thousand, then the SHA-256 of what stands above. */
export async function readLines(path: string): Promise<Saved> {
  const sum = createHash('sha256');
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let head: { nextOffset: string; claims: number; head: Omit<EngineSnapshot, 'claims'> } | undefined;
  const claims: ClaimRecord[] = [];
  let expected: string | undefined;
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'sha256' in value) {
      expected = String(value.sha256);
      break;
    }
    sum.update(line);
    // The sum vouches for what we wrote ourselves; no schema is laid on megabytes of it.
    if (head === undefined) head = value as typeof head;
    else claims.push(...(value as typeof claims));
  }
  if (head === undefined || expected !== sum.digest('hex')) throw new Error(DAMAGED);
  if (claims.length !== head.claims) throw new Error(`it has ${claims.length} claims of ${head.claims}`);
  return { nextOffset: head.nextOffset, engine: { ...head.head, claims } };
}
