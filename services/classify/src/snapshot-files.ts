import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EngineSnapshot } from '@vigie/core/match/snapshot';

/** The engine as it was when everything before `nextOffset` had been taken and told. */
export interface Saved {
  readonly nextOffset: string;
  readonly engine: EngineSnapshot;
}

/** Snapshots of the engine in a folder. */
export interface SnapshotFiles {
  /** The newest snapshot that is whole; undefined where there is none. */
  readonly read: () => Promise<Saved | undefined>;
  /** Writes a snapshot; resolves with its size once it is safe on disk. */
  readonly write: (saved: Saved) => Promise<number>;
}

/**
 * Snapshots as lines of JSON: a head, then claims by the thousand (one string for all of them would pass what a string may
 * hold), then the SHA-256 of what stands above. Written beside, synced, then renamed: a file that bears a snapshot's name is
 * whole, and the sum finds what a disk did to it later. Two are kept, so that a bad one costs a minute of re-reading the log.
 */
export function openSnapshotFiles(folder: string, refused: (file: string, reason: string) => void): SnapshotFiles {
  async function names(): Promise<string[]> {
    await mkdir(folder, { recursive: true });
    return (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  }

  return {
    read: async () => {
      for (const name of (await names()).reverse()) {
        try {
          return await readSnapshot(join(folder, name));
        } catch (error) {
          refused(name, error instanceof Error ? error.message : String(error));
        }
      }
      return undefined;
    },
    write: async (saved) => {
      const old = await names();
      const number = 1 + Number(NAME.exec(old.at(-1) ?? '')?.[1] ?? '0');
      const name = `engine-${String(number).padStart(12, '0')}.ndjson`;
      const unfinished = join(folder, `${name}.unfinished`);
      const bytes = await writeLines(unfinished, linesOf(saved));
      await rename(unfinished, join(folder, name));
      for (const stale of old.slice(0, Math.max(0, old.length + 1 - GENERATIONS))) await unlink(join(folder, stale));
      return bytes;
    },
  };
}

const NAME = /^engine-(\d+)\.ndjson$/;
const GENERATIONS = 2;
const VERSIONS: readonly number[] = [1, 2];
const CLAIMS_A_LINE = 1_000;

function* linesOf({ nextOffset, engine }: Saved): Generator<string> {
  const { claims, ...head } = engine;
  yield JSON.stringify({ nextOffset, claims: claims.length, head });
  for (let i = 0; i < claims.length; i += CLAIMS_A_LINE) yield JSON.stringify(claims.slice(i, i + CLAIMS_A_LINE));
}

async function writeLines(path: string, lines: Iterable<string>): Promise<number> {
  const file = await open(path, 'w');
  const sum = createHash('sha256');
  let bytes = 0;
  const put = async (line: string): Promise<void> => {
    const { bytesWritten } = await file.write(`${line}\n`);
    bytes += bytesWritten;
  };
  try {
    for (const line of lines) {
      sum.update(line);
      await put(line);
    }
    await put(JSON.stringify({ sha256: sum.digest('hex') }));
    await file.sync();
  } finally {
    await file.close();
  }
  return bytes;
}

async function readSnapshot(path: string): Promise<Saved> {
  const sum = createHash('sha256');
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let head: { nextOffset: string; claims: number; head: Omit<EngineSnapshot, 'claims'> } | undefined;
  const claims: EngineSnapshot['claims'][number][] = [];
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
  if (head === undefined || expected !== sum.digest('hex'))
    throw new Error('its sum does not match: damaged or cut short');
  if (!VERSIONS.includes(head.head.version))
    throw new Error(
      `its version is ${head.head.version}, this program reads ${VERSIONS.join(' and ')}: the log is read instead`,
    );
  if (claims.length !== head.claims) throw new Error(`it has ${claims.length} claims of ${head.claims}`);
  return { nextOffset: head.nextOffset, engine: { ...head.head, claims } };
}
