import type { Signal } from '@vigie/contracts/assessment';
import type { AssessInput } from '../assess.ts';
import { doublingOf } from '../spread/doubling.ts';
import { growthOf } from '../spread/growth.ts';
import { age } from './age.ts';
import { alarm } from './alarm.ts';
import { attribution } from './attribution.ts';
import { authority } from './authority.ts';
import { callToShare } from './call-to-share.ts';
import { baseline, capsOf } from './caps.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { checkabilityOf } from './checkability.ts';
import { denial } from './denial.ts';
import { doubling } from './doubling.ts';
import { earlierCheck } from './earlier-check.ts';
import { enquiry } from './enquiry.ts';
import { factChecker } from './fact-checker.ts';
import { growth } from './growth.ts';
import { harm } from './harm.ts';
import { hedging } from './hedging.ts';
import { instability } from './instability.ts';
import { noSource } from './no-source.ts';
import { officialSource } from './official-source.ts';
import { oneVoice } from './one-voice.ts';
import { press } from './press.ts';
import { quiet } from './quiet.ts';
import { reach } from './reach.ts';
import { returned } from './returned.ts';
import type { Look, Measure } from './signal.ts';
import { readSentence } from './read-sentence.ts';
import { sourceDiversity } from './source-diversity.ts';
import { synchronisedPosting } from './synchronised-posting.ts';
import { tallyOf } from './tally.ts';
import type { AssessmentWeights } from './weights.ts';
import { witness } from './witness.ts';

/** Every signal. To add one: a file beside this one, and a line here. */
const MEASURES: readonly Measure[] = [
  enquiry,
  denial,
  hedging,
  attribution,
  noSource,
  sourceDiversity,
  officialSource,
  authority,
  factChecker,
  press,
  witness,
  alarm,
  callToShare,
  instability,
  oneVoice,
  synchronisedPosting,
  growth,
  doubling,
  reach,
  quiet,
  age,
  harm,
  checkWorthiness,
  earlierCheck,
  returned,
];

/** A claim counted once, with the growth, harm and checkability that several signals share. */
export function lookAt({ claim, stream, now }: Omit<AssessInput, 'memory'>, weights: AssessmentWeights): Look {
  const tally = tallyOf(claim);
  const reading = readSentence(claim.sentence);
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

/** The signals of a claim, largest first, baseline before and caps after them: their points sum to the score. */
export function weigh(look: Look): Signal[] {
  const measured: Signal[] = [];
  for (const measure of MEASURES) {
    const found = measure(look);
    if (found !== null) measured.push(found);
  }
  measured.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.name < b.name ? -1 : 1));
  const start = baseline(look);
  if (start !== null) measured.push(start);
  const sum = measured.reduce((total, { points }) => total + points, 0);
  return [...measured, ...capsOf(look, sum)];
}
