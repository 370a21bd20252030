import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { Refusal } from './refusal.ts';

/** Where vite puts the console's pages. */
export const PAGES_FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Addresses that are never pages. */
const NOT_PAGES = /^\/(api|feeds|health|metrics|socket\.io|assets)(\/|$)/;

/** Serves the console's pages: what carries a hash in its name for ever, the rest asked again, every other address the one page. */
export function servePages(app: Express, folder: string): void {
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
