import { sayDifference, sayPlace } from '@vigie/core/text/say-value';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId } from '@vigie/contracts/ids';
import type { ClaimPage } from '@vigie/contracts/rest/claim-page';
import type { Review } from '@vigie/contracts/review';
import type { Sentence } from '@vigie/contracts/values';
import { fourEyes } from '@vigie/core/claims/four-eyes';
import { effectiveActs, statusOf } from '@vigie/core/claims/status';
import { briefOf } from './brief.ts';
import { rowsOf, signalsOf, type Viewer } from './claim-rows.ts';
import { findClaim } from './claims.ts';
import type { Queryable } from './database.ts';
import { evidenceOf, type MeaningOf } from './evidence-of-claim.ts';
import { countDeciders, readFourEyes } from './four-eyes.ts';
import { listJournal } from './journal.ts';
import { readLineage, readReturnedAs, readReturnOf } from './lineage.ts';
import { listReviews } from './reviews.ts';

export { listPosts } from './posts.ts';

/** All that the claim page shows, but who else looks at it and what remains to be checked. */
export async function readClaimPage(
  db: Queryable,
  id: ClaimId,
  viewer: Viewer,
  meaningOf: MeaningOf = async () => null,
): Promise<Omit<ClaimPage, 'viewers' | 'checklist'> | undefined> {
  const lang = viewer.lang ?? 'en';
  const [row] = await rowsOf(db, [id], viewer);
  const claim = await findClaim(db, id);
  if (!row || !claim) return undefined;
  const { heads, forecasts, doublingMinutes, counterfactual } = claim.assessment;
  const reviews = await listReviews(db, id);
  const asked = fourEyes(await readFourEyes(db), await countDeciders(db), claim);
  const { entries } = await listJournal(db, { claim: id, limit: JOURNAL_LINES, lang });
  return {
    claim: row,
    heads,
    signals: signalsOf(briefOf(claim, POSTS_A_SIGNAL).signals, lang),
    forecasts,
    doublingMinutes,
    counterfactual: counterfactual && { because: counterfactual.because[lang], score: counterfactual.score },
    stances: claim.stances,
    timeline: claim.timeline,
    siblings: (await siblingsOf(db, claim, row.sentence)).map((sibling) => ({
      ...sibling,
      ours: sayDifference(sibling.differs, sibling.ours, lang),
      theirs: sayDifference(sibling.differs, sibling.theirs, lang),
    })),
    lineage: await readLineage(db, claim, lang),
    returnOf: await readReturnOf(db, claim),
    returnedAs: await readReturnedAs(db, id),
    spam: claim.spam ? (claim.spamBecause ?? SPAM)[lang] : null,
    storyClaims: await countStory(db, claim),
    places: claim.places.map((place) => sayPlace(place, lang)),
    languages: claim.languages,
    evidence: await evidenceOf(db, claim, reviews, meaningOf),
    reviews,
    journal: entries,
    draft: effectiveActs(reviews).findLast((act) => act.kind === 'draft')?.text ?? null,
    proposal: proposalOf(reviews, viewer),
    fourEyes: { needed: asked.needed, because: asked.because[lang] },
    mergedInto: claim.mergedInto,
  };
}

function proposalOf(reviews: readonly Review[], { userId, now }: Viewer): ClaimPage['proposal'] {
  const { proposal } = statusOf(reviews, now);
  if (proposal?.act.kind !== 'propose') return null;
  const { id, by, at, act } = proposal;
  const { verdict, note = null, evidence } = act;
  return { review: id, by, at, verdict, note, evidence, mine: by.id === userId };
}

const JOURNAL_LINES = 200;
/** The page names this many posts of a signal; listPosts pages through all of them. */
const POSTS_A_SIGNAL = 100;

/** Of a snapshot that says no reason. */
const SPAM: Sentence = { en: 'Counts as spam', fr: 'Compte comme indésirable' };

/** The claim itself, then those that differ from it in one number, place or name; nothing where nothing differs. */
async function siblingsOf(db: Queryable, claim: Claim, sentence: string): Promise<ClaimPage['siblings']> {
  const [first] = claim.siblings;
  if (!first) return [];
  const others = await db.query<
    Pick<ClaimPage['siblings'][number], 'id' | 'sentence' | 'posts' | 'authors' | 'firstPostAt' | 'score'>
  >(
    `select c.id, t.sentence, c.posts, c.authors, c.first_post_at as "firstPostAt", c.score
     from claims c join claim_texts t on t.claim = c.id
     where c.id = any($1::text[]) and c.merged_into is null`,
    [claim.siblings.map((sibling) => sibling.id)],
  );
  const byId = new Map(others.map((other) => [other.id, other]));
  const itself = {
    id: claim.id,
    differs: first.differs,
    ours: first.ours,
    theirs: first.ours,
    sentence,
    posts: claim.posts,
    authors: claim.authors,
    firstPostAt: claim.firstPostAt,
    score: claim.assessment.score,
  };
  const known = claim.siblings.flatMap((sibling) => {
    const other = byId.get(sibling.id);
    return other ? [{ ...sibling, ...other }] : [];
  });
  return [itself, ...known];
}

async function countStory(db: Queryable, { story }: Claim): Promise<number> {
  const [row] = await db.query<{ claims: number }>(
    'select count(*) as claims from claims where story = $1 and merged_into is null',
    [story],
  );
  return row?.claims ?? 0;
}
