/**
 * How well clusters found match clusters labelled: adjusted and normalised mutual information, adjusted Rand index, B-cubed.
 * AMI and ARI are corrected for chance; NMI is not and rewards fragmentation, so it is reported and never aimed at.
 * Sources: Vinh, Epps & Bailey 2010 (AMI, arithmetic mean); Hubert & Arabie 1985 (ARI); Bagga & Baldwin 1998 (B-cubed).
 * Cost: linear in the rows, then (distinct gold sizes × distinct found sizes × size) for the expected mutual information.
 */
export interface ClusteringScores {
  readonly ami: number;
  readonly ari: number;
  readonly nmi: number;
  readonly b3: { readonly p: number; readonly r: number; readonly f1: number };
  /** Clusters found and labelled. */
  readonly clusters: number;
  readonly gold: number;
  /** Share of the largest found cluster that its commonest label has. */
  readonly largestPurity: number;
}

/** Scores found clusters against gold labels: one label and one cluster a row. Null for no rows. */
export function scoreClustering(gold: readonly string[], found: readonly string[]): ClusteringScores | null {
  const n = gold.length;
  if (n === 0) return null;
  const table = contingency(gold, found);
  const mutual = mutualInformation(table, n);
  const [goldEntropy, foundEntropy] = [
    entropy([...table.goldSizes.values()], n),
    entropy([...table.foundSizes.values()], n),
  ];
  const mean = (goldEntropy + foundEntropy) / 2;
  const expected = expectedMutualInformation([...table.goldSizes.values()], [...table.foundSizes.values()], n);
  return {
    // Two partitions of one cluster each agree perfectly, though nothing is there to be told.
    ami: mean - expected === 0 ? 1 : (mutual - expected) / (mean - expected),
    ari: adjustedRand(table, n),
    nmi: mean === 0 ? 1 : mutual / mean,
    b3: bCubed(table, n),
    clusters: table.foundSizes.size,
    gold: table.goldSizes.size,
    largestPurity: purityOfLargest(table),
  };
}

interface Contingency {
  /** found → gold → rows of both */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly goldSizes: ReadonlyMap<string, number>;
  readonly foundSizes: ReadonlyMap<string, number>;
}

function contingency(gold: readonly string[], found: readonly string[]): Contingency {
  const cells = new Map<string, Map<string, number>>();
  const goldSizes = new Map<string, number>();
  const foundSizes = new Map<string, number>();
  for (const [i, g] of gold.entries()) {
    const f = found[i]!;
    const row = cells.get(f) ?? new Map<string, number>();
    cells.set(f, row.set(g, (row.get(g) ?? 0) + 1));
    goldSizes.set(g, (goldSizes.get(g) ?? 0) + 1);
    foundSizes.set(f, (foundSizes.get(f) ?? 0) + 1);
  }
  return { cells, goldSizes, foundSizes };
}

function entropy(sizes: readonly number[], n: number): number {
  return -sizes.reduce((sum, size) => sum + (size / n) * Math.log(size / n), 0);
}

function mutualInformation({ cells, goldSizes, foundSizes }: Contingency, n: number): number {
  let sum = 0;
  for (const [f, row] of cells)
    for (const [g, both] of row) sum += (both / n) * Math.log((n * both) / (goldSizes.get(g)! * foundSizes.get(f)!));
  return sum;
}

/** The mutual information that chance alone gives partitions of these sizes (hypergeometric model). */
function expectedMutualInformation(goldSizes: readonly number[], foundSizes: readonly number[], n: number): number {
  const lnFactorial = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) lnFactorial[i] = lnFactorial[i - 1]! + Math.log(i);
  const counted = (sizes: readonly number[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
    return counts;
  };
  let sum = 0;
  for (const [a, times] of counted(goldSizes))
    for (const [b, again] of counted(foundSizes)) {
      let pair = 0;
      for (let both = Math.max(1, a + b - n); both <= Math.min(a, b); both++) {
        const lnChance =
          lnFactorial[a]! +
          lnFactorial[b]! +
          lnFactorial[n - a]! +
          lnFactorial[n - b]! -
          lnFactorial[n]! -
          lnFactorial[both]! -
          lnFactorial[a - both]! -
          lnFactorial[b - both]! -
          lnFactorial[n - a - b + both]!;
        pair += (both / n) * Math.log((n * both) / (a * b)) * Math.exp(lnChance);
      }
      sum += pair * times * again;
    }
  return sum;
}

function adjustedRand({ cells, goldSizes, foundSizes }: Contingency, n: number): number {
  const pairs = (size: number): number => (size * (size - 1)) / 2;
  let together = 0;
  for (const row of cells.values()) for (const both of row.values()) together += pairs(both);
  const inGold = [...goldSizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  const inFound = [...foundSizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  const expected = pairs(n) === 0 ? 0 : (inGold * inFound) / pairs(n);
  const most = (inGold + inFound) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/** Each row asks: how many of those found with me belong with me, and how many of mine are here? Means over the rows. */
function bCubed({ cells, goldSizes, foundSizes }: Contingency, n: number): ClusteringScores['b3'] {
  let [p, r] = [0, 0];
  for (const [f, row] of cells)
    for (const [g, both] of row) {
      p += (both * both) / foundSizes.get(f)!;
      r += (both * both) / goldSizes.get(g)!;
    }
  [p, r] = [p / n, r / n];
  return { p, r, f1: (2 * p * r) / (p + r) };
}

function purityOfLargest({ cells, foundSizes }: Contingency): number {
  const [largest, size] = [...foundSizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  return Math.max(...cells.get(largest)!.values()) / size;
}
