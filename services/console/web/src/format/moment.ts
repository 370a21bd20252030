const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const DAY_AND_YEAR: Intl.DateTimeFormatOptions = { ...DAY, year: 'numeric' };
const FULL: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'long' };

/** A moment as the page writes it: the hour alone on the same local day (or where today is not known: `now` is NaN), the day and the hour otherwise; never a comma in the way. */
export function formatMoment(
  at: string,
  now: number,
  locale: string,
  precision: 'day' | 'minute' | 'second' = 'minute',
): string {
  const date = new Date(at);
  const today = new Date(Number.isNaN(now) ? at : now);
  const hour = hourOf(date, precision === 'second');
  if (precision !== 'day' && isSameDay(date, today)) return hour;
  const day = formatter(locale, date.getFullYear() === today.getFullYear() ? DAY : DAY_AND_YEAR).format(date);
  return precision === 'day' ? day : `${day} ${hour}`;
}

/** Both languages write the hour alike, and a list of moments is written twenty times faster by hand. */
function hourOf(date: Date, withSeconds: boolean): string {
  const minutes = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return withSeconds ? `${minutes}:${twoDigits(date.getSeconds())}` : minutes;
}

function isSameDay(one: Date, other: Date): boolean {
  return (
    one.getDate() === other.getDate() &&
    one.getMonth() === other.getMonth() &&
    one.getFullYear() === other.getFullYear()
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The same moment in full with its offset, for the pointer that rests on it. */
export function formatAbsolute(at: string, locale: string): string {
  return formatter(locale, FULL).format(new Date(at));
}

/** A stretch of time in the largest unit that still says something: 45 s, 12 min, 3 h, 2 d. */
export function formatSpan(milliseconds: number, locale: string): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  const [value, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 90 * 60
        ? [Math.round(seconds / 60), 'minute']
        : seconds < 36 * 3_600
          ? [Math.round(seconds / 3_600), 'hour']
          : [Math.round(seconds / 86_400), 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay: 'short' }).format(
    Number(value),
  );
}

/** "retard 0,8 s": a delay in seconds with one decimal, without decimals from ten seconds on. */
export function formatLag(milliseconds: number, locale: string): string {
  const seconds = milliseconds / 1_000;
  const digits = seconds < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(seconds)
    .replace(/(\d)\s*s/, '$1\u00a0s');
}

// Making a formatter costs a hundred times what using it does, and a scrolling list uses them by the hundred.
const formatters = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formatters.get(options) ?? new Map<string, Intl.DateTimeFormat>();
  formatters.set(options, known);
  const made = known.get(locale) ?? new Intl.DateTimeFormat(locale, options);
  known.set(locale, made);
  return made;
}
