import { expect, test } from '@jest/globals';
import { base32Of, hex128 } from './hash.ts';

test('an id is the first 80 bits of a text, five to a character', () => {
  for (const text of ['', 'a', 'bridge closed', 'été', 'made:123']) {
    const bits = BigInt(`0x${hex128(text).slice(0, 20)}`);
    const digits = Array.from({ length: 16 }, (_, i) => Number((bits >> BigInt(75 - 5 * i)) & 31n));
    expect(base32Of(text)).toBe(digits.map((digit) => 'abcdefghijklmnopqrstuvwxyz234567'[digit]).join(''));
  }
});
