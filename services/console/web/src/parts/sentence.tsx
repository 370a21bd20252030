import { useSay } from '../say.tsx';

/** A claim in one sentence; where the post it was taken from is gone, its words are gone here too. */
export function Sentence({ text }: { readonly text: string }) {
  const say = useSay();
  return text.trim() === '' ? <i>{say('claim.no-words')}</i> : text;
}
