/** Longest line taken, in bytes: ten times the longest post as JSON. */
export const MAX_LINE_BYTES = 1_000_000;

/** A numbered line; `text` is null where it was longer than a line may be, and its bytes were passed over. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Splits a stream of bytes into lines without ever holding more than one. Empty lines are counted and left out. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const take = (): Line | undefined => {
    number += 1;
    const text = heldBytes > MAX_LINE_BYTES ? null : Buffer.concat(held).toString('utf8').trim();
    held = [];
    heldBytes = 0;
    return text === '' ? undefined : { number, text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      const line = take();
      if (line !== undefined) yield line;
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  const last = take();
  if (last !== undefined) yield last;

  function hold(part: Uint8Array): void {
    heldBytes += part.length;
    if (heldBytes <= MAX_LINE_BYTES) held.push(part);
    else held = [];
  }
}

const NEWLINE = 0x0a;

/** The JSON of a line, or what is wrong with it. */
export function parseLine(line: Line): { ok: true; row: unknown } | { ok: false; expected: string } {
  if (line.text === null) return { ok: false, expected: `a line of at most ${MAX_LINE_BYTES} bytes` };
  try {
    return { ok: true, row: JSON.parse(line.text) };
  } catch {
    return { ok: false, expected: 'one JSON object a line' };
  }
}
