/** What the values of a prefix may be. */
export type Known = Readonly<Record<string, readonly string[]>>;

const MOST = 12;

/** Ways to go on with a query line: the prefix that its last word begins, or the values of the prefix that it names. */
export function complete(line: string, prefixes: readonly string[], known: Known): readonly string[] {
  const [, head = '', last = ''] = /^(.*?)(\S*)$/s.exec(line) ?? [];
  if (last === '') return [];
  const named = prefixes.find((prefix) => last.toLowerCase().startsWith(prefix));
  if (named === undefined)
    return prefixes.filter((prefix) => prefix.startsWith(last.toLowerCase())).map((prefix) => head + prefix);
  const begun = last.slice(named.length).toLowerCase();
  return (known[named] ?? [])
    .filter((value) => value.toLowerCase().startsWith(begun) && value.toLowerCase() !== begun)
    .slice(0, MOST)
    .map((value) => head + named + (/\s/.test(value) ? `"${value}"` : value));
}
