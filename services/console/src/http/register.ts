import express, { type Express, type RequestHandler } from 'express';
import type { z } from 'zod';
import type { ConsoleDeps } from '../deps.ts';
import { admit, admitWrite, callerOf } from './guard.ts';
import { langOf } from './lang.ts';
import { Refusal } from './refusal.ts';
import type { Call, Caller, Route, TextBody } from './route.ts';

const JSON_LIMIT = '1mb';

/** Puts routes on the app in the order in which paths must be tried, and an honest 405 behind them. */
export function register(app: Express, routes: readonly Route[], deps: ConsoleDeps): void {
  const inOrder = routes.toSorted((a, b) => specificity(b.path).localeCompare(specificity(a.path)));
  for (const route of inOrder) app[route.method](route.path, parserOf(route), answerer(route, deps));
  for (const path of new Set(inOrder.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase());
    const allowed = (methods.includes('GET') ? [...methods, 'HEAD'] : methods).join(', ');
    app.all(path, (req, res, next) => {
      // A route that lets a request through (`/login` without a token) means the page behind it.
      if (methods.includes(req.method)) return next();
      res.set('allow', allowed);
      throw new Refusal('request.method', { words: { allowed } });
    });
  }
}

/** `/api/claims/preview` is tried before `/api/claims/:id`. */
const specificity = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? '0' : '1'))
    .join('');

function parserOf(route: Route): RequestHandler {
  if (route.text !== null) return textParser(route.text);
  if (route.body === null) return (_req, _res, next) => next();
  const parse = express.json({ limit: JSON_LIMIT });
  return (req, res, next) => {
    if (req.is('application/json') === false)
      throw new Refusal('request.media-type', { words: { expected: 'application/json' } });
    parse(req, res, next);
  };
}

function textParser({ text, limit }: TextBody): RequestHandler {
  const parse = express.text({ type: [...text], limit });
  return (req, res, next) => {
    if (!req.is([...text])) throw new Refusal('request.media-type', { words: { expected: text.join(', ') } });
    parse(req, res, next);
  };
}

function answerer(route: Route, deps: ConsoleDeps): RequestHandler {
  return async function answer(req, res) {
    res.locals['route'] = route.path;
    const caller = await callerOf(deps, req.get('cookie'));
    res.locals['user'] = caller?.user.id ?? null;
    admit(route.access, caller);
    if (route.method !== 'get') admitWrite(req, deps, caller);
    const call: Call<unknown, unknown, unknown> = {
      deps,
      params: parse(route.params, req.params, ''),
      query: parse(route.query, req.query, '?'),
      body: route.body === null ? (req.body as unknown) : parse(route.body, req.body, ''),
      caller: caller as Caller,
      lang: langOf(req),
      now: deps.now().toISOString(),
      req,
      res,
    };
    const answered = await route.handle(call);
    if (route.answer !== null && 'sent' in route.answer) return;
    res.set('cache-control', 'no-store').vary('accept-language');
    if (route.answer === null) res.status(204).end();
    else res.status(route.status).json(answered);
  };
}

function parse(schema: z.ZodType, input: unknown, mark: string): unknown {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  throw new Refusal('request.invalid', {
    fields: parsed.error.issues.map((issue) => ({
      path: `${mark}${issue.path.map(String).join('.')}`,
      message: issue.message,
    })),
  });
}
