/**
 * Base64 of strings of bytes (one character a byte), by table. Node's `atob` looks every character up in a list, 10 µs a
 * vector; this takes one. The input of `bytesFrom` is what `base64Of` or a checked message gives: canonical, with its padding.
 */

/** A string of bytes in base64. */
export function base64Of(bytes: string): string {
  const codes = new Array<number>(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const left = bytes.length - i;
    const second = left > 1 ? bytes.charCodeAt(i + 1) : 0;
    const three = (bytes.charCodeAt(i) << 16) | (second << 8) | (left > 2 ? bytes.charCodeAt(i + 2) : 0);
    codes[at] = DIGITS[three >>> 18]!;
    codes[at + 1] = DIGITS[(three >>> 12) & 63]!;
    codes[at + 2] = left > 1 ? DIGITS[(three >>> 6) & 63]! : PADDING;
    codes[at + 3] = left > 2 ? DIGITS[three & 63]! : PADDING;
  }
  return textOf(codes);
}

/** The string of bytes that a base64 text stands for. */
export function bytesFrom(base64: string): string {
  let digits = base64.length;
  while (digits > 0 && base64.charCodeAt(digits - 1) === PADDING) digits -= 1;
  const codes = new Array<number>(Math.floor((digits * 3) / 4));
  for (let i = 0, at = 0; i < digits; i += 4, at += 3) {
    const four =
      (valueAt(base64, i) << 18) |
      (valueAt(base64, i + 1) << 12) |
      (valueAt(base64, i + 2) << 6) |
      valueAt(base64, i + 3);
    codes[at] = four >>> 16;
    if (at + 1 < codes.length) codes[at + 1] = (four >>> 8) & 255;
    if (at + 2 < codes.length) codes[at + 2] = four & 255;
  }
  return textOf(codes);
}

const DIGITS = Uint8Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (c) =>
  c.charCodeAt(0),
);
const VALUES = new Uint8Array(128);
DIGITS.forEach((code, value) => (VALUES[code] = value));
const PADDING = 61;
/** Arguments that one call may have. */
const CHUNK = 4_096;

/** Nothing, past the end. */
function valueAt(base64: string, i: number): number {
  return VALUES[base64.charCodeAt(i)] ?? 0;
}

function textOf(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.slice(i, i + CHUNK));
  return text;
}
