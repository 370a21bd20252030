import { expect, test } from '@jest/globals';
import { base64Of, bytesFrom } from './base64.ts';
import { hash32 } from './hash.ts';

test.each([0, 1, 2, 3, 64, 255, 256, 10_000])(
  '%i bytes are written as the standard has it, and read again',
  (length) => {
    const bytes = String.fromCharCode(...Array.from({ length }, (_, i) => hash32(`byte ${i}`) & 255));
    expect(base64Of(bytes)).toBe(Buffer.from(bytes, 'latin1').toString('base64'));
    expect(bytesFrom(base64Of(bytes))).toBe(bytes);
  },
);
