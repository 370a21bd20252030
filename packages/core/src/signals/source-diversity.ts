import { leading, listed, type Noun } from './say.ts';
import { pointsOfCount, signal, type Measure } from './signal.ts';

/** It comes with links, and to more than one place: somebody can go and read. */
export const sourceDiversity: Measure = ({ tally, weights }) => {
  const domains = mostLinked(tally.domains);
  const sites = leading(domains.length, SITE);
  const named = listed(domains.slice(0, 2));
  const because = {
    en: domains.length > 2 ? `Links to ${sites.en.toLowerCase()}, ${named.en} among them` : `Links to ${named.en}`,
    fr: domains.length > 2 ? `Liens vers ${sites.fr.toLowerCase()}, dont ${named.fr}` : `Liens vers ${named.fr}`,
  };
  const points = pointsOfCount(domains.length, weights.sourceDiversity);
  return signal('source-diversity', domains.length, points, because, tally.linked);
};

const SITE: Noun = { en: ['site', 'sites'], fr: ['site', 'sites'] };

/** The sites by how often they are linked to, then by name. */
function mostLinked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([domain]) => domain);
}
