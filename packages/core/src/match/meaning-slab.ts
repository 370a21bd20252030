import { ofRow, type Meaning } from './dense.ts';

/**
 * Meanings by place, their vectors side by side in blocks of bytes: as objects of their own they would cost a third more, and the
 * collector would walk each. The first vector decides how long a row is; one of another length, after a change of model, is
 * kept as it is. Cost: a row of bytes copied either way.
 */
export interface MeaningSlab {
  readonly put: (slot: number, meaning: Meaning | null) => void;
  readonly get: (slot: number) => Meaning | null;
  readonly forget: (slot: number) => void;
}

/** Opens one, without a row. */
export function openMeaningSlab(): MeaningSlab {
  const blocks: Array<Uint8Array | undefined> = [];
  /** Of each row: which kind it is of, 0 for none, and its squared length. */
  const heads: Int32Array[] = [];
  const kinds: Array<Pick<Meaning, 'model' | 'tier'>> = [];
  const others = new Map<number, Meaning>();
  let length = 0;

  function numberOf({ model, tier }: Meaning): number {
    const known = kinds.findIndex((kind) => kind.model === model && kind.tier === tier);
    return known >= 0 ? known + 1 : kinds.push({ model, tier });
  }

  return {
    put: (slot, meaning) => {
      const block = slot >> BLOCK_BITS;
      const row = slot & (ROWS - 1);
      const head = (heads[block] ??= new Int32Array(ROWS * 2));
      head[row * 2] = 0;
      if (meaning === null) return;
      if (length === 0) length = meaning.bytes.length;
      if (meaning.bytes.length !== length) {
        others.set(slot, meaning);
        return;
      }
      const bytes = (blocks[block] ??= new Uint8Array(ROWS * length));
      for (let i = 0, at = row * length; i < length; i++, at++) bytes[at] = meaning.bytes.charCodeAt(i);
      head[row * 2] = numberOf(meaning);
      head[row * 2 + 1] = meaning.squared;
    },
    get: (slot) => {
      const row = slot & (ROWS - 1);
      const head = heads[slot >> BLOCK_BITS]!;
      const kind = head[row * 2]!;
      if (kind === 0) return others.get(slot) ?? null;
      const bytes = blocks[slot >> BLOCK_BITS]!.subarray(row * length, (row + 1) * length);
      return ofRow(kinds[kind - 1]!, bytes, head[row * 2 + 1]!);
    },
    forget: (slot) => {
      others.delete(slot);
    },
  };
}

const BLOCK_BITS = 12;
const ROWS = 1 << BLOCK_BITS;
