import type { Role, User } from '@vigie/contracts/rest/session';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ConsoleDeps } from '../deps.ts';
import type { RefusalCode } from './refusal.ts';

/** Who is signed in on a request. */
export interface Caller {
  readonly user: User;
  readonly csrf: string;
  readonly tokenHash: string;
}

/** Who may call a route: anyone, whoever is signed in, or the roles named (an operator always may). */
export type Access = 'anyone' | 'signed-in' | readonly Exclude<Role, 'operator'>[];

/** Somebody, except where a route is open to anyone. */
type CallerFor<W extends Access> = W extends 'anyone' ? Caller | null : Caller;

/** What a handler gets: parsed input, who asks, in which language, and when. */
export interface Call<P, Q, B, C = Caller> {
  readonly deps: ConsoleDeps;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly caller: C;
  readonly lang: 'en' | 'fr';
  readonly now: string;
  readonly req: Request;
  readonly res: Response;
}

/** Answers that are not JSON: their media types. The handler writes them itself. */
export interface Sent {
  readonly sent: readonly string[];
}

/** Bodies that are not one JSON object: read as text, up to `limit` bytes. */
export interface TextBody {
  readonly text: readonly string[];
  readonly limit: string;
}

/** A route as its author writes it: the same lines register it, guard it and describe it. */
export interface RouteSpec<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
  W extends Access,
> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As express reads it: `/api/claims/:id`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly access: W;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly text?: TextBody;
  /** The answer's shape; left out: 204, nothing. */
  readonly answer?: A | Sent;
  /** 200 where left out (204 without an answer). */
  readonly status?: 200 | 201;
  /** Refusals of its own, besides those every route may give. */
  readonly refuses?: readonly RefusalCode[];
  readonly handle: (
    call: Call<z.output<P>, z.output<Q>, z.output<B>, CallerFor<W>>,
  ) => Promise<A extends z.ZodType<infer O> ? O | void : void>;
}

const Nothing = z.object({});

/** A route with its types folded away: what registration and the OpenAPI document read. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly access: Access;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly text: TextBody | null;
  readonly answer: z.ZodType | Sent | null;
  readonly status: number;
  readonly refuses: readonly RefusalCode[];
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<unknown>;
}

/** Declares a route. There is no other way onto the console's HTTP surface, so the document cannot miss one. */
export function route<
  P extends z.ZodObject = typeof Nothing,
  Q extends z.ZodObject = typeof Nothing,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodVoid,
  const W extends Access = Access,
>(spec: RouteSpec<P, Q, B, A, W>): Route {
  return {
    method: spec.method,
    path: spec.path,
    tag: spec.tag,
    summary: spec.summary,
    access: spec.access,
    params: spec.params ?? Nothing,
    query: spec.query ?? Nothing,
    body: spec.body ?? null,
    text: spec.text ?? null,
    answer: spec.answer ?? null,
    status: spec.status ?? (spec.answer === undefined ? 204 : 200),
    refuses: spec.refuses ?? [],
    handle: spec.handle as Route['handle'],
  };
}
