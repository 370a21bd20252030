import type { Alert } from '@vigie/contracts/alert';
import type { Subscription } from '@vigie/contracts/subscription';
import { listAlerts } from '@vigie/store/alerts';
import { rowsOf } from '@vigie/store/queue';
import { subscriptionByFeedToken } from '@vigie/store/subscriptions';
import { Feed } from 'feed';
import { escapeHtml } from './escape-html.ts';
import { originOf } from './guard.ts';
import { Refusal } from './refusal.ts';
import type { Call, Caller } from './route.ts';

/** The newest alerts that a feed holds. */
const ENTRIES = 100;

type FeedCall = Call<{ token: string }, unknown, unknown, Caller | null>;

/** A subscription's feed, by the token in its address. */
export async function feedOf({ deps, params, lang, now, req, res }: FeedCall, format: 'atom' | 'json'): Promise<Feed> {
  const subscription = await subscriptionByFeedToken(deps.database, params.token);
  if (subscription === undefined) throw new Refusal('feed.unknown');
  const alerts = await listAlerts(deps.database, { subscription: subscription.id, limit: ENTRIES });
  const claims = await rowsOf(deps.database, [...new Set(alerts.map((alert) => alert.claim))], {
    lang,
    userId: subscription.owner,
    now,
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const origin = originOf(req, deps);
  const feed = emptyFeed(subscription, {
    origin,
    token: params.token,
    updated: alerts[0]?.at ?? subscription.createdAt,
  });
  const sentenceOf = (alert: Alert): string => (byId.get(alert.claim) ?? alert).sentence || WORDS[lang].gone;
  for (const alert of alerts) {
    if (alert.kind === 'test') continue;
    const isNamed = (id: string): boolean => alert.corrects === id || alert.alsoCorrects?.includes(id) === true;
    const corrected = alerts.filter(({ id, claim }) => claim !== alert.claim && isNamed(id));
    const others = [...new Set(corrected.map(sentenceOf))].filter((words) => words !== sentenceOf(alert));
    feed.addItem(entryOf(alert, sentenceOf(alert), { others, origin, lang, format }));
  }
  res.set('cache-control', 'private, max-age=60').vary('accept-language');
  return feed;
}

function emptyFeed(
  subscription: Subscription,
  { origin, token, updated }: { origin: string; token: string; updated: string },
): Feed {
  return new Feed({
    id: `urn:vigie:subscription:${subscription.id}`,
    title: `Vigie: ${subscription.name}`,
    link: `${origin}/`,
    updated: new Date(updated),
    generator: 'Vigie',
    author: { name: 'Vigie' },
    feedLinks: { atom: `${origin}/feeds/${token}.atom`, json: `${origin}/feeds/${token}.json` },
  });
}

const WORDS = {
  en: {
    exercise: 'EXERCISE',
    correction: {
      false: 'False',
      misleading: 'Misleading',
      unproven: 'Unproven',
      true: 'True',
      none: 'Verdict taken back',
    },
    colon: ': ',
    unverified: 'Unverified, spreading',
    authors: (n: number) => (n === 1 ? 'one author' : `${n} authors`),
    by: (name: string) => `Verdict by ${name}.`,
    also: (sentence: string) => `It also holds for “${sentence}”, which you were told of.`,
    gone: '(words taken back by their author)',
  },
  fr: {
    exercise: 'EXERCICE',
    correction: { false: 'Faux', misleading: 'Trompeur', unproven: 'Non prouvé', true: 'Vrai', none: 'Verdict retiré' },
    colon: '\u00a0: ',
    unverified: 'Non vérifié, se répand',
    authors: (n: number) => (n === 1 ? 'un auteur' : `${n} auteurs`),
    by: (name: string) => `Verdict de ${name}.`,
    also: (sentence: string) => `Il vaut aussi pour «\u00a0${sentence}\u00a0», que vous aviez reçu.`,
    gone: '(texte retiré par son auteur)',
  },
} as const;

/**
 * An alert as an entry. Its sentence is the claim's of today, not the alert's of then: where the post it was taken from was
 * deleted since, its words are gone here too. `others` are the sentences of merged claims that a correction speaks of too.
 */
function entryOf(
  alert: Alert,
  sentence: string,
  {
    others,
    origin,
    lang,
    format,
  }: { others: readonly string[]; origin: string; lang: 'en' | 'fr'; format: 'atom' | 'json' },
) {
  const words = WORDS[lang];
  const kind = alert.kind === 'correction' ? words.correction[alert.verdict?.verdict ?? 'none'] : words.unverified;
  const lines = [
    ...(alert.verdict === null ? [] : [words.by(alert.verdict.by), alert.verdict.note ?? '']),
    ...(alert.verdict?.evidence ?? []).map(({ url, title }) => (title === undefined ? url : `${title}: ${url}`)),
    ...others.map(words.also),
    ...(alert.kind === 'alert' ? alert.signals.map(({ because }) => because[lang]) : []),
    `${words.authors(alert.authors)}.`,
  ];
  const title = `${alert.exercise ? `[${words.exercise}] ` : ''}${kind}${words.colon}${sentence}`;
  return {
    id: `urn:vigie:alert:${alert.id}`,
    // An Atom title is HTML here, a JSON feed's is plain; both bodies are HTML.
    title: format === 'atom' ? escapeHtml(title) : title,
    link: `${origin}/claims/${alert.claim}`,
    date: new Date(alert.at),
    published: new Date(alert.at),
    description: lines
      .filter((line) => line !== '')
      .map(escapeHtml)
      .join('<br>'),
  };
}
