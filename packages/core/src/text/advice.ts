/**
 * Whether a negator forbids rather than denies: « ne buvez pas l'eau », « la donnez pas aux enfants », "do not drink it", "told not to drink". Such
 * a warning asserts what it warns of: whoever takes it for a denial counts half of a rumour's voices against it. Cost: a few words looked at.
 */
export function isAdvice(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (word === 'dont') return words.slice(0, at).every((before) => ADDRESSED.has(before));
  if (word === 'not' && words[at - 1] === 'do') return words.slice(0, at - 1).every((before) => ADDRESSED.has(before));
  if (word === 'not' && words[at + 1] === 'to')
    return words.slice(Math.max(0, at - 3), at).some((w) => ADVISING.has(w));
  if (word === 'ne' || word === 'n') {
    if (words[at + 1] !== undefined && SECOND.has(words[at + 1]!)) return isForbidden(words, at);
    let verb = at + 1;
    while (CLITICS.has(words[verb] ?? '')) verb++;
    return isImperative(words[verb] ?? '') && !SUBJECTS.has(words[at - 1] ?? '');
  }
  if (!SECOND.has(word)) return false;
  for (let first = at - 1; first >= Math.max(0, at - 4); first--)
    if (words[first] === 'ne' || words[first] === 'n') return isAdvice(words, first);
  // Spoken French drops the « ne ».
  return isImperative(words[at - 1] ?? '') && !words.slice(Math.max(0, at - 4), at - 1).some((w) => SUBJECTS.has(w));
}

/** « ne pas boire », at the head of its clause or behind whoever advises it. */
function isForbidden(words: readonly string[], at: number): boolean {
  let verb = at + 2;
  while (CLITICS.has(words[verb] ?? '')) verb++;
  if (!/(?:er|ir|re)$/.test(words[verb] ?? '')) return false;
  return at === 0 || words.slice(Math.max(0, at - 5), at).some((before) => ADVISING.has(before));
}

/** A verb that speaks to those who read. */
const isImperative = (word: string): boolean => word.length > 4 && word.endsWith('ez') && !NO_IMPERATIVES.has(word);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SECOND = set('pas plus jamais rien aucun aucune');
const CLITICS = set('en y le la les l lui leur vous me nous se');
const SUBJECTS = set('vous nous qui on');
const NO_IMPERATIVES = set('assez avez savez pouvez devez aviez saviez');
/** What may stand before an order in its clause. */
const ADDRESSED = set(
  'please pls plz and so ok just everyone everybody people guys folks all parents residents seriously again also but rt then or',
);
const ADVISING = set(
  'told tells asked asks ask advised advises advise warned warns urged urges people residents everyone demande demandent demandez conseille conseillent recommande recommandent appelle prie priere merci consigne consignes ordre faut invite invitent rappelle svp',
);
