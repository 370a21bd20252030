import type { Stance } from '@vigie/contracts/claim';
import type { Language } from '@vigie/contracts/values';
import { keptWithPosts, type Growing } from './kept-with-posts.ts';

/** How many wrote a claim's posts, how they stand, in which languages. */
export interface HeadCount {
  readonly authors: number;
  /** Authors who assert it. */
  readonly asserting: number;
  readonly stances: Readonly<Record<Stance, number>>;
  /** In the order in which they came. */
  readonly languages: readonly Language[];
}

/** Counts the heads behind a claim's posts. */
export const headCountOf = keptWithPosts((): Growing<HeadCount> => {
  const all = new Set<string>();
  const asserting = new Set<string>();
  const stances: Record<Stance, number> = { support: 0, denial: 0, enquiry: 0, comment: 0 };
  const languages: Language[] = [];
  return {
    add: ({ author, stance, language }) => {
      all.add(author);
      if (stance === 'support') asserting.add(author);
      stances[stance] += 1;
      if (!languages.includes(language)) languages.push(language);
    },
    read: () => ({ authors: all.size, asserting: asserting.size, stances: { ...stances }, languages: [...languages] }),
  };
});
