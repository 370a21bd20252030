import { isoAt } from './clock.ts';
import { RUMOURS, type Drill } from './drill.ts';
import type { Lang, Part } from './script.ts';

const BEGIN = '<!-- figures: written by scripts/drill/generate.ts -->';
const END = '<!-- end of figures -->';

/** Counts of the drill, as its README prints them. */
export function figures(drill: Drill): Readonly<Record<string, number>> {
  const posts = drill.played.length;
  const of = (part: Part): number => drill.played.filter(({ draft }) => draft.part === part).length;
  const speaking = (lang: Lang): number => drill.played.filter(({ draft }) => draft.lang === lang).length;
  return {
    posts,
    authors: new Set(drill.played.map(({ draft }) => draft.author.id)).size,
    chatter: of('chatter'),
    event: of('event'),
    rumour: of('rumour'),
    authority: of('authority'),
    french: speaking('fr'),
    english: speaking('en'),
    others: posts - speaking('fr') - speaking('en'),
    replies: drill.played.filter(({ draft }) => draft.replyTo !== undefined).length,
    claims: drill.truth.length,
    rumourClaims: drill.truth.filter(({ rumour }) => rumour).length,
    rumourStories: RUMOURS.length,
    deletions: drill.removed.filter((removal) => 'deletes' in removal).length,
    erasures: drill.removed.filter((removal) => 'deletesAuthor' in removal).length,
  };
}

/** The README with its figures and its table of rumours brought up to date. */
export function withFigures(readme: string, drill: Drill): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('the drill’s README has lost its figures markers');
  return `${readme.slice(0, begin)}${BEGIN}\n\n${summary(drill)}\n\n${table(drill)}\n\n${readme.slice(end)}`;
}

function summary(drill: Drill): string {
  const f = figures(drill);
  const share = (name: string): string => `${(((f[name] ?? 0) / (f['posts'] ?? 1)) * 100).toFixed(1)} %`;
  return [
    `- ${f['posts']} posts by ${f['authors']} authors, ${f['replies']} of them replies; ${f['deletions']} posts deleted, ${f['erasures']} account erased.`,
    `- ${share('chatter')} everyday chatter, ${share('event')} the real event, ${share('rumour')} rumours, ${share('authority')} authorities and press.`,
    `- ${share('french')} French, ${share('english')} English, ${share('others')} Spanish, German and Arabic.`,
    `- ${f['claims']} claims with a known answer: ${f['rumourClaims']} are rumours, versions of ${f['rumourStories']} stories.`,
  ].join('\n');
}

function table(drill: Drill): string {
  const times = new Map(drill.played.map(({ id, draft }) => [id, draft]));
  const rows = drill.truth
    .filter(({ rumour }) => rumour)
    .map((truth) => {
      const first = times.get(truth.posts[0] ?? '');
      const cells = [
        truth.sentence.en,
        truth.siblingOf === undefined ? '' : 'sibling',
        clock(first?.atMs),
        truth.settledAt === null ? 'never' : clock(Date.parse(truth.settledAt) - Date.parse(isoAt(0))),
        truth.verdict,
        String(truth.posts.length),
        String(truth.denials.length),
        String(truth.enquiries.length),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    '| rumour | | first post | settled | verdict | posts | denials | enquiries |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function clock(atMs: number | undefined): string {
  return atMs === undefined ? 'never' : isoAt(atMs + 3_600_000).slice(11, 16);
}
