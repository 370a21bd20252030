import { expect, test } from '@jest/globals';
import { annotatedPost } from '@vigie/testkit/annotated';
import { openDenseScan } from './dense-scan.ts';
import { meaning } from './dense.ts';
import { placePost } from './place.ts';
import { openPostingLists } from './posting-lists.ts';
import { openState } from './snapshot.ts';

const SYLLABLES = ['ba', 'ko', 'mi', 'du', 'fe', 'ra', 'vo'];
const SUBJECTS = Array.from({ length: 40 }, (_, i) =>
  ['quar', 'lant', 'harb', 'viol', 'mead', 'ladd']
    .map((stem) => `${stem}${SYLLABLES[i % 7]!}${SYLLABLES[Math.floor(i / 7)]!}x`)
    .join(' '),
);

/** Places posts one after the other and counts, for each, the claims that its look-ups visited. */
function visitsOf(texts: readonly string[]): number[] {
  const opened = openState({}, undefined);
  let visits = 0;
  const state = {
    ...opened,
    postings: {
      ...opened.postings,
      read: (term: number, limit: number, into: Int32Array, since: number): number => {
        const read = opened.postings.read(term, limit, into, since);
        visits += read;
        return read;
      },
    },
  };
  return texts.map((text, i) => {
    visits = 0;
    placePost(state, annotatedPost({ id: `p${i}`, author: `a${i}`, seconds: i, text }));
    return visits;
  });
}

test('a text stuffed with the words of every claim visits no more claims than any other text may', () => {
  const crowd = Array.from(
    { length: 600 },
    (_, i) => `${SUBJECTS[i % 40]!} seen by witness${i} near corner${i} at gate${i}`,
  );
  const stuffed = [SUBJECTS.join(' '), `${SUBJECTS.slice(0, 20).join(' ')} shared by everybody`];
  const visits = visitsOf([...crowd, ...stuffed]);
  expect(Math.max(...visits)).toBeLessThanOrEqual(8 * 128);
  expect(visits.at(-1)!).toBeGreaterThan(0);
});

test('a term of ten thousand claims leads to the newest 128', () => {
  const postings = openPostingLists();
  for (let slot = 0; slot < 10_000; slot++) postings.enter(slot, Int32Array.of(7, 8), slot + 1);
  const into = new Int32Array(128);
  expect(postings.read(7, 128, into, 0)).toBe(128);
  expect([into[0], into[127]]).toEqual([9_999, 9_872]);
  expect(postings.read(7, 128, into, 9_990)).toBe(10);
});

test('entries that went stale are closed up, and what is left keeps its order', () => {
  const postings = openPostingLists();
  for (let slot = 0; slot < 100; slot++) postings.enter(slot, Int32Array.of(7), slot + 1);
  for (let slot = 0; slot < 100; slot += 2) postings.leave(slot);
  postings.enter(1, Int32Array.of(7), 101);
  const into = new Int32Array(128);
  const first = Array.from(into.subarray(0, postings.read(7, 128, into, 0)));
  expect(first).toEqual([1, ...Array.from({ length: 49 }, (_, i) => 99 - i * 2)]);
  expect(Array.from(into.subarray(0, postings.read(7, 128, into, 0)))).toEqual(first);
});

test('a full scan of meanings lets the claim go that was put in longest ago', () => {
  const scan = openDenseScan(3);
  const of = (seed: number) =>
    meaning(
      'm',
      'default',
      Int8Array.from({ length: 64 }, (_, i) => ((i * seed) % 7) - 3),
    );
  for (const slot of [1, 2, 3]) scan.put(slot, of(slot));
  scan.put(1, of(5));
  scan.put(4, of(4));
  expect(scan.slots()).toEqual([3, 1, 4]);
  const found: number[] = [];
  scan.each(of(4), 0, (slot) => found.push(slot));
  expect(found).toEqual([4]);
});
