/** The parameters of a statement that is put together from parts: each value is bound once, as `$1`, `$2`, … */
export interface Params {
  readonly values: readonly unknown[];
  bind(value: unknown): string;
}

/** The values of a statement that is put together piece by piece. */
export function params(): Params {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}
