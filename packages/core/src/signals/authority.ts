import { signal, type Measure } from './signal.ts';

/** An authority's own account speaks in the claim: it is no longer unanswered, whatever the answer. */
export const authority: Measure = ({ tally, weights }) => {
  const answers = tally.marks['authority-answer'];
  if (answers.authors === 0) {
    const speaks = tally.marks.authority;
    const because = { en: 'An authority speaks of it', fr: 'Une autorité en parle' };
    return signal(
      'authority',
      speaks.authors,
      speaks.authors === 0 ? 0 : weights.authority.speaks,
      because,
      speaks.ids,
    );
  }
  const denies = answers.posts.some((post) => post.stance === 'denial');
  const confirms = answers.posts.some((post) => post.stance === 'support');
  const because =
    denies && confirms
      ? { en: 'Authorities contradict each other', fr: 'Des autorités se contredisent' }
      : denies
        ? { en: 'An authority denies it', fr: 'Une autorité la dément' }
        : { en: 'An authority says the same', fr: 'Une autorité dit la même chose' };
  // Two authorities that disagree leave it as open as one that only speaks.
  const points = denies && confirms ? weights.authority.speaks : weights.authority.answers;
  return signal('authority', denies ? -1 : 1, points, because, tally.marks.authority.ids);
};
