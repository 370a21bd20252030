import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** The state of one part: `ok`, and what a person should know about it. */
export interface CheckResult {
  readonly ok: boolean;
  readonly detail?: string;
}

/** Looks at one part (the database, the log, a source) and says how it is. */
export type Check = () => Promise<CheckResult>;

/** What the health answers are made from. */
export interface HealthOptions {
  readonly metrics: Registry;
  /** By the name under which the answer lists them. */
  readonly checks: Readonly<Record<string, Check>>;
}

/** Answers `/metrics`, `/health/live` and `/health/ready`; false when the request asks for something else. */
export type AnswerHealth = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** A check that has not answered by then counts as failed: an orchestrator's probe does not wait for ever either. */
const CHECK_TIMEOUT_MS = 2_000;

/** The health answers without a server of their own, for a service that has one already. */
export function answerHealth({ metrics, checks }: HealthOptions): AnswerHealth {
  return async function answer(request, response) {
    const path = (request.url ?? '').split('?', 1)[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (path === '/metrics') {
      const body = await metrics.metrics();
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(body);
      return true;
    }
    if (path === '/health/live') {
      sendJson(response, 200, { ok: true });
      return true;
    }
    if (path === '/health/ready') {
      const results = await runChecks(checks);
      const ok = Object.values(results).every((result) => result.ok);
      sendJson(response, ok ? 200 : 503, { ok, checks: results });
      return true;
    }
    return false;
  };
}

/** A running health server. Port 0 takes a free one. */
export interface Health {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the health answers on a port of their own. */
export async function openHealth(options: HealthOptions & { port: number; host?: string }): Promise<Health> {
  const answer = answerHealth(options);
  const server = createServer((request, response) => {
    answer(request, response).then(
      (answered) => {
        if (!answered) sendJson(response, 404, { error: 'not found' });
      },
      (error: unknown) => {
        if (!response.headersSent) sendJson(response, 500, { error: String(error) });
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function runChecks(checks: Readonly<Record<string, Check>>): Promise<Record<string, CheckResult>> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await runCheck(check)] as const),
  );
  return Object.fromEntries(results);
}

async function runCheck(check: Check): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: `no answer in ${CHECK_TIMEOUT_MS} ms` }), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
