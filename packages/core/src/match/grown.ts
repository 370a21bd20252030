/** The same integers with room for more, up to `length`: typed arrays do not grow by themselves. */
export function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
