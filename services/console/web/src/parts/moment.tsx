import { useNow } from '../live/live.tsx';
import { formatAbsolute, formatMoment } from '../format/moment.ts';
import { useLocale } from '../say.tsx';

/** A moment, local and short, with the whole of it under the pointer. During a drill "today" is the drill's day. */
export function Moment({
  at,
  precision = 'minute',
}: {
  readonly at: string;
  readonly precision?: 'day' | 'minute' | 'second';
}) {
  const locale = useLocale();
  const now = useNow();
  return (
    <time dateTime={at} title={formatAbsolute(at, locale)}>
      {formatMoment(at, now, locale, precision)}
    </time>
  );
}
