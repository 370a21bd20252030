import { formatAbsolute, formatMoment } from '../format/moment.ts';
import { useNow } from '../live/live.tsx';
import { useLocale } from '../say.tsx';

/**
 * A moment, local and short, with the whole of it under the pointer. Stream time is read against the stream's present, which during a
 * drill is the drill's own day; what people and deliveries do happens on the wall's clock.
 */
export function Moment({
  at,
  precision = 'minute',
  clock = 'stream',
}: {
  readonly at: string;
  readonly precision?: 'day' | 'minute' | 'second';
  readonly clock?: 'stream' | 'wall';
}) {
  const locale = useLocale();
  const now = useNow();
  return (
    // The whole of it is written when a pointer asks for it: writing it for every row costs more than the row.
    <time dateTime={at} onPointerEnter={({ currentTarget }) => (currentTarget.title = formatAbsolute(at, locale))}>
      {formatMoment(at, clock === 'wall' ? Date.now() : now, locale, precision)}
    </time>
  );
}
