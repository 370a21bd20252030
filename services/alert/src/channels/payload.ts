import type { Alert } from '@vigie/contracts/alert';

/** Standard Webhooks asks for bodies below 20 kB. */
export const MAX_BODY_BYTES = 20_000;

/** The body of a digest: what was raised since the last one, oldest first; each shortened as far as all of them need it. */
export function digestPayloadOf(alerts: readonly Alert[], pageOf: (alert: Alert) => string | null): string {
  const last = alerts.at(-1);
  if (last === undefined) throw new Error('a digest carries at least one alert');
  for (const limits of [...LIMITS, 'headline' as const]) {
    const body = JSON.stringify({
      type: 'alerts.digest',
      timestamp: last.at,
      data: {
        subscription: last.subscription,
        exercise: last.exercise,
        count: alerts.length,
        ...(limits === null ? {} : { truncated: true }),
        alerts: alerts.map((alert) => {
          const page = pageOf(alert);
          const told = limits === null ? alert : limits === 'headline' ? headline(alert) : shortened(alert, limits);
          return { ...told, ...(page === null ? {} : { page }) };
        }),
      },
    });
    if (Buffer.byteLength(body) < MAX_BODY_BYTES) return body;
  }
  throw new Error(`a digest of ${alerts.length} alerts does not fit into ${MAX_BODY_BYTES} bytes`);
}

/** What of an alert still says which claim, how urgent and since when: the rest is on its page. */
function headline({ id, kind, claim, sentence, language, score, stage, authors, at }: Alert): object {
  return { id, kind, claim, sentence: shortOf(sentence, 80), language, score, stage, authors, at, truncated: true };
}

/** The body of a webhook: what happened, when (event time), and the alert; shortened where it would be too large, and saying so. */
export function payloadOf(alert: Alert, claimPage: string | null): string {
  for (const limits of LIMITS) {
    const body = JSON.stringify({
      type: TYPES[alert.kind],
      timestamp: alert.at,
      data: {
        ...(limits === null ? alert : shortened(alert, limits)),
        ...(claimPage === null ? {} : { page: claimPage }),
      },
    });
    if (Buffer.byteLength(body) < MAX_BODY_BYTES) return body;
  }
  throw new Error(`alert ${alert.id} does not fit into ${MAX_BODY_BYTES} bytes`);
}

const TYPES = { alert: 'alert.raised', correction: 'alert.corrected', test: 'alert.test' } as const;

interface Limits {
  readonly characters: number;
  readonly evidence: number;
  readonly signals: number;
}

const LIMITS: readonly (Limits | null)[] = [
  null,
  { characters: 1_000, evidence: 5, signals: 30 },
  { characters: 300, evidence: 1, signals: 8 },
  { characters: 200, evidence: 0, signals: 3 },
];

function shortened(alert: Alert, { characters, evidence, signals }: Limits): object {
  const short = (text: string) => shortOf(text, characters);
  const { verdict } = alert;
  return {
    ...alert,
    truncated: true,
    sentence: short(alert.sentence),
    signals: alert.signals.slice(0, signals),
    verdict:
      verdict === null
        ? null
        : {
            ...verdict,
            note: verdict.note === null ? null : short(verdict.note),
            evidence: verdict.evidence.slice(0, evidence),
          },
  };
}

function shortOf(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters).toWellFormed()}…`;
}
