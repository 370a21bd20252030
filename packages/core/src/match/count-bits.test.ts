import { expect, test } from '@jest/globals';
import { openBitCounter } from './count-bits.ts';
import { hash32 } from './hash.ts';

function ones(x: number): number {
  let n = 0;
  for (let left = x; left !== 0; left &= left - 1) n += 1;
  return n;
}

test.each([4, 8, 12])('codes of %i words: the program finds what counting by hand finds', (words) => {
  const codes = 500;
  const counter = openBitCounter(codes, words);
  for (let i = 0; i < words; i++) counter.wanted[i] = hash32(`wanted ${i}`) | 0;
  for (let i = 0; i < codes * words; i++) counter.codes[i] = hash32(`code ${i}`) | 0;
  counter.codes.set(counter.wanted, 7 * words);
  const maxBits = words * 15;
  const expected: number[] = [];
  for (let place = 0; place < codes; place++) {
    let bits = 0;
    for (let w = 0; w < words; w++) bits += ones(counter.codes[place * words + w]! ^ counter.wanted[w]!);
    if (bits <= maxBits) expected.push(place, bits);
  }
  const hits = counter.count(codes, maxBits);
  expect(Array.from(counter.hits.subarray(0, hits * 2))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(2);
  expect(expected).toEqual(expect.arrayContaining([7, 0]));
});
