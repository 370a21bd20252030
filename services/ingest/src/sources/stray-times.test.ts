import { expect, test } from '@jest/globals';
import { markStrays } from './stray-times.ts';

const MINUTE_MS = 60_000;

async function shown(minutes: ReadonlyArray<number | undefined>): Promise<Array<number | undefined>> {
  async function* rows() {
    for (const minute of minutes) yield { at: minute === undefined ? undefined : minute * MINUTE_MS };
  }
  const marks: Array<number | undefined> = [];
  for await (const { shownAt } of markStrays(rows()))
    marks.push(shownAt === undefined ? undefined : shownAt / MINUTE_MS);
  return marks;
}
const none = undefined;

test('a row that runs ahead of those before and after it was shown with them, the first row too', async () => {
  expect(await shown([100, 101, 121, 102, 103, 104])).toEqual([none, none, 101, none, none, none]);
  expect(await shown([121, 102, 103, 104])).toEqual([103, none, none, none]);
});

test('a quiet hour is none, though a late row follows it; nor is the end of a file, nor a row without a time', async () => {
  expect(await shown([100, 160, 99, 161, 162, 163])).toEqual([none, none, none, none, none, none]);
  expect(await shown([100, 101, 121, 102])).toEqual([none, none, none, none]);
  expect(await shown([100, none, 101, none, 102, 103, 104])).toEqual(new Array(7).fill(none));
});
