import { signal, type Measure } from './signal.ts';

/** A fact-checker's own account has answered in the claim. */
export const factChecker: Measure = ({ tally, weights }) => {
  const found = tally.marks['fact-checker'];
  const denies = found.posts.some((post) => post.stance === 'denial');
  const because = denies
    ? { en: 'A fact-checker contests it', fr: 'Des vérificateurs la contestent' }
    : { en: 'A fact-checker says the same', fr: 'Des vérificateurs disent la même chose' };
  return signal('fact-checker', found.authors, found.authors === 0 ? 0 : weights.factChecker, because, found.ids);
};
