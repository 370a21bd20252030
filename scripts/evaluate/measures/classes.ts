// Measures of a decision among several classes.

/** A row's label and what was decided, as indexes of classes. */
export type Pair = readonly [label: number, decided: number];

/** F1 of each class; null for a class that is neither there nor told. */
export function f1PerClass(pairs: readonly Pair[], classes: number): ReadonlyArray<number | null> {
  return Array.from({ length: classes }, (_, k) => {
    let [hits, real, told] = [0, 0, 0];
    for (const [label, decided] of pairs) {
      if (label === k) real++;
      if (decided === k) told++;
      if (label === k && decided === k) hits++;
    }
    return real + told === 0 ? null : (2 * hits) / (real + told);
  });
}

/** The plain mean of the F1 of the classes that are there. */
export function macroF1(pairs: readonly Pair[], classes: number): number {
  const known = f1PerClass(pairs, classes).filter((f1) => f1 !== null);
  return known.length === 0 ? 0 : known.reduce((sum, f1) => sum + f1, 0) / known.length;
}
