import type { AlertMessage } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { DeadLetter } from '@vigie/contracts/dead-letter';
import type { Gap } from '@vigie/contracts/gap';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Membership } from '@vigie/contracts/membership';
import type { PostMessage } from '@vigie/contracts/post';
import type { Tally } from '@vigie/contracts/tally';
import type { Handler } from '@vigie/runtime/bus';
import { done } from '@vigie/runtime/outcome';
import { saveAlert } from '@vigie/store/alerts';
import { findClaim, saveClaims } from '@vigie/store/claims';
import type { Database, Queryable } from '@vigie/store/database';
import { saveDeadLetters } from '@vigie/store/dead-letters';
import { takeBack } from '@vigie/store/deletions';
import { saveGaps } from '@vigie/store/gaps';
import { saveMemberships } from '@vigie/store/memberships';
import { findSubscription } from '@vigie/store/subscriptions';
import { saveTallies } from '@vigie/store/tallies';
import type { Announcer } from './deps.ts';
import { journalOnce } from './journal-once.ts';
import { alertSentence, flagSentence, gapSentence, membershipSentences } from './journal-sentences.ts';
import type { StreamView } from './stream-view.ts';
import type { Telemetry } from './telemetry.ts';

interface ProjectDeps {
  readonly database: Database;
  readonly announce: Announcer;
  readonly stream: StreamView;
  readonly telemetry: Telemetry;
  readonly now: () => Date;
}

/** What the console makes of each topic it reads: the read models, the journal, and word to those who look. */
export interface Projections {
  readonly claims: Handler<Claim>;
  readonly memberships: Handler<Membership>;
  readonly alerts: Handler<AlertMessage>;
  readonly gaps: Handler<Gap>;
  readonly tallies: Handler<Tally>;
  readonly deadLetters: Handler<DeadLetter>;
  readonly posts: Handler<PostMessage>;
}

/** Flags that were already written down, so that a busy claim costs no question a snapshot; forgotten at this size and asked again. */
const MOST_KNOWN_FLAGS = 50_000;

/** Opens the projections over a database. */
export function project({ database, announce, stream, telemetry, now }: ProjectDeps): Projections {
  const knownFlags = new Map<ClaimId, string>();

  /** Claims of this batch whose flag is not in the database yet. Asked before they are saved, in the same transaction. */
  async function newFlags(tx: Queryable, claims: readonly Claim[]): Promise<Claim[]> {
    const fresh: Claim[] = [];
    for (const claim of newestOf(claims)) {
      if (claim.flag === null) continue;
      if (knownFlags.get(claim.id) === claim.flag.at) continue;
      const before = await findClaim(tx, claim.id);
      if (before?.flag?.at !== claim.flag.at && (before === undefined || before.revision < claim.revision))
        fresh.push(claim);
    }
    return fresh;
  }

  return {
    async claims(messages) {
      const at = now().toISOString();
      const [changed, flagged] = await database.transaction(async (tx) => {
        const fresh = await newFlags(tx, messages);
        const saved = await saveClaims(tx, messages);
        for (const claim of fresh) await journalOnce(tx, flagSentence(claim, at));
        return [saved, fresh] as const;
      });
      if (knownFlags.size > MOST_KNOWN_FLAGS) knownFlags.clear();
      for (const { id, flag } of messages) if (flag !== null) knownFlags.set(id, flag.at);
      announce.changed(
        changed,
        flagged.map(({ id }) => id),
      );
      telemetry.projected('claims.v1', messages.length);
      return messages.map(() => done);
    },

    async memberships(messages) {
      const at = now().toISOString();
      await saveMemberships(database, messages);
      for (const message of messages) {
        for (const entry of membershipSentences(message, at)) await journalOnce(database, entry);
      }
      stream.saw(messages, now().getTime());
      announce.changed(touchedBy(messages));
      telemetry.projected('memberships.v1', messages.length);
      return messages.map(() => done);
    },

    async alerts(messages) {
      const at = now().toISOString();
      for (const message of messages) {
        const id = message.kind === 'raised' ? message.alert.subscription : message.subscription;
        const subscription = await findSubscription(database, id);
        if (message.kind === 'raised') {
          await saveAlert(database, message.alert);
          if (subscription !== undefined)
            announce.alert(subscription.owner, { id: message.alert.id, subscription: id, kind: message.alert.kind });
        }
        const entry = alertSentence(message, subscription?.name ?? id, at);
        if (entry !== null) await journalOnce(database, entry);
      }
      telemetry.projected('alerts.v1', messages.length);
      return messages.map(() => done);
    },

    async gaps(messages) {
      const at = now().toISOString();
      await saveGaps(database, messages);
      for (const gap of messages) await journalOnce(database, gapSentence(gap, at));
      telemetry.projected('gaps.v1', messages.length);
      return messages.map(() => done);
    },

    async tallies(messages) {
      await saveTallies(database, messages);
      telemetry.projected('tallies.v1', messages.length);
      return messages.map(() => done);
    },

    async deadLetters(messages) {
      await saveDeadLetters(database, messages);
      telemetry.projected('dead-letters.v1', messages.length);
      return messages.map(() => done);
    },

    /** Of the posts themselves only those taken back: the clusterer tells of a post it holds, and the tables outlive its memory. */
    async posts(messages) {
      await takeBack(database, {
        posts: messages.flatMap((m) => (m.kind === 'deletion' ? [{ post: m.id, at: m.seenAt }] : [])),
        authors: messages.flatMap((m) => (m.kind === 'erasure' ? [{ author: m.author, at: m.seenAt }] : [])),
      });
      return messages.map(() => done);
    },
  };
}

function newestOf(claims: readonly Claim[]): Claim[] {
  const newest = new Map<ClaimId, Claim>();
  for (const claim of claims) if ((newest.get(claim.id)?.revision ?? -1) < claim.revision) newest.set(claim.id, claim);
  return [...newest.values()];
}

/** Claims whose posts changed without a snapshot of their own: merges and splits. A join comes with a snapshot. */
function touchedBy(messages: readonly Membership[]): ClaimId[] {
  return messages.flatMap((m) => {
    if (m.kind === 'merged') return [m.claim, m.into];
    if (m.kind === 'split') return [m.claim, m.from];
    return m.kind === 'left' ? [m.claim] : [];
  });
}
