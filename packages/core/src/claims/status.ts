import type { UserId } from '@vigie/contracts/ids';
import type { Review, ReviewAct, Status, Verdict } from '@vigie/contracts/review';

/** Where a claim stands with people. */
export interface Standing {
  readonly status: Status;
  /** The latest verdict that nobody took back; it stands while the claim is held or muted. */
  readonly verdict: Verdict | null;
  /** Set while the status is `held`. */
  readonly heldUntil: string | null;
  /** Set while the status is `escalated`. */
  readonly escalatedTo: UserId | null;
  /** The proposed verdict that waits for a second person, while the status is `proposed`. */
  readonly proposal: Review | null;
}

/**
 * A claim's status from its reviews, in the order they were appended. The latest effective act wins; notes, drafts, links,
 * merges and splits change nothing here. An undo takes back one earlier review, which may itself be an undo. An unmute lifts
 * the mutes before it and shows what stood under them. A hold whose time has passed leaves the claim open.
 *
 * A verdict that needs a second person goes drafted → proposed → published: `propose` makes the claim wait, a second person's
 * `verdict` settles it, their `return` opens it again. An earlier verdict stands until the new one is published.
 */
export function statusOf(reviews: readonly Review[], now: string): Standing {
  const acts = effectiveActs(reviews);
  const verdict = acts.findLast((act) => act.kind === 'verdict')?.verdict ?? null;
  const last = withoutLiftedMutes(acts).at(-1);
  const open: Standing = { status: 'open', verdict, heldUntil: null, escalatedTo: null, proposal: null };
  if (!last) return open;
  switch (last.kind) {
    case 'verdict':
      return { ...open, status: 'settled' };
    case 'propose':
      return { ...open, status: 'proposed', proposal: reviews.findLast(({ act }) => act === last) ?? null };
    case 'return':
      return open;
    case 'dismiss':
      return { ...open, status: 'dismissed' };
    case 'mute':
      return { ...open, status: 'muted' };
    case 'escalate':
      return { ...open, status: 'escalated', escalatedTo: last.to };
    case 'hold':
      return Date.parse(last.until) > Date.parse(now) ? { ...open, status: 'held', heldUntil: last.until } : open;
  }
}

/** The acts that nobody took back, oldest first. Read from the newest, so that an undo of an undo gives the first act back. */
export function effectiveActs(reviews: readonly Review[]): readonly ReviewAct[] {
  const takenBack = new Set<string>();
  const acts: ReviewAct[] = [];
  for (const { id, act } of reviews.toReversed()) {
    if (takenBack.has(id)) continue;
    if (act.kind === 'undo') takenBack.add(act.review);
    else acts.push(act);
  }
  return acts.reverse();
}

const STANDING = ['verdict', 'propose', 'return', 'dismiss', 'hold', 'escalate', 'mute'] as const;

/** The acts that say where a claim stands. */
type StandingAct = Extract<ReviewAct, { kind: (typeof STANDING)[number] }>;

function withoutLiftedMutes(acts: readonly ReviewAct[]): readonly StandingAct[] {
  const standing: StandingAct[] = [];
  for (const act of acts) {
    if (act.kind === 'unmute') while (standing.at(-1)?.kind === 'mute') standing.pop();
    else if (saysWhereItStands(act)) standing.push(act);
  }
  return standing;
}

function saysWhereItStands(act: ReviewAct): act is StandingAct {
  return STANDING.some((kind) => kind === act.kind);
}
