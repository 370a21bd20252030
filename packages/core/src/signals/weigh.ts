import type { Signal } from '@vigie/contracts/assessment';
import type { Sentence } from '@vigie/contracts/values';
import type { AssessInput } from '../assess.ts';
import { doublingOf } from '../spread/doubling.ts';
import { growthOf } from '../spread/growth.ts';
import { alarm } from './alarm.ts';
import { attribution } from './attribution.ts';
import { authority } from './authority.ts';
import { callToShare } from './call-to-share.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { checkabilityOf } from './checkability.ts';
import { dampersOf, shareLeft } from './dampers.ts';
import { denial } from './denial.ts';
import { doubling } from './doubling.ts';
import { earlierCheck } from './earlier-check.ts';
import { enquiry } from './enquiry.ts';
import { factChecker } from './fact-checker.ts';
import { flaggedSibling } from './flagged-sibling.ts';
import { growth } from './growth.ts';
import { harm } from './harm.ts';
import { hedging } from './hedging.ts';
import { independentTexts } from './independent-texts.ts';
import { instability } from './instability.ts';
import { noSource } from './no-source.ts';
import { officialSource } from './official-source.ts';
import { oneVoice } from './one-voice.ts';
import { press } from './press.ts';
import { reach } from './reach.ts';
import { returned } from './returned.ts';
import { readTexts } from './read-sentence.ts';
import type { Look, Measure, Measured } from './signal.ts';
import { sourceDiversity } from './source-diversity.ts';
import { synchronisedPosting } from './synchronised-posting.ts';
import { tallyOf } from './tally.ts';
import type { AssessmentWeights } from './weights.ts';
import { witness } from './witness.ts';
import { wording } from './wording.ts';

/** Every signal by its name. To add one: a file beside this one, and a line here. */
const MEASURES: ReadonlyArray<readonly [name: string, measure: Measure]> = Object.entries({
  enquiry,
  denial,
  hedging,
  attribution,
  'no-source': noSource,
  'source-diversity': sourceDiversity,
  'official-source': officialSource,
  authority,
  'fact-checker': factChecker,
  press,
  witness,
  alarm,
  'call-to-share': callToShare,
  instability,
  'flagged-sibling': flaggedSibling,
  'independent-texts': independentTexts,
  'one-voice': oneVoice,
  'synchronised-posting': synchronisedPosting,
  growth,
  doubling,
  reach,
  wording,
  harm,
  'check-worthiness': checkWorthiness,
  'earlier-check': earlierCheck,
  return: returned,
});

/** A claim counted once, with the growth, harm and checkability that several signals share. */
export function lookAt({ claim, stream, now }: Omit<AssessInput, 'memory'>, weights: AssessmentWeights): Look {
  const tally = tallyOf(claim);
  const reading = readTexts(claim.sentence, claim.wordings ?? []);
  return {
    claim,
    tally,
    stream,
    now,
    growth: growthOf(tally.arrivals, now, stream.recentPosts),
    doubling: doublingOf(tally.arrivals, now),
    harm: reading.harm,
    checkability: checkabilityOf(claim, reading.checkability),
    weights,
  };
}

/** The signals of a claim, largest first, the baseline and what holds it down after them: their points sum to the score. */
export function weigh(look: Look, found: readonly Found[] = measured(look)): Signal[] {
  const { reasons, held, sum } = weighed(look, found);
  const score = bounded(sum);
  // A reason is worth what the score would lose without it. Beyond 100 that would be next to nothing for each, and a person
  // could not tell why the claim stands so high: there each keeps its weight, and one line takes back what is too much.
  const worth = (points: number): number => (sum > 100 ? points : score - bounded(sum - points));
  const shown = reasons
    .map(({ found, points }) => ({ ...told(found), points: worth(points) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.name < b.name ? -1 : 1));
  const signals = [...shown, ...held];
  const rest = score - signals.reduce((total, { points }) => total + points, 0);
  return rest === 0 ? signals : [...signals, bound(rest, sum)];
}

/** The score without the posts that one signal counted, counted for every other signal as before. */
export function scoreWithout(look: Look, { name, posts }: Pick<Signal, 'name' | 'posts'>): number {
  const gone = new Set<string>(posts);
  const rest = lookAt(
    { ...look, claim: { ...look.claim, posts: look.claim.posts.filter(({ id }) => !gone.has(id)) } },
    look.weights,
  );
  return scoreSupposing(look, rest, new Set([name]), measured(look));
}

/** The score if some signals looked at something else: what a supposition needs. The others are taken as they were found. */
export function scoreSupposing(
  look: Look,
  supposed: Look,
  names: ReadonlySet<string>,
  found: readonly Found[],
): number {
  const all = MEASURES.map(([name, measure], i) => (names.has(name) ? measure(supposed) : (found[i] ?? null)));
  return bounded(weighed(look, all).sum);
}

/** What a measure found; null where it has nothing to say. */
export type Found = Measured | null;

/** Every signal of a claim, measured once, in the order of the list above. */
export function measured(look: Look): readonly Found[] {
  return MEASURES.map(([, measure]) => measure(look));
}

interface Weighed {
  readonly reasons: ReadonlyArray<{ readonly found: Measured; readonly points: number }>;
  /** The baseline, and what is held back of it and of the reasons that cite no posts. */
  readonly held: readonly Signal[];
  readonly sum: number;
}

/** Reasons that cite posts are told at the share that is left of them; what is held back of the others is told by itself. */
function weighed(look: Look, found: readonly Found[]): Weighed {
  const dampers = dampersOf(look);
  const share = shareLeft(dampers);
  const reasons: Array<{ found: Measured; points: number }> = [];
  let whole = look.weights.baseline;
  let sum = look.weights.baseline;
  for (const each of found) {
    if (each === null) continue;
    const cites = each.posts.length > 0;
    const points = Math.round(cites ? each.points * share : each.points);
    if (points === 0) continue;
    reasons.push({ found: each, points });
    sum += points;
    if (!cites) whole += points;
  }
  const held: Signal[] = [line('baseline', 1, look.weights.baseline, BASELINE)];
  let left = whole;
  for (const damper of dampers) {
    const points = Math.round(left * damper.share) - Math.round(left);
    left *= damper.share;
    if (points === 0) continue;
    held.push(line(damper.name, damper.share, points, damper.because));
    sum += points;
  }
  return { reasons, held, sum };
}

const BASELINE: Sentence = { en: 'Where every claim starts', fr: 'Point de départ de toute affirmation' };

const bounded = (sum: number) => Math.max(0, Math.min(100, sum));

/** What a bound takes or gives: the bound that the sum went beyond, else the one that a single reason would have met. */
function bound(points: number, sum: number): Signal {
  return sum > 100 || (sum >= 0 && points < 0)
    ? line('ceiling', 100, points, { en: 'The score stops at 100', fr: 'Le score s’arrête à 100' })
    : line('floor', 0, points, { en: 'The score stops at 0', fr: 'Le score s’arrête à 0' });
}

function line(name: string, value: number, points: number, because: Sentence): Signal {
  return { name, value: rounded(value), points, because, posts: [] };
}

function told({ name, value, points, because, posts }: Measured): Signal {
  return { name, value: rounded(value), points, because, posts: posts.slice() };
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
