import { ClaimRow } from '@vigie/contracts/rest/claims';
import { ExportQuery, SearchPage, SearchQuery } from '@vigie/contracts/rest/search';
import { exportClaims, searchClaims } from '@vigie/store/search';
import type { ConsoleDeps } from '../deps.ts';
import { csvHeader, csvLine } from './csv.ts';
import { originOf } from './guard.ts';
import { route, type Call, type Route } from './route.ts';

const MEDIA_TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;

type Format = keyof typeof MEDIA_TYPES;

/** The explorer: words and meaning, and complete exports whose count and checksum are told before the first byte. */
export const searchRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/search',
    tag: 'explore',
    summary: 'Search past claims by words and meaning, with a histogram, facets and the exact count',
    access: 'signed-in',
    query: SearchQuery,
    answer: SearchPage,
    async handle({ deps, query, caller, lang, now }) {
      const vector = await meaningOf(deps, query);
      return searchClaims(deps.database, { ...query, lang, vector, userId: caller.user.id, now });
    },
  }),
  ...(['ndjson', 'csv'] as const).flatMap((format) => [
    route({
      method: 'get',
      path: `/api/export.${format}`,
      tag: 'explore',
      summary: `The complete result as ${format.toUpperCase()}; Content-Length, X-Vigie-Count and Repr-Digest speak of these very bytes`,
      access: ['analyst'],
      query: ExportQuery,
      answer: { sent: [MEDIA_TYPES[format]] },
      handle: (call) => sendExport(call, format, 'rows'),
    }),
    route({
      method: 'get',
      path: `/api/export.${format}.sha256`,
      tag: 'explore',
      summary: `The checksum of that ${format.toUpperCase()}, as sha256sum reads it`,
      access: ['analyst'],
      query: ExportQuery,
      answer: { sent: ['text/plain'] },
      handle: (call) => sendExport(call, format, 'checksum'),
    }),
  ]),
];

const meaningOf = async (deps: ConsoleDeps, { q, mode }: Pick<SearchQuery, 'q' | 'mode'>): Promise<Int8Array | null> =>
  q.trim() === '' || mode === 'words' ? null : deps.embedQuery(q);

async function sendExport(
  { deps, query, caller, lang, now, req, res }: Call<unknown, ExportQuery, unknown>,
  format: Format,
  what: 'rows' | 'checksum',
): Promise<void> {
  const began = performance.now();
  const key = JSON.stringify([caller.user.id, format, lang, query]);
  const spooled = await deps.spool.fetch(key, deps.now(), async function* () {
    const vector = await meaningOf(deps, query);
    const rows = exportClaims(deps.database, {
      ...SearchQuery.parse(query),
      lang,
      vector,
      userId: caller.user.id,
      now,
    });
    if (format === 'csv') yield { text: csvHeader, rows: 0 };
    const origin = originOf(req, deps);
    for await (const row of rows)
      yield { text: format === 'csv' ? csvLine(row, origin) : `${JSON.stringify(ClaimRow.parse(row))}\n`, rows: 1 };
  });
  const name = `vigie-claims.${format}`;
  res.set('cache-control', 'private, no-store');
  if (what === 'checksum') {
    res.type('text/plain').send(`${spooled.sha256.toString('hex')}  ${name}\n`);
    return;
  }
  res.set({
    'content-type': `${MEDIA_TYPES[format]}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'x-vigie-count': String(spooled.rows),
    'repr-digest': `sha-256=:${spooled.sha256.toString('base64')}:`,
  });
  if (req.method !== 'HEAD') deps.telemetry.exported(spooled.rows, spooled.bytes, performance.now() - began);
  res.sendFile(spooled.file, { cacheControl: false, lastModified: false, dotfiles: 'allow' });
}
