import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A complete export on disk: its length and checksum are known before its first byte is sent. */
export interface Spooled {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly at: Date;
}

/** A piece of an export, and how many rows it holds (a header holds none). */
export interface Piece {
  readonly text: string;
  readonly rows: number;
}

/** Keeps what was spooled for a minute, so that HEAD, the checksum and the download speak of the same bytes. */
export interface Spool {
  fetch(key: string, now: Date, pieces: () => AsyncIterable<Piece>): Promise<Spooled>;
  close(): Promise<void>;
}

const KEEP_MS = 60_000;
const MOST_KEPT = 16;

/** Opens a spool in a folder of its own. */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-export-'));
  const kept = new Map<string, Promise<Spooled>>();
  let count = 0;

  function forget(key: string, spooled: Promise<Spooled>): void {
    if (kept.get(key) === spooled) kept.delete(key);
    // A download that has begun keeps its open file; only the name goes.
    spooled.then(
      ({ file }) => rm(file, { force: true }),
      () => {},
    );
  }

  return {
    async fetch(key, now, pieces) {
      const known = kept.get(key);
      if (known !== undefined) {
        const spooled = await known;
        if (now.getTime() - spooled.at.getTime() < KEEP_MS) return spooled;
        forget(key, known);
      }
      const [oldest] = kept;
      if (kept.size >= MOST_KEPT && oldest !== undefined) forget(...oldest);
      count += 1;
      const writing = write(join(folder, String(count)), now, pieces());
      kept.set(key, writing);
      writing.catch(() => forget(key, writing));
      setTimeout(() => forget(key, writing), KEEP_MS).unref();
      return writing;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function write(file: string, at: Date, pieces: AsyncIterable<Piece>): Promise<Spooled> {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  await pipeline(
    async function* () {
      for await (const piece of pieces) {
        const chunk = Buffer.from(piece.text);
        rows += piece.rows;
        bytes += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600 }),
  );
  return { file, rows, bytes, sha256: hash.digest(), at };
}
