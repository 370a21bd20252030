import { randomUUID } from 'node:crypto';
import type { UserId } from '@vigie/contracts/ids';
import type { Role } from '@vigie/contracts/rest/session';
import type { EmbeddedBus } from '@vigie/runtime/embedded-bus';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { Scope } from '@vigie/runtime/scope';
import type { Database } from '@vigie/store/database';
import { createUser } from '@vigie/store/users';
import { beginSession } from './auth/sessions.ts';
import { ConsoleEnv } from './config.ts';
import { startConsole, type StartConsoleDeps } from './start-console.ts';

/** Somebody's browser, as far as HTTP goes: a cookie, a token, and the console's own origin. */
export interface Person {
  readonly id: UserId;
  readonly cookie: string;
  readonly csrf: string;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  get<T>(path: string): Promise<T>;
}

/** A console that listens on a free port, over the database given and a log in memory. For tests. */
export interface ConsoleUnderTest {
  readonly url: string;
  readonly bus: EmbeddedBus;
  /** Everything that was logged, one JSON object a line. */
  readonly logged: string[];
  /** A new user with a session. */
  signedIn(role: Role, name?: string): Promise<Person>;
  /** Moves the console's clock. */
  setNow(now: Date | null): void;
  close(): Promise<void>;
}

/** Starts a console on a free port over a log in memory. */
export async function openConsoleUnderTest(
  database: Database,
  given: Partial<StartConsoleDeps> & { env?: Record<string, string> } = {},
): Promise<ConsoleUnderTest> {
  const scope = new Scope();
  const logged: string[] = [];
  const log = openLog('console', 'debug', { write: (line) => void logged.push(line) });
  const bus = scope.own('bus', openMemoryBus(), (b) => b.close());
  let fixed: Date | null = null;
  const now = () => fixed ?? new Date();
  const { url, port, consumed } = await startConsole(scope, {
    config: ConsoleEnv.parse({ CONSOLE_PORT: '0', ...given.env }),
    database,
    bus,
    log,
    metrics: openMetrics('console'),
    version: '0.0.0',
    now,
    ...given,
  });
  const local = `http://127.0.0.1:${port}`;

  return {
    url: local,
    bus,
    logged,
    setNow: (to) => {
      fixed = to;
    },
    async signedIn(role, name = role) {
      const email = `${randomUUID()}@example.org`;
      const user = await createUser(database, { name, email, role, passwordHash: null });
      const { token, csrf } = await beginSession(database, user.id, now());
      const cookie = `vigie=${token}`;
      const ask: Person['ask'] = (method, path, body, headers = {}) =>
        fetch(`${local}${path}`, {
          method,
          redirect: 'manual',
          headers: {
            cookie,
            ...(method === 'GET' ? {} : { origin: url, 'x-csrf-token': csrf }),
            ...(body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        });
      return {
        id: user.id,
        cookie,
        csrf,
        ask,
        get: async <T>(path: string) => (await (await ask('GET', path)).json()) as T,
      };
    },
    async close() {
      scope.stop();
      await consumed;
      await scope.close();
    },
  };
}
