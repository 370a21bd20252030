/** New authors in equal steps of time, summed as they come: the steeper, the faster. It ends now. */
export function Sparkline({
  counts,
  heat,
  label,
}: {
  readonly counts: readonly number[];
  readonly heat: 1 | 2 | 3 | 4;
  readonly label: string;
}) {
  const sums = counts.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], []);
  const top = Math.max(1, sums.at(-1) ?? 0);
  const points = sums
    .map(
      (count, place) =>
        `${((place / Math.max(1, counts.length - 1)) * 76).toFixed(1)},${(28 - (count / top) * 25).toFixed(1)}`,
    )
    .join(' ');
  return (
    <svg width="60" height="28" viewBox="0 0 76 30" preserveAspectRatio="none" role="img" aria-label={label}>
      <polyline
        fill="none"
        stroke={heat === 1 ? 'var(--trend-1)' : `var(--heat-${heat})`}
        strokeWidth="1.6"
        vectorEffect="non-scaling-stroke"
        points={points}
      />
    </svg>
  );
}
