import type { Verdict } from '@vigie/contracts/review';

/** An evidence link while it is being typed. */
export interface LinkDraft {
  readonly url: string;
  readonly title: string;
}

/** Why these links do not carry this verdict yet: none where one is needed, or one that is no address. Null where they do. */
export function linksProblem(verdict: Verdict, links: readonly LinkDraft[]): 'needed' | 'bad' | null {
  const given = links.map(({ url }) => url.trim()).filter((url) => url !== '');
  if (given.some((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))) return 'bad';
  return given.length === 0 && verdict !== 'unproven' ? 'needed' : null;
}
