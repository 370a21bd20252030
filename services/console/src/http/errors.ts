import type { ApiError } from '@vigie/contracts/rest/error';
import { TransientError } from '@vigie/contracts/errors';
import type { ErrorRequestHandler, Request } from 'express';
import type { ConsoleDeps } from '../deps.ts';
import { langOf } from './lang.ts';
import { Refusal } from './refusal.ts';

/** Turns whatever a route threw into an ApiError; what nobody foresaw is logged and told by its request id alone. */
export function answerErrors(deps: ConsoleDeps): ErrorRequestHandler {
  return function answerError(error: unknown, req, res, next) {
    const id = String(res.locals['id']);
    const refusal = refusalOf(error, id);
    if (refusal.status >= 500) deps.telemetry.failed({ id, route: String(res.locals['route'] ?? '?') }, error);
    if (res.headersSent) return next(error);
    if (refusal.status === 503) res.set('retry-after', '5');
    res.status(refusal.status).set('cache-control', 'no-store').json(bodyOf(refusal, req));
  };
}

function bodyOf(refusal: Refusal, req: Request): ApiError {
  const { code, fields } = refusal;
  return {
    error: { code, message: refusal.sentence(langOf(req)), ...(fields === undefined ? {} : { fields: [...fields] }) },
  };
}

function refusalOf(error: unknown, request: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof TransientError) return new Refusal('server.unavailable');
  // NOTE: express and its body parser give plain errors with `type` and `status`.
  const { type, status, limit } = error as { type?: string; status?: number; limit?: number };
  if (type === 'entity.too.large')
    return new Refusal('request.too-large', { words: { limit: `${Math.round((limit ?? 0) / 1024)} kB` } });
  if (type === 'entity.parse.failed') return new Refusal('request.not-json');
  if (status === 415) return new Refusal('request.media-type', { words: { expected: 'UTF-8' } });
  if (status === 404) return new Refusal('request.not-found');
  if (status !== undefined && status >= 400 && status < 500) return new Refusal('request.invalid');
  return new Refusal('server.failed', { words: { request } });
}
