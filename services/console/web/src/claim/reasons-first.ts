/** Lines of a score that are arithmetic, not reasons: where every claim starts, what holds it down, where the score stops; as they are told. */
const ARITHMETIC = ['baseline', 'few-authors', 'not-checkable', 'quiet', 'age', 'ceiling', 'floor'];

/** The reason that introduces a claim: the first that speaks for looking at it. */
export function firstReason<S extends { readonly name: string; readonly points: number }>(
  signals: readonly S[],
): S | undefined {
  return signals.find((signal) => signal.points > 0 && !isArithmetic(signal));
}

function isArithmetic({ name }: { readonly name: string }): boolean {
  return ARITHMETIC.includes(name);
}

/** The lines of a score with the reasons first, the weightiest at the top whichever way it pulls, and the arithmetic after them. */
export function reasonsFirst<S extends { readonly name: string; readonly points: number }>(
  signals: readonly S[],
): { readonly reasons: readonly S[]; readonly arithmetic: readonly S[] } {
  const place = ({ name }: S) => ARITHMETIC.indexOf(name);
  return {
    reasons: signals
      .filter((each) => !isArithmetic(each))
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.name < b.name ? -1 : 1)),
    arithmetic: signals.filter(isArithmetic).toSorted((a, b) => place(a) - place(b)),
  };
}
