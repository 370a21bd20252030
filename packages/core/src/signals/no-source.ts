import { AUTHOR, counted } from './say.ts';
import { signal, type Measure } from './signal.ts';

/** Nobody says where it comes from: no link, no named authority. Shrunk towards one half. */
export const noSource: Measure = ({ tally, weights }) => {
  const found = tally.marks.unsourced;
  const among = tally.marks.asserts.authors;
  const share = (found.authors + 0.5 * PRIOR_AUTHORS) / (among + PRIOR_AUTHORS);
  const points = found.authors === 0 ? 0 : weights.noSource * Math.max(0, 2 * share - 1);
  const all = counted(among, AUTHOR);
  const because =
    found.authors >= among
      ? { en: `No source cited by any of ${all.en}`, fr: `Aucune source citée, par ${all.fr}` }
      : {
          en: `No source cited by ${found.authors} of ${all.en}`,
          fr: `Aucune source citée par ${counted(found.authors, AUTHOR).fr} sur ${among}`,
        };
  return signal('no-source', share, points, because, found.ids);
};

/** Authors of whom one half cites a source, added to every claim. */
const PRIOR_AUTHORS = 8;
