import { randomUUID } from 'node:crypto';
import type { AnswerHealth } from '@vigie/runtime/health';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { isSameSecret } from '../auth/tokens.ts';
import type { ConsoleDeps } from '../deps.ts';
import { answerErrors } from './errors.ts';
import { limitRequests } from './limits.ts';
import { isNearProxy } from './near-proxy.ts';
import { servePages } from './pages.ts';
import { register } from './register.ts';
import { Refusal } from './refusal.ts';
import { routes } from './routes.ts';

/** Something another service answers on the console's port, such as ingest's push. */
export interface Mount {
  readonly path: string;
  readonly router: RequestHandler;
}

interface AppOptions {
  readonly answerHealth: AnswerHealth;
  /** Lets a scraper on another machine read `/metrics`. */
  readonly metricsToken: string | null;
  readonly mounts: readonly Mount[];
  readonly pagesFolder: string;
}

/** The console's HTTP side, outermost first: request id, headers, health, mounts, limits, routes, pages, refusals. */
export function openApp(deps: ConsoleDeps, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  if (deps.behindProxy) app.set('trust proxy', isNearProxy);
  app.use(follow(deps));
  app.use(securityHeaders(deps.secure));
  app.use(health(deps, options));
  for (const { path, router } of options.mounts) app.use(path, router);
  limitRequests(app, deps);
  register(app, routes, deps);
  servePages(app, options.pagesFolder);
  app.use(() => {
    throw new Refusal('request.not-found');
  });
  app.use(answerErrors(deps));
  return app;
}

/** Gives every request an id and counts its answer under its route's name: an address may hold a secret. */
function follow({ telemetry }: ConsoleDeps): RequestHandler {
  return (req, res, next) => {
    const began = performance.now();
    const id = randomUUID();
    res.locals['id'] = id;
    res.set('x-request-id', id);
    res.on('close', () =>
      telemetry.answered({
        id,
        method: req.method,
        route: String(res.locals['route'] ?? 'other'),
        status: res.statusCode,
        ms: Math.round(performance.now() - began),
        user: (res.locals['user'] as string | undefined) ?? null,
      }),
    );
    next();
  };
}

/** Scripts, fonts and connections from here alone. Styles may stand in the page: charts and focus rings write them. */
function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Health is for everybody; the metrics are for this machine (not for what a proxy passes on) or for a token. */
function health({ behindProxy }: ConsoleDeps, { answerHealth, metricsToken }: AppOptions): RequestHandler {
  return async function answerHealthFirst(req, res, next) {
    if (req.path === '/metrics') {
      const token = /^Bearer (.+)$/.exec(req.get('authorization') ?? '')?.[1];
      const isKnown = metricsToken !== null && token !== undefined && isSameSecret(token, metricsToken);
      const isLocal = !behindProxy && /^(::1|(::ffff:)?127\.)/.test(req.socket.remoteAddress ?? '');
      if (!isKnown && !isLocal) throw new Refusal('metrics.forbidden');
    }
    if (!(await answerHealth(req, res))) next();
  };
}
