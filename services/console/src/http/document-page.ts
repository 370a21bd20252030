import { groupBy } from '../group-by.ts';
import { audienceOf, documentedPath } from '../openapi.ts';
import { escapeHtml } from './escape-html.ts';
import type { Route } from './route.ts';
import type { z } from 'zod';

/** The API for people: one page, no script, nothing from elsewhere. */
export function documentPage(routes: readonly Route[]): string {
  const byTag = groupBy(routes, ({ tag }) => tag);
  const sections = [...byTag].map(
    ([tag, list]) =>
      `<section><h2 id="${escapeHtml(tag)}">${escapeHtml(tag)}</h2>${list.map(routeBlock).join('')}</section>`,
  );
  const links = [...byTag.keys()].map((tag) => `<a href="#${escapeHtml(tag)}">${escapeHtml(tag)}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vigie: the API</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 2.5rem; text-transform: capitalize }
article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .75rem 0 }
h3 { font: 600 1rem/1.4 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere }
p { margin: .25rem 0 } nav a { margin-right: .75rem; display: inline-block; padding: .25rem 0 } code { overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1>Vigie: the API</h1>
<p>Machine-readable: <a href="/api/openapi.json">OpenAPI 3.1</a>. Reads need the session cookie; writes also need the
header <code>x-csrf-token</code> that <code>GET /api/session</code> gives. Refusals are
<code>{"error":{"code","message","fields"}}</code>.</p>
<nav aria-label="Parts">${links.join('')}</nav>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function routeBlock(route: Route): string {
  const query = namesOf(route.query);
  return `<article>
<h3>${route.method.toUpperCase()} ${escapeHtml(documentedPath(route.path))}</h3>
<p>${escapeHtml(route.summary)}.</p>
<p>For ${escapeHtml(audienceOf(route))}.${query === '' ? '' : ` Query: ${query}.`}</p>
</article>`;
}

const namesOf = (schema: z.ZodObject): string =>
  Object.keys(schema.shape)
    .map((name) => `<code>${escapeHtml(name)}</code>`)
    .join(', ');
