import { mkdir, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimRecord } from '@vigie/core/match/claim-record';
import type { EngineSnapshot } from '@vigie/core/match/snapshot';
import { packed, unpacked, type Block } from './snapshot-block.ts';
import { readLines } from './snapshot-lines.ts';
import { readParts, writeParts } from './snapshot-parts.ts';

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
 * Snapshots as files of parts: a head, then claims by the thousand as columns (one string for all of them would pass what a
 * string may hold), then the SHA-256 of what stands above. Written beside, synced, then renamed: a file that bears a snapshot's
 * name is whole, and the sum finds what a disk did to it later. Two are kept, so that a bad one costs a minute of re-reading the log.
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
      const name = `engine-${String(number).padStart(12, '0')}.parts`;
      const unfinished = join(folder, `${name}.unfinished`);
      const bytes = await writeParts(unfinished, partsOf(saved));
      await rename(unfinished, join(folder, name));
      for (const stale of old.slice(0, Math.max(0, old.length + 1 - GENERATIONS))) await unlink(join(folder, stale));
      return bytes;
    },
  };
}

const NAME = /^engine-(\d+)\.(?:parts|ndjson)$/;
const GENERATIONS = 2;
const VERSIONS: readonly number[] = [1, 2, 3, 4];
const CLAIMS_A_PART = 1_000;

function* partsOf({ nextOffset, engine }: Saved): Generator<Block> {
  const { claims, ...head } = engine;
  yield { text: Buffer.from(JSON.stringify({ nextOffset, claims: claims.length, head })), bytes: Buffer.alloc(0) };
  let part: ClaimRecord[] = [];
  for (const claim of claims)
    if (part.push(claim) === CLAIMS_A_PART) {
      yield packed(part);
      part = [];
    }
  if (part.length > 0) yield packed(part);
}

async function readSnapshot(path: string): Promise<Saved> {
  const saved = path.endsWith('.ndjson') ? await readLines(path) : await readWhole(path);
  const { version } = saved.engine;
  if (!VERSIONS.includes(version))
    throw new Error(`its version is ${version}, this program reads ${VERSIONS.join(', ')}: the log is read instead`);
  return saved;
}

/** The whole file is read, so that its sum is known, before the first claim is made of it: part by part, as they are asked for. */
async function readWhole(path: string): Promise<Saved> {
  const [first, ...parts] = await readParts(path);
  // The sum vouches for what we wrote ourselves; no schema is laid on megabytes of it.
  const { nextOffset, claims, head } = JSON.parse(first!.text.toString()) as Head;
  function* records(): Generator<ClaimRecord> {
    for (const part of parts) yield* unpacked(part);
  }
  return { nextOffset, engine: { ...head, claims: { length: claims, [Symbol.iterator]: records } } };
}

interface Head {
  readonly nextOffset: string;
  readonly claims: number;
  readonly head: Omit<EngineSnapshot, 'claims'>;
}
