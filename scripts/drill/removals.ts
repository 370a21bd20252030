import { DRILL_MS, localMs } from './clock.ts';
import type { Played } from './drill.ts';
import type { Random } from './random.ts';
import type { ClaimScript } from './script.ts';

/** A post its author takes back, or an author who erases the account. */
export type Removal =
  { readonly deletes: string; readonly atMs: number } | { readonly deletesAuthor: string; readonly atMs: number };

const REGRET_SHARE = 0.05;
const CHATTER_REGRETS = 14;
const FIRST_TO_REGRET = 'shooting-station-3-dead';
const ERASED_AUTHOR_OF = 'missing-child-nolan';

/** Regrets after a denial, a few slips in everyday talk, and one author who vanishes with everything said. */
export function removals(played: readonly Played[], claims: readonly ClaimScript[], random: Random): Removal[] {
  const saying = (slug: string): Played[] =>
    played.filter(
      ({ draft }) =>
        draft.part === 'rumour' && draft.marks.some(([marked, stance]) => marked === slug && stance === 'says'),
    );
  const gone = new Map<string, Removal>();
  const remove = (id: string, atMs: number): void => {
    if (atMs < DRILL_MS) gone.set(id, { deletes: id, atMs });
  };
  for (const claim of claims) {
    if (!claim.rumour || claim.settledAt === null || claim.verdict === 'true') continue;
    const settledMs = localMs(claim.settledAt);
    for (const { id, draft } of saying(claim.slug)) {
      if (draft.atMs < settledMs && random.chance(REGRET_SHARE))
        remove(id, settledMs + (2 + 28 * random.next()) * 60_000);
    }
  }
  const first = saying(FIRST_TO_REGRET)[0];
  if (first !== undefined) remove(first.id, localMs('18:31:12'));
  const everyday = played.filter(({ draft }) => draft.part === 'chatter' && draft.replyTo === undefined);
  for (let slip = 0; slip < CHATTER_REGRETS; slip++) {
    const { id, draft } = random.pick(everyday);
    remove(id, draft.atMs + (0.5 + 40 * random.next()) * 60_000);
  }
  const vanishing = saying(ERASED_AUTHOR_OF)[0];
  const erased: Removal[] =
    vanishing === undefined ? [] : [{ deletesAuthor: vanishing.draft.author.id, atMs: localMs('22:06:40') }];
  return [...gone.values(), ...erased];
}
