import type { AlertMessage } from '@vigie/contracts/alert';
import type { Claim } from '@vigie/contracts/claim';
import type { Gap } from '@vigie/contracts/gap';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Membership, ShapeReason } from '@vigie/contracts/membership';
import type { Sentence } from '@vigie/contracts/values';
import { sayDifference } from '@vigie/core/text/say-value';
import type { NewJournalEntry } from '@vigie/store/journal';

/** The claim that a test alert is about; there is no such claim. */
export const TEST_CLAIM = 'c_test' as ClaimId;

/** A claim crossed the line into the queue. The journal never quotes a post: posts may be deleted, lines may not. */
export function flagSentence(claim: Claim, at: string): NewJournalEntry {
  const { score, authors, at: eventAt } = claim.flag!;
  return {
    at,
    eventAt,
    kind: 'claim.flagged',
    claim: claim.id,
    sentence: {
      en: `Flagged at ${Math.round(score)} points, ${authors} ${authors === 1 ? 'author' : 'authors'}`,
      fr: `Signalée à ${Math.round(score)} points, ${authors} ${authors === 1 ? 'auteur' : 'auteurs'}`,
    },
    detail: { score, authors },
  };
}

/** Claims became one, or one became two, told on both pages; joins and leavings are not lines of the journal. */
export function membershipSentences(message: Membership, at: string): readonly NewJournalEntry[] {
  if (message.kind === 'merged') {
    const { claim, into, because, by, why, sizes, at: eventAt } = message;
    const reason = reasonOf(why);
    const took = sizes && {
      en: ` (${sizes.claim} + ${sizes.other} posts)`,
      fr: ` (${sizes.claim} + ${sizes.other} messages)`,
    };
    const detail = { into, from: claim, because, by, ...(sizes === undefined ? {} : { sizes }) };
    const line = { at, eventAt, kind: 'claim.merged', detail };
    return [
      {
        ...line,
        claim,
        sentence: { en: `Merged into ${into}${reason.en}`, fr: `Fusionnée dans ${into}${reason.fr}` },
      },
      {
        ...line,
        claim: into,
        sentence: {
          en: `Took in ${claim}${took?.en ?? ''}${reason.en}`,
          fr: `A absorbé ${claim}${took?.fr ?? ''}${reason.fr}`,
        },
      },
    ];
  }
  if (message.kind === 'split') {
    const { claim, from, posts, because, by, why, sizes, at: eventAt } = message;
    const reason = reasonOf(why);
    const stay = sizes && { en: `, ${sizes.other} stay`, fr: `, ${sizes.other} restent` };
    const detail = { from, posts: posts.length, because, by, ...(sizes === undefined ? {} : { sizes }) };
    const line = { at, eventAt, kind: 'claim.split', detail };
    return [
      {
        ...line,
        claim,
        sentence: {
          en: `Split off from ${from} with ${posts.length} posts${stay?.en ?? ''}${reason.en}`,
          fr: `Détachée de ${from} avec ${posts.length} messages${stay?.fr ?? ''}${reason.fr}`,
        },
      },
      {
        ...line,
        claim: from,
        sentence: {
          en: `${posts.length} posts split off into ${claim}${stay?.en ?? ''}${reason.en}`,
          fr: `${posts.length} messages détachés vers ${claim}${stay?.fr ?? ''}${reason.fr}`,
        },
      },
    ];
  }
  return [];
}

/** Why the engine did it, after a colon; nothing where a person did: the journal has their own line. */
function reasonOf(why: ShapeReason | undefined): Sentence {
  if (why === undefined) return { en: '', fr: '' };
  const share = Math.round((why.likeness ?? 0) * 100);
  if (why.kind === 'alike')
    return { en: `: alike ${share}% both ways`, fr: `\u00a0: proches à ${share}\u00a0% dans les deux sens` };
  if (why.kind === 'apart')
    return {
      en: `: the texts fell into two groups, alike ${share}%`,
      fr: `\u00a0: les textes formaient deux groupes, proches à ${share}\u00a0%`,
    };
  const { kind, ours = '', theirs = '' } = why;
  const say = (language: 'en' | 'fr') => [sayDifference(kind, ours, language), sayDifference(kind, theirs, language)];
  const [en, fr] = [say('en'), say('fr')];
  return { en: `: ${en[0]} on one side, ${en[1]} on the other`, fr: `\u00a0: ${fr[0]} d’un côté, ${fr[1]} de l’autre` };
}

/** An alert went out, arrived, or will not arrive; attempts between are in the delivery log. */
export function alertSentence(message: AlertMessage, subscription: string, at: string): NewJournalEntry | null {
  if (message.kind === 'raised') {
    const { alert } = message;
    if (alert.kind === 'test') return null;
    const isAlert = alert.kind === 'alert';
    return {
      at,
      eventAt: alert.at,
      kind: isAlert ? 'alert.raised' : 'alert.corrected',
      claim: alert.claim,
      sentence: isAlert
        ? { en: `Alert to “${subscription}”`, fr: `Alerte à « ${subscription} »` }
        : { en: `Correction to “${subscription}”`, fr: `Correction à « ${subscription} »` },
      detail: { alert: alert.id, subscription: alert.subscription },
    };
  }
  const { alert, claim, attempts } = message;
  if (claim === TEST_CLAIM) return null;
  if (message.kind === 'delivered')
    return {
      at,
      eventAt: message.at,
      kind: 'alert.delivered',
      claim,
      sentence: {
        en: `Delivered to the webhook of “${subscription}”`,
        fr: `Livrée au webhook de « ${subscription} »`,
      },
      detail: { alert, attempts },
    };
  if (message.retryAt !== null) return null;
  return {
    at,
    eventAt: message.at,
    kind: 'alert.failed',
    claim,
    sentence: {
      en: `Could not be delivered to the webhook of “${subscription}”: given up after ${attempts} attempts`,
      fr: `N’a pas pu être livrée au webhook de « ${subscription} » : abandonnée après ${attempts} essais`,
    },
    detail: { alert, attempts, reason: message.reason },
  };
}

const BECAUSE: Readonly<Record<Gap['because'], { en: string; fr: string }>> = {
  disconnected: { en: 'disconnected', fr: 'déconnectée' },
  silent: { en: 'silent', fr: 'silencieuse' },
  'cursor-too-old': {
    en: 'away for longer than the source remembers',
    fr: 'absente plus longtemps que la source ne se souvient',
  },
  overload: { en: 'sampled under overload', fr: 'échantillonnée par surcharge' },
  stopped: { en: 'stopped', fr: 'arrêtée' },
};

/** A stretch of a source's time was not seen: once when it opens, once when its end is known. */
export function gapSentence({ id, source, from, to, because, detail }: Gap, at: string): NewJournalEntry {
  const why = BECAUSE[because];
  return {
    at,
    eventAt: to ?? from,
    kind: to === null ? 'gap.opened' : 'gap.closed',
    sentence:
      to === null
        ? {
            en: `${source}: nothing seen since ${from} (${why.en})`,
            fr: `${source} : rien vu depuis ${from} (${why.fr})`,
          }
        : {
            en: `${source}: not seen from ${from} to ${to} (${why.en})`,
            fr: `${source} : non vue de ${from} à ${to} (${why.fr})`,
          },
    detail: { gap: id, detail },
  };
}
