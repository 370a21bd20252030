import { expect, test } from '@jest/globals';
import { lines, MAX_LINE_BYTES, parseLine, type Line } from './lines.ts';

async function split(...chunks: string[]): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of lines(
    (async function* () {
      for (const c of chunks) yield Buffer.from(c);
    })(),
  ))
    found.push(line);
  return found;
}

test('a line cut by a chunk is one line, and a character cut in two is whole again', async () => {
  const bytes = Buffer.from('{"é":1}\n');
  const found: Line[] = [];
  for await (const line of lines(
    (async function* () {
      yield bytes.subarray(0, 3);
      yield bytes.subarray(3);
    })(),
  ))
    found.push(line);
  expect(found).toEqual([{ number: 1, text: '{"é":1}' }]);
});

test('empty lines are counted, so that a number means the line in the file', async () => {
  expect(await split('a\n\n\r\nb')).toEqual([
    { number: 1, text: 'a' },
    { number: 4, text: 'b' },
  ]);
});

test('a line too long is refused alone: what lies around it goes on', async () => {
  const found = await split('a\n', 'x'.repeat(MAX_LINE_BYTES), 'x\nb\n');
  expect(found).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: null },
    { number: 3, text: 'b' },
  ]);
  expect(parseLine(found[1]!)).toEqual({ ok: false, expected: `a line of at most ${MAX_LINE_BYTES} bytes` });
});

test('a line that is not JSON says what was expected', async () => {
  expect(parseLine({ number: 1, text: '{' })).toEqual({ ok: false, expected: 'one JSON object a line' });
});
