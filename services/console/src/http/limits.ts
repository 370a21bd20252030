import express, { type Express, type RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { ConsoleDeps } from '../deps.ts';
import { hashOf } from '../auth/tokens.ts';
import { sessionToken } from './cookie.ts';
import { Refusal } from './refusal.ts';

const MINUTE_MS = 60_000;
const SIGN_IN_WINDOW_MS = 15 * MINUTE_MS;

/**
 * How often somebody may ask. A session has its own allowance; an address has eight times as much, since a newsroom shares one,
 * and since whoever invents cookies must not escape the count.
 */
export function limitRequests(app: Express, deps: ConsoleDeps): void {
  const { requestsPerMinute, failuresPerEmail, failuresPerAddress } = deps.limits;
  const perAddress = limiter({ windowMs: MINUTE_MS, limit: requestsPerMinute * 8, key: (req) => addressOf(req) });
  const perSession = limiter({
    windowMs: MINUTE_MS,
    limit: requestsPerMinute,
    key: (req) => {
      const token = sessionToken(req.get('cookie'), deps.secure);
      return token === undefined ? addressOf(req) : hashOf(token);
    },
  });
  app.use(['/api', '/feeds', '/login'], perAddress, perSession);

  const failures = { windowMs: SIGN_IN_WINDOW_MS, onlyFailures: true };
  app.post(
    '/api/session',
    limiter({ ...failures, limit: failuresPerAddress, key: (req) => addressOf(req) }),
    express.json({ limit: '10kb' }),
    limiter({ ...failures, limit: failuresPerEmail, key: (req) => emailOf(req.body) }),
  );
}

const addressOf = (req: express.Request): string => ipKeyGenerator(req.ip ?? 'unknown');

/** The e-mail somebody tries; anything else counts as one and the same. */
function emailOf(body: unknown): string {
  const email = (body as { email?: unknown } | undefined)?.email;
  return typeof email === 'string' ? hashOf(email.trim().toLowerCase()) : 'none';
}

interface LimiterOptions {
  readonly windowMs: number;
  readonly limit: number;
  readonly key: (req: express.Request) => string;
  readonly onlyFailures?: boolean;
}

function limiter({ windowMs, limit, key, onlyFailures = false }: LimiterOptions): RequestHandler {
  return rateLimit({
    windowMs,
    limit,
    keyGenerator: key,
    skipSuccessfulRequests: onlyFailures,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its warnings go to the terminal; where a proxy is believed is decided in one place, by the settings.
    validate: false,
    handler: (_req, res) => {
      throw new Refusal('request.too-many', { words: { seconds: String(res.getHeader('retry-after') ?? '60') } });
    },
  });
}
