import type { ClaimState } from '../claims/claim-state.ts';

/**
 * What the engine holds by id, where a claim at rest stands as a number, its place: who asks for it by id wakes it, who goes
 * through all sees the number. A map but for that, in the order in which things came. Cost: a look-up.
 */
export interface HeldTable<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly has: (key: K) => boolean;
  readonly set: (key: K, value: V | number) => void;
  readonly delete: (key: K) => void;
  readonly count: () => number;
  /** Everything as it lies. */
  readonly all: () => Iterable<readonly [K, V | number]>;
}

/** Opens one; `part` is what a woken claim has here. */
export function openHeldTable<K, V extends object>(
  wake: (slot: number) => ClaimState,
  part: (claim: ClaimState) => V,
): HeldTable<K, V> {
  const held = new Map<K, V | number>();
  return {
    get: (key) => {
      const value = held.get(key);
      return typeof value === 'number' ? part(wake(value)) : value;
    },
    has: (key) => held.has(key),
    set: (key, value) => {
      held.set(key, value);
    },
    delete: (key) => {
      held.delete(key);
    },
    count: () => held.size,
    all: () => held,
  };
}
