import { Webhook } from 'standardwebhooks';
import { request, type Dispatcher } from 'undici';
import { AddressRefused } from './ssrf-guard.ts';
import { retryAfterMs } from './retry-schedule.ts';

/** One message to one address. `id` is the same on every attempt, so that a receiver can tell a repeat. */
export interface WebhookMessage {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** One secret, or two while they are being rotated: the message is signed with each. */
  readonly secrets: readonly string[];
  readonly sentAt: Date;
}

/** What the receiver said. */
export type WebhookAnswer =
  | { readonly kind: 'accepted'; readonly status: number }
  /** 410: it wants nothing more, ever. */
  | { readonly kind: 'gone'; readonly status: number }
  /** 429, 502, 504: later, please. */
  | {
      readonly kind: 'throttled';
      readonly status: number;
      readonly retryAfterMs: number | null;
      readonly error: string;
    }
  | { readonly kind: 'failed'; readonly status: number | null; readonly error: string }
  /** Not dialled, and never will be: the address lies where webhooks may not go. */
  | { readonly kind: 'refused'; readonly error: string };

/** Sends one signed message (Standard Webhooks 1.0) and says what came of it. Never follows a redirect; never throws for what a receiver does. */
export async function sendWebhook(
  message: WebhookMessage,
  dispatcher: Dispatcher,
  timeoutMs = TIMEOUT_MS,
): Promise<WebhookAnswer> {
  if (message.secrets.length === 0) return { kind: 'failed', status: null, error: 'the subscription has no secret' };
  try {
    const response = await request(message.url, {
      dispatcher,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Vigie-Webhooks/1',
        'webhook-id': message.id,
        'webhook-timestamp': String(Math.floor(message.sentAt.getTime() / 1_000)),
        'webhook-signature': signaturesOf(message),
      },
      body: message.body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    // The answer's text means nothing to us: at most a little of it is read, to free the connection.
    await response.body.dump({ limit: MOST_ANSWER_BYTES }).catch(() => {});
    return answerOf(response.statusCode, response.headers['retry-after'], message.sentAt.getTime());
  } catch (error) {
    const refused = causeOf(error, AddressRefused);
    if (refused !== null) return { kind: 'refused', error: refused.message };
    return { kind: 'failed', status: null, error: sentenceOf(error, timeoutMs) };
  }
}

/** What a receiver has to answer. */
const TIMEOUT_MS = 15_000;
const MOST_ANSWER_BYTES = 16_384;

function signaturesOf({ id, sentAt, body, secrets }: WebhookMessage): string {
  return secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' ');
}

function answerOf(status: number, retryAfter: string | string[] | undefined, now: number): WebhookAnswer {
  if (status >= 200 && status < 300) return { kind: 'accepted', status };
  if (status === 410) return { kind: 'gone', status };
  if (status === 429 || status === 502 || status === 504) {
    const header = Array.isArray(retryAfter) ? retryAfter[0] : retryAfter;
    return { kind: 'throttled', status, retryAfterMs: retryAfterMs(header, now), error: `answered ${status}` };
  }
  const redirect = status >= 300 && status < 400 ? ': redirects are not followed' : '';
  return { kind: 'failed', status, error: `answered ${status}${redirect}` };
}

function causeOf<E extends Error>(error: unknown, kind: new (message: string) => E): E | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof kind) return at;
  return null;
}

function sentenceOf(error: unknown, timeoutMs: number): string {
  if (typeof error !== 'object' || error === null) return String(error);
  // A timeout is a DOMException, which is not an Error of every realm.
  const { name, code, message } = error as { name?: unknown; code?: unknown; message?: unknown };
  if (name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} s`;
  const kind = typeof code === 'string' ? code : String(name);
  return typeof message === 'string' && message !== '' ? `${message} (${kind})` : kind;
}
