/** How one PostgreSQL type becomes a JavaScript value, by its object id; the same on both adapters. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: int8, // int8
  1700: String, // numeric: exact, so text
  1082: String, // date
  1114: String, // timestamp without a zone: not used by our tables
  1184: instant, // timestamptz
  114: (text) => JSON.parse(text) as unknown, // json
  3802: (text) => JSON.parse(text) as unknown, // jsonb
  17: bytes, // bytea
};

/** A number while that is exact, else a bigint. */
function int8(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/** `2026-03-01 12:00:00.5+00` as the wire writes instants: `2026-03-01T12:00:00.500Z`. Sessions run in UTC. */
function instant(text: string): string {
  const day = text.slice(0, 10);
  const time = text.slice(11, 19);
  if (text.length < 22 || !text.endsWith('+00') || text[10] !== ' ') return text;
  const fraction = text[19] === '.' ? text.slice(20, -3) : '';
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
}

/**
 * JSON for a jsonb parameter. PostgreSQL refuses NUL and lone surrogates inside jsonb, and one such string must not stop
 * a whole batch for ever: they are taken out, in the rare text that has one.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json) ? JSON.stringify(value, storable) : json;
}

/** The escapes by which JSON.stringify writes NUL and lone surrogates; an escaped backslash before one costs only time. */
const UNSTORABLE = /\\u(0000|d[89a-f])/;

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value;
}
