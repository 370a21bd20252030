import type { ApiError } from '@vigie/contracts/rest/error';
import { askedBefore } from './asked-before.ts';

/** An answer that is not the one asked for: the server's own sentence, its code, and the fields at fault. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;
  readonly fields: ReadonlyArray<{ readonly path: string; readonly message: string }>;
  constructor(status: number, { code, message, fields }: ApiError['error']) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields ?? [];
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** How the pages speak to the server. */
export interface Api {
  readonly get: <T>(path: string, query?: Query) => Promise<T>;
  readonly send: <T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<T>;
  /** Sends text as it is: NDJSON, a JSON file. */
  readonly sendText: <T>(path: string, text: string, type: string) => Promise<T>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** What goes behind the question mark; what is undefined or empty stays out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes a path with its query. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Opens the way to the server: JSON in and out, the reader's language, and the session's token on every write. */
export function openApi(options: { readonly csrf: () => string | null; readonly language: () => string }): Api {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('accept-language', options.language());
    const csrf = options.csrf();
    if (csrf !== null && init.method !== undefined && init.method !== 'GET') headers.set('x-csrf-token', csrf);
    const response = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch((cause: unknown) => {
      throw new Unreachable('server.unreachable', { cause });
    });
    if (!response.ok) throw await refusal(response);
    return response;
  };
  const read = async <T>(response: Response): Promise<T> =>
    (response.status === 204 ? undefined : await response.json()) as T;
  return {
    get: async (path, query) => {
      const wanted = address(path, query);
      return read((await askedBefore(wanted)) ?? (await ask(wanted)));
    },
    send: async (method, path, body) =>
      read(
        await ask(path, {
          method,
          ...(body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        }),
      ),
    sendText: async (path, text, type) =>
      read(await ask(path, { method: 'POST', body: text, headers: { 'content-type': type } })),
    fetch: ask,
  };
}

async function refusal(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'error' in body) {
    return new Refused(response.status, (body as ApiError).error);
  }
  return new Refused(response.status, { code: 'server.failed', message: `${response.status} ${response.statusText}` });
}
