const START_UTC_MS = Date.UTC(2026, 0, 17, 16, 0, 0);

/** Length of the drill. */
export const DRILL_MS = 6 * 3_600_000;

/** Milliseconds since 17:00 in Valmont, from local `HH:MM` or `HH:MM:SS`. */
export function localMs(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((hours - 17) * 3600 + minutes * 60 + seconds) * 1000;
}

/** UTC ISO time with milliseconds (Valmont keeps Europe/Paris winter time, one hour ahead). */
export function isoAt(offsetMs: number): string {
  return new Date(START_UTC_MS + Math.round(offsetMs)).toISOString();
}
