import { Alert } from '@vigie/contracts/alert';
import { Assessment, Forecast, Signal } from '@vigie/contracts/assessment';
import { Flag, Sibling, TimelineBin } from '@vigie/contracts/claim';
import { Gap } from '@vigie/contracts/gap';
import * as claimPage from '@vigie/contracts/rest/claim-page';
import * as claims from '@vigie/contracts/rest/claims';
import { ApiError } from '@vigie/contracts/rest/error';
import * as evidence from '@vigie/contracts/rest/evidence';
import * as health from '@vigie/contracts/rest/health';
import * as journal from '@vigie/contracts/rest/journal';
import * as posts from '@vigie/contracts/rest/posts';
import * as search from '@vigie/contracts/rest/search';
import * as session from '@vigie/contracts/rest/session';
import * as subscriptions from '@vigie/contracts/rest/subscriptions';
import { EvidenceLink, Review, ReviewAct } from '@vigie/contracts/review';
import { Subscription, SubscriptionRule } from '@vigie/contracts/subscription';
import { z } from 'zod';
import { groupBy } from './group-by.ts';
import { REFUSALS, type RefusalCode } from './http/refusal.ts';
import type { Route } from './http/route.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Node {
  [key: string]: Json;
}

/** Contracts that the document names; every other shape is named after its route. */
const NAMED: Readonly<Record<string, unknown>> = {
  ...{ Alert, Assessment, Forecast, Signal, Flag, Sibling, TimelineBin, Gap, ApiError },
  ...{ EvidenceLink, Review, ReviewAct, Subscription, SubscriptionRule },
  ...claims,
  ...claimPage,
  ...evidence,
  ...health,
  ...journal,
  ...posts,
  ...search,
  ...session,
  ...subscriptions,
};

const REF = '#/components/schemas/';

/** The OpenAPI 3.1 document of these routes, made from the schemas that guard them. */
export function openApi(routes: readonly Route[], { version, server }: { version: string; server: string }): Node {
  const shapes = shapesOf(routes);
  const paths: Record<string, Node> = {};
  for (const route of routes) {
    const path = documentedPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route, shapes) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vigie',
      version,
      description:
        'Unverified claims that spread fast in public posts, for the people who check facts. Reads need the session cookie; writes also need the header x-csrf-token. A list answers `cursor`; pass it on for the next page, until it is null.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: shapes.schemas,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'vigie', description: '`__Host-vigie` over HTTPS' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
    },
  };
}

/** `/api/claims/:id` as OpenAPI writes it. */
export const documentedPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');

/** `get /api/claims/:id` as a name: `getClaimsById`. */
export function operationId({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const parts = path.split(/[/.\-]/).filter((part) => part !== '' && part !== 'api');
  return method + parts.map((part) => (part.startsWith(':') ? `By${capital(part.slice(1))}` : capital(part))).join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Shapes {
  readonly schemas: Node;
  readonly nameOf: (schema: z.ZodType) => string;
}

/** Every shape of the routes under a name. Two routes with one shape share it. */
function shapesOf(routes: readonly Route[]): Shapes {
  const registry = z.registry<{ id: string }>();
  const names = new Map<z.ZodType, string>();
  const name = (schema: z.ZodType, id: string) => {
    if (names.has(schema)) return;
    names.set(schema, id);
    registry.add(schema, { id });
  };
  for (const [id, schema] of Object.entries(NAMED)) if (schema instanceof z.ZodType) name(schema, id);
  for (const route of routes) {
    if (route.body !== null) name(route.body, `${capital(operationId(route))}Body`);
    if (route.answer !== null && !('sent' in route.answer)) name(route.answer, `${capital(operationId(route))}Answer`);
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${REF}${id}`, io: 'input', unrepresentable: 'any' });
  return {
    schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema as Node)])),
    nameOf: (schema) => names.get(schema)!,
  };
}

/** A schema without what only zod needs: its dialect, its address, and patterns that repeat a format. */
function plain(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== 'object') return schema;
  const isTold = (key: string, value: Json) =>
    key !== '$schema' &&
    key !== '$id' &&
    !(key === 'pattern' && 'format' in schema) &&
    !((key === 'maximum' || key === 'minimum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => isTold(key, value))
      .map(([key, value]) => [key, plain(value)]),
  );
}

function operation(route: Route, { nameOf }: Shapes): Node {
  const isWrite = route.method !== 'get';
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    description: `For ${audienceOf(route)}.`,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.access === 'anyone'
      ? { security: [] }
      : { security: [isWrite ? { session: [], csrf: [] } : { session: [] }] }),
    ...requestBodyOf(route, nameOf),
    responses: responsesOf(route, nameOf),
  };
}

/** Who may call a route, in words. */
export function audienceOf({ access }: Pick<Route, 'access'>): string {
  if (access === 'anyone') return 'anyone, without a session';
  if (access === 'signed-in') return 'whoever is signed in';
  return [...access, 'operator'].join(' or ');
}

function parametersOf(schema: z.ZodObject, where: 'path' | 'query'): Node[] {
  const { properties = {}, required = [] } = plain(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node,
  ) as { properties?: Node; required?: string[] };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: shape,
  }));
}

function requestBodyOf(route: Route, nameOf: Shapes['nameOf']): Node {
  if (route.text !== null) {
    const content = Object.fromEntries(route.text.text.map((type) => [type, { schema: { type: 'string' } }]));
    return { requestBody: { required: true, content } };
  }
  if (route.body === null) return {};
  const schema = { $ref: `${REF}${nameOf(route.body)}` };
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

function responsesOf(route: Route, nameOf: Shapes['nameOf']): Node {
  const { answer, status } = route;
  const content =
    answer === null
      ? undefined
      : 'sent' in answer
        ? Object.fromEntries(answer.sent.map((type) => [type, { schema: { type: 'string' } }]))
        : { 'application/json': { schema: { $ref: `${REF}${nameOf(answer)}` } } };
  const good: Node = { description: answer === null ? 'Done.' : 'The answer.', ...(content && { content }) };
  return { [status]: good, ...refusalsOf(route) };
}

/** Refusals by status, each with its codes. */
function refusalsOf(route: Route): Node {
  const codes = new Set<RefusalCode>(['request.invalid', 'request.too-many', 'server.failed', 'server.unavailable']);
  if (route.access !== 'anyone') codes.add('session.required');
  if (Array.isArray(route.access)) codes.add('session.role');
  if (route.method !== 'get') for (const code of ['session.csrf', 'session.origin'] as const) codes.add(code);
  if (route.body !== null) codes.add('request.not-json');
  if (route.body !== null || route.text !== null)
    for (const code of ['request.too-large', 'request.media-type'] as const) codes.add(code);
  for (const code of route.refuses) codes.add(code);
  const byStatus = groupBy([...codes].sort(), (code) => REFUSALS[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      String(status),
      {
        description: list.map((code) => `\`${code}\`: ${REFUSALS[code][1]}`).join('\n\n'),
        content: { 'application/json': { schema: { $ref: `${REF}ApiError` } } },
      },
    ]),
  );
}
