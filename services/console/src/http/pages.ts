import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express, type RequestHandler } from 'express';
import { Refusal } from './refusal.ts';

/** Where vite puts the console's pages. */
export const PAGES_FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Addresses that are never pages. */
const NOT_PAGES = /^\/(api|feeds|health|metrics|socket\.io|assets)(\/|$)/;

/** Serves the console's pages: what carries a hash in its name for ever, the rest asked again, every other address the one page. */
export function servePages(app: Express, folder: string): void {
  app.use('/assets', gzipped(join(folder, 'assets')));
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  app.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  app.get('/{*path}', (req, res, next) => {
    if (NOT_PAGES.test(req.path) || !req.accepts('html')) return next();
    if (!existsSync(join(folder, 'index.html'))) throw new Refusal('server.pages');
    res.set('cache-control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false });
  });
}

/** Answers with the file's gzipped twin, where there is one and the browser reads it. */
function gzipped(folder: string): RequestHandler {
  const twins = existsSync(folder) ? new Set(readdirSync(folder).filter((name) => name.endsWith('.gz'))) : new Set();
  return (req, res, next) => {
    const name = req.path.slice(1);
    if (!twins.has(`${name}.gz`)) return next();
    res.vary('accept-encoding');
    if (req.acceptsEncodings('gzip') !== 'gzip') return next();
    req.url = `${req.url.replace(name, `${name}.gz`)}`;
    res.set('content-encoding', 'gzip').type(extname(name));
    next();
  };
}
