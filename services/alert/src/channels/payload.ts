import type { Alert } from '@vigie/contracts/alert';

/** Standard Webhooks asks for bodies below 20 kB. */
export const MAX_BODY_BYTES = 20_000;

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
  const short = (text: string) => (text.length <= characters ? text : `${text.slice(0, characters).toWellFormed()}…`);
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
