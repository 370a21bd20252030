/** A seeded source of chance: the same seed and label always give the same sequence. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  int(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One element, each as likely. */
  pick<T>(from: readonly T[]): T;
  /** A shuffled copy. */
  shuffle<T>(from: readonly T[]): T[];
  /** An independent sequence: editing one part of the drill leaves the others as they were. */
  fork(label: string): Random;
}

/** Opens a sequence for a label (sfc32 seeded by an xmur3 hash of the label; both public domain). */
export function seeded(label: string): Random {
  const next = sfc32(hash(label));
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(from) {
      const chosen = from[int(from.length)];
      if (chosen === undefined) throw new Error(`nothing to pick from in ${label}`);
      return chosen;
    },
    shuffle(from) {
      return from
        .map((value) => ({ value, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value);
    },
    fork: (inner) => seeded(`${label}/${inner}`),
  };
}

/** A bag that gives every element once, in random order, before it gives one again. */
export function bag<T>(from: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffle(from);
    const drawn = left.pop();
    if (drawn === undefined) throw new Error('an empty bag');
    return drawn;
  };
}

function hash(label: string): () => number {
  let h = 1779033703 ^ label.length;
  for (let i = 0; i < label.length; i++) {
    h = Math.imul(h ^ label.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    return (h ^= h >>> 16) >>> 0;
  };
}

function sfc32(seed: () => number): () => number {
  let [a, b, c, d] = [seed(), seed(), seed(), seed()];
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}
