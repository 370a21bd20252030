/** French as it is set: the space before high punctuation and inside quotation marks does not break. Other languages pass unchanged. */
export function typeset(text: string, locale: string): string {
  if (!locale.startsWith('fr')) return text;
  return text.replaceAll(/ (?=[;:!?»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}
