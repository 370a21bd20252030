import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Block } from './snapshot-block.ts';

/**
 * A file of parts: of each its two lengths, its text, its bytes. The last part is the SHA-256 of all that stands before it,
 * so that a file that was damaged or cut short is told from a whole one. What is written is in memory a part at a time.
 */
export async function writeParts(path: string, parts: Iterable<Block>): Promise<number> {
  const file = await open(path, 'w');
  const sum = createHash('sha256');
  let written = 0;
  const put = async ({ text, bytes }: Block): Promise<void> => {
    const lengths = Buffer.alloc(LENGTHS);
    lengths.writeUInt32LE(text.length, 0);
    lengths.writeUInt32LE(bytes.length, 4);
    for (const piece of [lengths, text, bytes]) {
      sum.update(piece);
      await file.writeFile(piece);
      written += piece.length;
    }
  };
  try {
    for (const part of parts) await put(part);
    await put({ text: Buffer.from(sum.copy().digest('hex')), bytes: Buffer.alloc(0) });
    await file.sync();
  } finally {
    await file.close();
  }
  return written;
}

/** The parts of a file, one or more; throws where its sum does not match. */
export async function readParts(path: string): Promise<readonly Block[]> {
  const file = await open(path, 'r');
  const sum = createHash('sha256');
  const parts: Block[] = [];
  let before = '';
  try {
    const { size } = await file.stat();
    for (;;) {
      const lengths = await read(file, LENGTHS);
      if (lengths === null) break;
      const text = await read(file, Math.min(lengths.readUInt32LE(0), size));
      const bytes = await read(file, Math.min(lengths.readUInt32LE(4), size));
      if (text === null || bytes === null) break;
      parts.push({ text, bytes });
      before = sum.copy().digest('hex');
      for (const piece of [lengths, text, bytes]) sum.update(piece);
    }
  } finally {
    await file.close();
  }
  if (parts.length < 2 || parts.pop()!.text.toString() !== before) throw new Error(DAMAGED);
  return parts;
}

/** What a file whose sum does not match is refused with. */
export const DAMAGED = 'its sum does not match: damaged or cut short';

/** The next `length` bytes, null where the file ends before. */
async function read(file: FileHandle, length: number): Promise<Buffer | null> {
  const buffer = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got);
    if (bytesRead === 0) return null;
    got += bytesRead;
  }
  return buffer;
}

const LENGTHS = 8;
