import { expect, test } from '@jest/globals';
import type { ClaimId, UserId } from '@vigie/contracts/ids';
import type { Review, ReviewAct } from '@vigie/contracts/review';
import { statusOf } from './status.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T13:00:00.000Z';
const someone = { id: 'u_1' as UserId, name: 'Ana' };

function reviewed(...acts: readonly ReviewAct[]): readonly Review[] {
  return acts.map((act, index) => ({ id: `r${index}`, claim: 'c_1' as ClaimId, by: someone, at: NOW, act }));
}

const settled: ReviewAct = { kind: 'verdict', verdict: 'false', evidence: [] };
const held: ReviewAct = { kind: 'hold', until: LATER, reason: 'waiting for the prefecture' };
const muted: ReviewAct = { kind: 'mute', reason: 'advertising' };
const unmuted: ReviewAct = { kind: 'unmute', reason: 'not advertising' };
const open = { status: 'open', verdict: null, heldUntil: null, escalatedTo: null, proposal: null };

test('a claim without reviews is open', () => {
  expect(statusOf([], NOW)).toEqual(open);
});

test('a verdict settles a claim', () => {
  expect(statusOf(reviewed(settled), NOW)).toEqual({ ...open, status: 'settled', verdict: 'false' });
});

test('the latest verdict wins', () => {
  const revised: ReviewAct = { kind: 'verdict', verdict: 'misleading', evidence: [] };
  expect(statusOf(reviewed(settled, revised), NOW).verdict).toBe('misleading');
});

test('notes and drafts change nothing', () => {
  const chatter = reviewed(settled, { kind: 'note', text: 'seen' }, { kind: 'draft', text: 'The bridge is open.' });
  expect(statusOf(chatter, NOW).status).toBe('settled');
});

test('a hold keeps a claim away until its time, then leaves it open', () => {
  expect(statusOf(reviewed(held), NOW)).toEqual({ ...open, status: 'held', heldUntil: LATER });
  expect(statusOf(reviewed(held), LATER)).toEqual(open);
});

test('a settled claim that is held for a second look keeps its verdict and comes back when the time passes', () => {
  expect(statusOf(reviewed(settled, held), NOW)).toMatchObject({ status: 'held', verdict: 'false' });
  expect(statusOf(reviewed(settled, held), LATER)).toMatchObject({ status: 'open', verdict: 'false' });
});

test('an escalation names the person it waits for', () => {
  const escalated = reviewed({ kind: 'escalate', to: 'u_2' as UserId, reason: 'needs a second pair of eyes' });
  expect(statusOf(escalated, NOW)).toEqual({ ...open, status: 'escalated', escalatedTo: 'u_2' });
});

test('an undo takes back the review it names and shows what stood before', () => {
  const undone = reviewed({ kind: 'dismiss', reason: 'a joke' }, settled, { kind: 'undo', review: 'r1' });
  expect(statusOf(undone, NOW)).toEqual({ ...open, status: 'dismissed' });
});

test('an undo of an undo gives the verdict back', () => {
  const redone = reviewed(settled, { kind: 'undo', review: 'r0' }, { kind: 'undo', review: 'r1' });
  expect(statusOf(redone, NOW)).toMatchObject({ status: 'settled', verdict: 'false' });
});

test('an unmute lifts the mute and shows what stood under it', () => {
  expect(statusOf(reviewed(settled, muted), NOW).status).toBe('muted');
  expect(statusOf(reviewed(settled, muted, unmuted), NOW).status).toBe('settled');
  expect(statusOf(reviewed(muted, unmuted), NOW)).toEqual(open);
});

test('a proposed verdict waits, published it settles, given back it leaves the claim open; the verdict before stands meanwhile', () => {
  const proposed: ReviewAct = { kind: 'propose', verdict: 'misleading', evidence: [] };
  const waiting = reviewed(settled, proposed);
  expect(statusOf(waiting, NOW)).toMatchObject({ status: 'proposed', verdict: 'false', proposal: { id: 'r1' } });
  const published: ReviewAct = {
    kind: 'verdict',
    verdict: 'misleading',
    evidence: [],
    proposed: { review: 'r1', by: someone },
  };
  expect(statusOf(reviewed(settled, proposed, published), NOW)).toMatchObject({
    status: 'settled',
    verdict: 'misleading',
    proposal: null,
  });
  const back: ReviewAct = { kind: 'return', proposal: 'r1', reason: 'no source' };
  expect(statusOf(reviewed(settled, proposed, back), NOW)).toMatchObject({ status: 'open', verdict: 'false' });
  expect(statusOf(reviewed(proposed, { kind: 'undo', review: 'r0' }), NOW)).toEqual(open);
});
