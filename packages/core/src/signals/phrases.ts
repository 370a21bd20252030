// Words and phrases looked up in a text, accents, case and kind of apostrophe aside. A phrase that ends in * matches
// every word that begins so. Cost: one regular expression over the text.

/** A text without accents and case, with plain apostrophes and single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** A pattern that finds any of the phrases in a folded text, at word boundaries. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => {
    const open = phrase.endsWith('*');
    const literal = folded(open ? phrase.slice(0, -1) : phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return open ? `${literal}[\\p{L}]*` : literal;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
