import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Assessment } from '@vigie/contracts/assessment';
import type { Claim } from '@vigie/contracts/claim';
import type { Membership } from '@vigie/contracts/membership';
import type { ClaimState } from '../claims/claim-state.ts';
import { claimSnapshot, claimView } from '../claims/claim-snapshot.ts';
import { headCountOf } from '../claims/head-count.ts';
import type { AssessInput } from '../assess.ts';
import type { StreamView } from '../claims/claim-view.ts';
import type { SpreadMemory } from '../spread/stage.ts';
import { sentenceOf } from '../claims/sentence.ts';
import { asksForFlag, openBudget } from '../claims/flagging.ts';
import { spamOf } from '../claims/spam.ts';
import { applyReview } from './act-of-person.ts';
import type { FrequencyTable } from './document-frequencies.ts';
import { openEpochs, type Epoch } from './epoch.ts';
import { maintain } from './maintain.ts';
import type { MatchWeights } from './match-weights.ts';
import type { MeaningScale } from './meaning-scale.ts';
import { instant, type MatchState } from './match-state.ts';
import { placePost, type Scored } from './place.ts';
import { removeAuthor, removePost } from './remove.ts';
import { layToRest } from './rest.ts';
import { dealt, scoreAhead, type Shards } from './shards.ts';
import { openState, snapshotState, type EngineSnapshot } from './snapshot.ts';
import { chained, NO_HISTORY } from './state-hash.ts';

/** What the engine is given: how to assess, and the numbers that decide. */
export interface EngineOptions {
  /** A claim's assessment, and what its spread machine must remember until the next. */
  readonly assess: (input: AssessInput) => { readonly assessment: Assessment; readonly memory: SpreadMemory };
  readonly weights?: MatchWeights;
  /** What the cosines of the model in use mean, from its manifest. */
  readonly meaningScale?: MeaningScale | null;
  /** Document frequencies known from the start. */
  readonly frequencies?: readonly FrequencyTable[];
  /** The score, 0 to 100, at which a claim is flagged, once it has enough authors who assert it. */
  readonly flagAt?: number;
  readonly flagAuthors?: number;
  /** How many claims an hour may be flagged; what asks for more is held back and counted. */
  readonly flagsPerHour?: number;
  /** Compares the posts of an epoch ahead of their turn and assesses its claims, in shards; the default does each in its turn. */
  readonly shards?: Shards;
  /** The most live claims. */
  readonly maxClaims?: number;
}

/** What changed. */
export interface EngineChange {
  readonly memberships: readonly Membership[];
  /** New snapshots of the claims touched, at most one a claim and epoch, in the order of epochs. */
  readonly claims: readonly Claim[];
}

/** Groups posts into claims and stories and keeps the state of both: a function of the log it is given. */
export interface Engine {
  /** Takes messages in log order; returns what the epochs they closed changed. */
  readonly take: (messages: readonly AnnotatedMessage[]) => EngineChange;
  /** Closes the open epoch: the end of a file. */
  readonly flush: () => EngineChange;
  readonly snapshot: () => EngineSnapshot;
  /** A fingerprint of all decisions so far. */
  readonly stateHash: () => string;
  /** Live claims, posts and stories. */
  readonly size: () => { readonly claims: number; readonly posts: number; readonly stories: number };
}

/** A claim that was assessed in this epoch, before it is told. */
interface Looked {
  readonly claim: ClaimState;
  readonly assessment: Assessment;
  readonly authors: number;
  readonly asks: boolean;
}

/** Opens an engine, empty or where a snapshot left it. */
export function openEngine(options: EngineOptions, snapshot?: EngineSnapshot): Engine {
  const { flagAt = 50, flagAuthors = 3, flagsPerHour = 20, maxClaims = 300_000 } = options;
  const rule = { at: flagAt, authors: flagAuthors, perHour: flagsPerHour };
  const epochs = openEpochs(snapshot?.epochs);
  const state = openState(options, snapshot);
  const upkeep = { ...(snapshot?.upkeep ?? { minute: -1, day: -1 }) };
  const budget = openBudget(snapshot?.flags ?? [], flagsPerHour);
  let hash = snapshot?.hash ?? NO_HISTORY;

  function process(closed: readonly Epoch[], memberships: Membership[], claims: Claim[]): void {
    for (const epoch of closed) {
      state.now = epoch.endsAt;
      const cooling = maintain(state, upkeep, maxClaims);
      const scored = options.shards === undefined ? undefined : scoreAhead(state, epoch.messages, options.shards);
      for (const [at, message] of epoch.messages.entries()) apply(state, message, scored?.[at]);
      state.frequencies.freeze();
      const touched = [...state.touched].sort((a, b) => (a.id < b.id ? -1 : 1));
      hash = chained(hash, epoch.number, state.memberships, touched, state.life);
      memberships.push(...state.memberships.splice(0));
      claims.push(...snapshots(epoch, touched, cooling));
      state.touched.clear();
      layToRest(state);
    }
  }

  /** Snapshots of what changed. A claim that merely cools is told only when its stage or its points move. */
  function snapshots(epoch: Epoch, touched: readonly ClaimState[], cooling: readonly ClaimState[]): Claim[] {
    const changed: Claim[] = [];
    const stream = state.stream.view(state.now);
    for (const { claim, into } of state.departed.splice(0)) {
      // Merged again, and taken back, within one epoch: its own snapshot tells.
      if (state.claims.has(claim.id)) continue;
      claim.posts = [];
      claim.revision = epoch.number;
      const { assessment } = assess(claim, stream);
      changed.push(claimSnapshot(claim, assessment, 0, state.now, into, state.life));
    }
    const silent = cooling.filter((claim) => state.claims.get(claim.id) === claim && !state.touched.has(claim));
    const look = (claim: ClaimState): Looked => looked(claim, assess(claim, stream));
    const lookAgain = (claim: ClaimState): Looked | null => {
      const [stage, score] = [claim.stage, claim.score];
      const found = look(claim);
      const isTold = claim.stage !== stage || Math.round(claim.score) !== Math.round(score) || found.asks;
      return isTold || claim.heldBack ? found : null;
    };
    const assessed = dealt(touched, options.shards, look);
    for (const found of dealt(silent, options.shards, lookAgain)) if (found !== null) assessed.push(found);
    flagHighest(assessed);
    const told = dealt(assessed, options.shards, ({ claim, assessment, authors }) => {
      claim.revision = epoch.number;
      return claimSnapshot(claim, assessment, authors, state.now, null, state.life);
    });
    changed.push(...told);
    return changed;
  }

  /** While the hour's budget lasts, the highest score of the epoch first. */
  function flagHighest(assessed: readonly Looked[]): void {
    for (const { claim } of assessed) claim.heldBack = false;
    const asking = assessed.filter(({ asks }) => asks);
    asking.sort((a, b) => b.claim.score - a.claim.score || (a.claim.id < b.claim.id ? -1 : 1));
    for (const { claim, authors, assessment } of asking) {
      if (budget.take(state.now)) {
        const { unverified } = assessment.heads;
        claim.flag = { at: instant(state.now), score: claim.score, authors, unverified };
      } else claim.heldBack = true;
    }
  }

  function assess(claim: ClaimState, stream: StreamView): { assessment: Assessment } {
    claim.sentence ??= sentenceOf(claim, state.frequencies);
    const assessed = options.assess({
      claim: claimView(claim, state.life, state.claims),
      stream,
      now: state.now,
      memory: claim.memory,
    });
    claim.memory = assessed.memory;
    claim.stage = assessed.assessment.stage;
    claim.score = assessed.assessment.score;
    return assessed;
  }

  function looked(claim: ClaimState, { assessment }: { assessment: Assessment }): Looked {
    const { authors, asserting } = headCountOf(claim.posts);
    claim.spam = spamOf(claim, authors, state.life.templates) !== null;
    return { claim, assessment, authors, asks: asksForFlag(claim, assessment, asserting, rule) };
  }

  return {
    take: (messages) => {
      const change = { memberships: [] as Membership[], claims: [] as Claim[] };
      for (const message of messages) process(epochs.add(message), change.memberships, change.claims);
      return change;
    },
    flush: () => {
      const change = { memberships: [] as Membership[], claims: [] as Claim[] };
      process(epochs.flush(), change.memberships, change.claims);
      return change;
    },
    snapshot: () =>
      snapshotState(state, { epochs: epochs.snapshot(), upkeep: { ...upkeep }, hash, flags: budget.spent() }),
    stateHash: () => hash,
    size: () => ({
      claims: state.claims.count(),
      posts: state.posts.count(),
      stories: state.stories.size + state.resting.count(),
    }),
  };
}

function apply(state: MatchState, message: AnnotatedMessage, scored: Scored | undefined): void {
  switch (message.kind) {
    case 'post':
      placePost(state, message, scored);
      return;
    case 'deletion':
      removePost(state, message);
      return;
    case 'erasure':
      removeAuthor(state, message);
      return;
    case 'review':
      applyReview(state, message.review);
      return;
    case 'tick':
      return;
  }
}
