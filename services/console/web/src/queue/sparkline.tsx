const WIDTH = 60;
const HEIGHT = 28;

/** New authors in equal steps of time, summed as they come: the steeper, the faster. It ends now. */
export function Sparkline({
  counts,
  heat,
  label,
}: {
  readonly counts: readonly number[];
  readonly heat: 0 | 1 | 2 | 3 | 4;
  readonly label: string;
}) {
  const top = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const step = WIDTH / Math.max(1, counts.length - 1);
  let sum = 0;
  let points = '';
  counts.forEach((count, place) => {
    sum += count;
    points += `${(place * step).toFixed(1)},${(HEIGHT - 2 - (sum / top) * (HEIGHT - 4)).toFixed(1)} `;
  });
  return (
    // Drawn to its size and left unclipped: a scaled picture costs a layer, and there is one in every row.
    <svg width={WIDTH} height={HEIGHT} overflow="visible" role="img" aria-label={label}>
      <polyline
        fill="none"
        stroke={heat <= 1 ? 'var(--trend-1)' : `var(--heat-${heat})`}
        strokeWidth="1.6"
        points={points}
      />
    </svg>
  );
}
