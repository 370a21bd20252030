import { counted, POST } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** One author wrote most of it: loud, but one voice. */
export const oneVoice: Measure = ({ tally, weights }) => {
  if (tally.posts.length === tally.authors) return null;
  const most = tally.loudest;
  const share = most.length / (tally.posts.length + PRIOR_POSTS);
  const points = weights.oneVoice * Math.min(1, Math.max(0, (share - TOLERATED) / (1 - TOLERATED)) * 1.5);
  const all = counted(tally.posts.length, POST);
  const because = {
    en: `One author wrote ${most.length} of ${all.en}`,
    fr: `Un seul auteur a écrit ${counted(most.length, POST).fr} sur ${tally.posts.length}`,
  };
  return signal('one-voice', share, points, because, most);
};

/** The share that one author may have before it counts. */
const TOLERATED = 0.3;
const PRIOR_POSTS = 3;
