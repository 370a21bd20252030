/** A vector as pgvector reads it. Cosine does not care for the scale, so the log's int8 values are stored as they are. */
export function toVectorText(values: Int8Array): string | null {
  // A vector of zeros has no direction: every distance from it is NaN.
  return values.some((value) => value !== 0) ? `[${values.join(',')}]` : null;
}

/** A vector from its bytes on the wire. */
export function fromBase64(values: string): Int8Array {
  const buffer = Buffer.from(values, 'base64');
  return new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

/** The log's base64 from what pgvector prints; exact, because halfvec holds every integer up to 2,048. */
export function toBase64(text: string): string {
  return Buffer.from(Int8Array.from(text.slice(1, -1).split(','), Number).buffer).toString('base64');
}
