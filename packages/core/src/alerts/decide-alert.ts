import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { Status } from '@vigie/contracts/review';
import type { Subscription } from '@vigie/contracts/subscription';
import { alertAbout } from './alert-about.ts';
import { matchesRule } from './matches-rule.ts';
import { stageRank } from './stage-rank.ts';

/*
 * Is a subscriber told about this snapshot of a claim? Once per real change:
 *
 *   first       nothing was sent about this story yet
 *   stage       the claim has reached a higher stage than any that was told about its story
 *   material    the same claim as before now has an authority's answer, an earlier fact-check, a new sibling, or is
 *               known to bring back a claim that was judged
 *
 * Claims of one story share their alerts, so ten variations of a rumour are one telephone call. A replayed snapshot gives
 * the same alert, with the same id. Cost: linear in the alerts already sent about the story.
 */

/** What a decision is made from. `history` holds what this subscription was sent about the claim's story, oldest first. */
export interface AlertCase {
  readonly subscription: Subscription;
  readonly claim: Claim;
  readonly history: readonly Alert[];
  /** Where the claim stands with people. */
  readonly status: Status;
  /** True where this installation runs a drill: its claims and real ones never meet. */
  readonly drill: boolean;
}

/** An alert to send and the change that calls for it, or why none is sent. */
export type AlertDecision =
  | { readonly kind: 'send'; readonly alert: Alert; readonly change: 'first' | 'stage' | 'material' }
  | { readonly kind: 'none'; readonly because: string };

/** Whether this snapshot of a claim is worth telling this subscriber. */
export function decideAlert(given: AlertCase): AlertDecision {
  const { subscription, claim } = given;
  const refused = refusal(given);
  if (refused !== null) return none(refused);
  if (!matchesRule(subscription.rule, claim)) return none('does not match the rule');
  const alert = alertAbout(subscription, claim);
  // The snapshot may come again: what it led to the first time is no history of its own.
  const told = given.history.filter(({ id, kind }) => kind === 'alert' && id !== alert.id);
  if (told.some(({ at }) => Date.parse(at) > Date.parse(alert.at))) return none('older than what was already told');
  const change = changeSince(told, claim);
  return change === null ? none('nothing new since the last alert') : { kind: 'send', alert, change };
}

const none = (because: string): AlertDecision => ({ kind: 'none', because });

function refusal({ subscription, claim, status, drill }: AlertCase): string | null {
  if (claim.exercise !== drill) return drill ? 'a real claim during a drill' : 'a claim of a drill';
  if (subscription.paused) return 'the subscription is paused';
  if (claim.mergedInto !== null) return 'merged into another claim';
  if (claim.spam) return 'spam';
  if (claim.muted || status === 'muted') return 'muted';
  if (status === 'settled') return 'a person has given a verdict';
  if (status === 'dismissed') return 'a person has dismissed it';
  return null;
}

function changeSince(told: readonly Alert[], claim: Claim): 'first' | 'stage' | 'material' | null {
  if (told.length === 0) return 'first';
  const highest = Math.max(...told.map(({ stage }) => stageRank(stage)));
  if (stageRank(claim.assessment.stage) > highest) return 'stage';
  const last = told.findLast((alert) => alert.claim === claim.id);
  if (last === undefined) return null;
  const recent = Date.parse(claim.assessment.assessedAt) - Date.parse(last.at) < LEAST_PAUSE_MS;
  const material = claim.returnOf?.verdict ? [...MATERIAL, 'return'] : MATERIAL;
  return !recent && material.some((name) => differs(name, last, claim)) ? 'material' : null;
}

/** Material changes that follow each other this closely are told together, by the next alert. */
const LEAST_PAUSE_MS = 5 * 60_000;

/** The signals whose change is news in itself. */
const MATERIAL = ['authority', 'fact-checker', 'earlier-check', 'instability'] as const;

function differs(name: string, last: Alert, claim: Claim): boolean {
  const before = last.signals.find((signal) => signal.name === name);
  const now = claim.assessment.signals.find((signal) => signal.name === name);
  if (now === undefined) return false;
  return before === undefined || before.because.en !== now.because.en;
}
