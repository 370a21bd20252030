import type { Alert } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId, StoryId } from '@vigie/contracts/ids';
import type { SubscriptionPreview } from '@vigie/contracts/rest/subscriptions';
import type { SubscriptionRule } from '@vigie/contracts/subscription';
import { matchesRule } from '@vigie/core/alerts/matches-rule';
import type { Queryable } from './database.ts';
import { SOURCES } from './followed-claims.ts';
import { toJson } from './values.ts';

/** Keeps an alert; false when it is already there. A sentence whose post was deleted meanwhile is kept blank. */
export async function saveAlert(db: Queryable, alert: Alert): Promise<boolean> {
  const added = await db.query(
    `insert into alerts (id, subscription, claim, story, kind, at, alert)
     select $1, $2, $3, $4, $5, $6::timestamptz,
       case when exists (
           select 1 from claim_sentences s join posts p on p.id = s.post
           where s.claim = $3 and s.digest = md5($8) and p.deleted_at is not null)
         then jsonb_set($7::jsonb, '{sentence}', '""') else $7::jsonb end
     on conflict (id) do nothing returning id`,
    [alert.id, alert.subscription, alert.claim, alert.story, alert.kind, alert.at, toJson(alert), alert.sentence],
  );
  return added.length > 0;
}

/** What a subscription was told, newest first; `before` is the id of the last alert of the page above. */
export async function listAlerts(
  db: Queryable,
  {
    subscription,
    limit,
    before,
  }: { readonly subscription: string; readonly limit: number; readonly before?: string | undefined },
): Promise<Alert[]> {
  return alertsOf(
    await db.query<{ alert: Alert }>(
      `select alert from alerts
       where subscription = $1 and ($3::text is null or position < (select position from alerts where id = $3))
       order by position desc limit $2`,
      [subscription, limit, before ?? null],
    ),
  );
}

/**
 * What everybody was told about a claim, and about those that were merged into it since, with every correction that names one of
 * these alerts, whatever claim it speaks of; newest last.
 */
export async function alertsAbout(db: Queryable, claim: ClaimId): Promise<Alert[]> {
  return alertsOf(
    await db.query<{ alert: Alert }>(
      `${SOURCES},
       about as (
         select id, subscription, position, alert from alerts where claim in (select id from source)
       ),
       told as (
         select position, alert from about
         union
         select k.position, k.alert
         from about join alerts k on k.subscription = about.subscription and k.kind = 'correction'
           and (k.alert ->> 'corrects' = about.id or k.alert -> 'alsoCorrects' ? about.id)
       )
       select alert from told order by position`,
      [claim],
    ),
  );
}

/** What a subscriber already heard of a claim's story, and of the claims that were merged into it whatever their story was; newest last. */
export async function lastAlerts(
  db: Queryable,
  { subscription, claim, story }: { readonly subscription: string; readonly claim: ClaimId; readonly story: StoryId },
): Promise<Alert[]> {
  return alertsOf(
    await db.query<{ alert: Alert }>(
      `${SOURCES}
       select alert from alerts
       where subscription = $2 and (story = $3 or claim in (select id from source)) order by position`,
      [claim, subscription, story],
    ),
  );
}

function alertsOf(rows: readonly { readonly alert: Alert }[]): Alert[] {
  return rows.map((row) => row.alert);
}

/**
 * What a rule would have told since a time: the flagged claims that match it, judged as they are today at the score of their
 * flag. `times` counts them all; the newest hundred are named.
 */
export async function alertTimes(db: Queryable, rule: SubscriptionRule, since: string): Promise<SubscriptionPreview> {
  const rows = await db.query<{
    snapshot: Omit<Claim, 'sentence' | 'vector'>;
    sentence: string;
    score: number;
    at: string;
  }>(
    `select c.snapshot, t.sentence, (c.snapshot -> 'flag' ->> 'score')::float8 as score, c.flagged_at as at
     from claims c join claim_texts t on t.claim = c.id
     where c.flagged_at >= $1::timestamptz and c.merged_into is null and not c.spam and not c.muted
       and (c.snapshot -> 'flag' ->> 'score')::float8 >= $2
     order by c.flagged_at desc, c.id limit 5000`,
    [since, rule.minScore],
  );
  const matching = rows.filter(({ snapshot, sentence, score }) =>
    matchesRule(rule, { ...snapshot, sentence, vector: null, assessment: { ...snapshot.assessment, score } }),
  );
  return {
    times: matching.length,
    claims: matching
      .slice(0, 100)
      .map(({ snapshot, sentence, score, at }) => ({ id: snapshot.id, sentence, score, at })),
  };
}
