import type { ClientToServer, ServerToClient } from '@vigie/contracts/live';
import { topics, type Topic } from '@vigie/contracts/topics';
import { REFUSALS } from '@vigie/console/http/refusal';
import { routes } from '@vigie/console/http/routes';
import { audienceOf, documentedPath } from '@vigie/console/openapi';
import { z } from 'zod';
import { typeOf, type Shape } from './type-of.ts';

/** What the server tells a browser; the compiler misses a name that is not here. */
const TOLD: Readonly<Record<keyof ServerToClient, string>> = {
  claims: '`{ids, newlyFlagged}`: these claims changed since the last message; at most two messages a second',
  status:
    '`LiveStatus`: rate, delay, event time, drill, open gaps, how many are flagged and in progress; every two seconds',
  presence: '`{claim, viewers}`: who looks at the claim this page looks at',
  alert: '`{id, subscription, kind}`: an alert was raised or corrected for one of this user’s subscriptions',
};

/** What a browser tells the server. */
const HEARD: Readonly<Record<keyof ClientToServer, string>> = {
  viewing: 'a claim’s id, or null: what this page looks at',
};

/** docs/contracts.md, whole, from the contracts themselves. */
export function contractsPage(): string {
  return `${[
    '# Contracts',
    'Generated from `packages/contracts` and the console’s routes by `scripts/commands/docs.ts`; a test fails when it is stale.',
    '## Topics',
    topicsTable(),
    ...topics.flatMap(topicSection),
    '## REST',
    'The same, machine-readable, at `/api/openapi.json`; for people at `/api`. Every refusal is `{"error":{"code","message","fields"}}`.',
    routesTable(),
    '## Live (socket.io)',
    'The socket carries what changed, HTTP carries what is. It needs the session cookie and the console’s own origin.',
    eventsTable(),
    '## Error codes',
    codesTable(),
  ].join('\n\n')}\n`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function topicsTable(): string {
  return table(
    ['topic', 'way', 'partitions', 'kept'],
    topics.map(({ name, flow, partitions, retentionMs, compacted }) => [
      `[\`${name}\`](#${anchor(name)})`,
      flow,
      String(partitions),
      `${compacted ? 'the newest of every key, ' : ''}${retentionMs / DAY_MS} days`,
    ]),
  );
}

function topicSection(topic: Topic): string[] {
  const shape = z.toJSONSchema(topic.schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const kinds = shape.oneOf ?? shape.anyOf ?? [shape];
  return [`### ${topic.name}`, ...kinds.flatMap((kind) => fieldsOf(kind, kinds.length > 1))];
}

function fieldsOf(shape: Shape, isOneOfMany: boolean): string[] {
  const fields = Object.entries(shape.properties ?? {}).filter(([, field]) => field.const === undefined);
  const kind = Object.entries(shape.properties ?? {}).find(([, field]) => field.const !== undefined);
  const rows = fields.map(([name, field]) => [
    `\`${name}\`${shape.required?.includes(name) === true ? '' : ' (optional)'}`,
    `\`${typeOf(field).replaceAll('|', '\\|')}\``,
  ]);
  return [...(isOneOfMany && kind ? [`\`${kind[0]}: "${kind[1].const}"\``] : []), table(['field', 'type'], rows)];
}

function routesTable(): string {
  return table(
    ['route', 'does', 'for'],
    routes.map((route) => [
      `\`${route.method.toUpperCase()} ${documentedPath(route.path)}\``,
      route.summary,
      audienceOf(route),
    ]),
  );
}

function eventsTable(): string {
  const rows = (events: Readonly<Record<string, string>>, way: string) =>
    Object.entries(events).map(([name, what]) => [`\`${name}\``, way, what]);
  return table(['event', 'way', 'carries'], [...rows(TOLD, 'server → browser'), ...rows(HEARD, 'browser → server')]);
}

function codesTable(): string {
  return table(
    ['code', 'status', 'says'],
    Object.entries(REFUSALS).map(([code, [status, en]]) => [`\`${code}\``, String(status), en]),
  );
}

const anchor = (name: string): string => name.replaceAll('.', '');

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
