import type { Claim } from '@vigie/contracts/claim';
import type { Alert } from '@vigie/contracts/alert';
import type { Subscription } from '@vigie/contracts/subscription';
import { decideAlert } from '@vigie/core/alerts/decide-alert';
import type { EngineChange } from '@vigie/core/match/engine';
import { fileId, openMembers, type KnownClaim } from './truth.ts';

/** A flag as the report has it; `at` is ISO event time, ids are those of the file. */
export interface FlagRow {
  readonly claimId: string;
  readonly at: string;
  readonly firstPost: string | null;
  readonly posts: number;
  readonly authors: number;
  readonly score: number;
  readonly signals: ReadonlyArray<{ name: string; points: number; because: string }>;
}

/** A rumour on its way up: minutes from its fifth author to the top ten, null where it never got there. */
export interface Rise {
  readonly claim: string;
  readonly minutesAfterFifthAuthor: number | null;
}

const TOP = 10;
const FIFTH = 5;
const MINUTE_MS = 60_000;

/** Someone who wants to hear of everything that is flagged: what duplicate alerts are counted with. */
const EVERYTHING: Subscription = {
  id: 'everything',
  owner: 'evaluation' as Subscription['owner'],
  name: 'everything',
  rule: { languages: [], words: [], stories: [], minScore: 50, minStage: 'watch' },
  webhook: null,
  paused: false,
  createdAt: new Date(0).toISOString(),
};

/** Watches a stream as a fact-checker and a subscriber would: flags, the top of the queue, alerts. */
export function openWatch(truth: readonly KnownClaim[]) {
  const members = openMembers(truth);
  const live = new Map<string, Claim>();
  const flags: Array<FlagRow & { known: KnownClaim | undefined; members: ReadonlySet<string> }> = [];
  const flagged = new Set<string>();
  const alerts: Array<{ alert: Alert; known: KnownClaim | undefined; isFirst: boolean }> = [];
  const topSince = new Map<KnownClaim, number>();
  const strangers = new Set<string>();
  let lookedAt = Number.NEGATIVE_INFINITY;

  function see(claim: Claim): void {
    live.set(claim.id, claim);
    if (claim.flag !== null && !flagged.has(claim.id)) {
      flagged.add(claim.id);
      flags.push(flagRow(claim));
    }
    const history = alerts.map(({ alert }) => alert).filter(({ story }) => story === claim.story);
    const decision = decideAlert({ subscription: EVERYTHING, claim, history, status: 'open', drill: claim.exercise });
    if (decision.kind === 'send')
      alerts.push({ alert: decision.alert, known: members.known(claim.id), isFirst: decision.change === 'first' });
  }

  function flagRow(claim: Claim) {
    const posts = members.postsOf(claim.id);
    const [first] = [...posts].sort((a, b) => (members.seenAt(a) ?? 0) - (members.seenAt(b) ?? 0));
    return {
      claimId: claim.id,
      at: claim.flag!.at,
      firstPost: first ?? (claim.sentencePost === null ? null : fileId(claim.sentencePost)),
      posts: claim.posts,
      authors: claim.authors,
      score: claim.assessment.score,
      signals: claim.assessment.signals.map(({ name, points, because }) => ({ name, points, because: because.en })),
      known: members.known(claim.id),
      members: new Set(posts),
    };
  }

  /** The top of the queue, once a minute of event time. */
  function lookAtTop(eventAt: number): void {
    if (eventAt - lookedAt < MINUTE_MS) return;
    lookedAt = eventAt;
    const queue = [...live.values()].filter((c) => c.flag !== null && !c.spam && !c.muted && c.mergedInto === null);
    queue.sort((a, b) => b.assessment.score - a.assessment.score || (a.id < b.id ? -1 : 1));
    for (const claim of queue.slice(0, TOP)) {
      const known = members.known(claim.id);
      if (known === undefined) strangers.add(claim.sentence);
      else if (!topSince.has(known)) topSince.set(known, eventAt);
    }
  }

  function fifthAuthorAt(known: KnownClaim): number | undefined {
    const posts = [...known.posts].filter((id) => members.seenAt(id) !== undefined);
    posts.sort((a, b) => members.seenAt(a)! - members.seenAt(b)!);
    const authors = new Set<string>();
    for (const id of posts) if (authors.add(members.authorOf(id)!).size === FIFTH) return members.seenAt(id);
    return undefined;
  }

  return {
    change(change: EngineChange, eventAt: number): void {
      members.apply(change.memberships);
      for (const claim of change.claims) see(claim);
      lookAtTop(eventAt);
    },
    flags,
    rises: (): Rise[] =>
      truth
        .filter(({ rumour }) => rumour)
        .flatMap((known) => {
          const fifth = fifthAuthorAt(known);
          if (fifth === undefined) return [];
          const top = topSince.get(known);
          return [
            { claim: known.claim, minutesAfterFifthAuthor: top === undefined ? null : (top - fifth) / MINUTE_MS },
          ];
        }),
    /** Sentences that reached the top ten without being any known claim: ordinary chatter, if the truth is complete. */
    strangers: (): string[] => [...strangers],
    /** Of the first alerts about a story, the share about a known claim that an earlier one was already about. */
    duplicateAlertRate(): number | null {
      const first = alerts.filter(({ isFirst, known }) => isFirst && known !== undefined);
      if (first.length === 0) return null;
      return 1 - new Set(first.map(({ known }) => known)).size / first.length;
    },
  };
}

/** How many of the `k` highest flags are rumours; over those there are, where they are fewer. */
export function precisionAt(
  flags: ReadonlyArray<{ score: number; known: KnownClaim | undefined }>,
  k: number,
): number | null {
  const top = [...flags].sort((a, b) => b.score - a.score).slice(0, k);
  return top.length === 0 ? null : top.filter(({ known }) => known?.rumour === true).length / top.length;
}
