import { expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { documentPage } from './http/document-page.ts';
import { routes } from './http/routes.ts';
import { documentedPath, openApi, operationId } from './openapi.ts';

const document = openApi(routes, { version: '0.0.0', server: 'http://127.0.0.1:8080' });

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result).toMatchObject({ valid: true });
});

test('every route is in it, with its refusals', () => {
  const paths = document['paths'] as Record<string, Record<string, { responses: Record<string, unknown> }>>;
  for (const { path, method, access } of routes) {
    const operation = paths[documentedPath(path)]?.[method];
    expect(operation?.responses).toHaveProperty(access === 'anyone' ? '400' : '401');
  }
});

test('every reference leads somewhere', () => {
  const { schemas } = document['components'] as { schemas: Record<string, unknown> };
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  const missing = [...references].map(([, name]) => name!).filter((name) => !(name in schemas));
  expect(missing).toEqual([]);
});

test('no two routes share a name, and no write is open to a page of another site', () => {
  const names = routes.map(operationId);
  expect(new Set(names).size).toBe(names.length);
  const open = routes.filter(({ method, access }) => method !== 'get' && access === 'anyone').map(operationId);
  expect(open.sort()).toEqual(['postInvitationsAccept', 'postSession']);
});

test('what a stranger’s script reads of a claim is promised in the document', () => {
  const { schemas } = document['components'] as { schemas: Record<string, { required: string[] }> };
  for (const field of ['id', 'sentence', 'stage', 'score', 'posts', 'authors', 'firstPostAt', 'lastPostAt', 'signals'])
    expect(schemas['ClaimRow']?.required).toContain(field);
  for (const field of ['claims', 'cursor']) expect(schemas['ClaimsPage']?.required).toContain(field);
  for (const field of ['name', 'points', 'because']) expect(schemas['SignalView']?.required).toContain(field);
});

test('the page for people lists every route and fetches nothing', () => {
  const page = documentPage(routes);
  for (const { path, method } of routes) expect(page).toContain(`${method.toUpperCase()} ${documentedPath(path)}`);
  expect(page).not.toMatch(/<script|src=|https?:/);
});
