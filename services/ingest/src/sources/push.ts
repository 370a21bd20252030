import { timingSafeEqual, createHash } from 'node:crypto';
import type { PostMessage } from '@vigie/contracts/post';
import type { ApiError } from '@vigie/contracts/rest/error';
import type { PushAnswer } from '@vigie/contracts/rest/health';
import { Router, type Request, type Response } from 'express';
import type { Admission, Seen } from '../door.ts';
import type { Intake } from '../ingest.ts';
import { lines, parseLine } from '../lines.ts';

/** Largest body taken at once: split a larger file, nothing of it was read. */
const MAX_BODY_BYTES = 16_000_000;
/** Refusals named in one answer; the rest are counted. */
const MAX_NAMED = 100;
const MAX_BATCH = 500;

/** What `POST /api/posts` needs. */
export interface PushDeps {
  /** Whoever holds it may push posts; without one the door is shut. */
  readonly token: string;
  readonly admit: (row: unknown, seen: Seen) => Admission;
  readonly intake: Intake;
  readonly wallNow: () => number;
}

/** `POST /api/posts`: NDJSON in, an answer that accounts for every line. What was accepted is durable before it is answered. */
export function pushRouter(deps: PushDeps): Router {
  return Router().post('/', async function pushPosts(request: Request, response: Response) {
    if (!holdsToken(request, deps.token))
      return void refuse(response, 401, 'push.unauthorised', 'send the push token as "Authorization: Bearer …"');
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES)
      return void refuse(response, 413, 'push.too-large', `send at most ${MAX_BODY_BYTES} bytes at once`);
    const answer = await takeLines(request, deps);
    if (answer === 'too large')
      return void refuse(
        response,
        413,
        'push.too-large',
        `send at most ${MAX_BODY_BYTES} bytes at once; the lines before were accepted`,
      );
    response.status(answer.accepted + answer.duplicates > 0 || answer.rejected.length === 0 ? 200 : 422).json(answer);
  });
}

/** During a drill: real posts and exercise posts never share a data folder, a queue or a subscription. */
export function shutRouter(): Router {
  return Router().post('/', (_request, response) =>
    refuse(
      response,
      409,
      'push.drill',
      'this is a drill: it takes no posts; start Vigie with --source push, or another source',
    ),
  );
}

async function takeLines(request: Request, deps: PushDeps): Promise<PushAnswer | 'too large'> {
  const answer = {
    accepted: 0,
    duplicates: 0,
    rejected: [] as PushAnswer['rejected'],
    ignoredFields: {} as Record<string, number>,
  };
  let batch: PostMessage[] = [];
  const send = async (): Promise<void> => {
    const posts = batch.filter((message) => message.kind === 'post').length;
    const fresh = batch.length === 0 ? 0 : await deps.intake.accept(batch);
    answer.accepted += batch.length - (posts - fresh);
    answer.duplicates += posts - fresh;
    batch = [];
  };
  // The stream stays open when it is left: the answer goes out by the same connection.
  const body = upTo(MAX_BODY_BYTES, request.iterator({ destroyOnReturn: false }));
  for await (const line of lines(body.chunks)) {
    // What is left of a line that was cut off is no line.
    if (body.isCut()) break;
    const read = parseLine(line);
    const now = deps.wallNow();
    const admission: Admission = read.ok
      ? deps.admit(read.row, { eventAt: now, wallNow: now, replayed: false })
      : { ok: false, problem: { field: null, expected: read.expected } };
    if (admission.ok) {
      batch.push(admission.message);
      for (const field of admission.ignored) answer.ignoredFields[field] = (answer.ignoredFields[field] ?? 0) + 1;
    } else {
      deps.intake.refuse(admission.problem, `push, line ${line.number}`);
      if (answer.rejected.length < MAX_NAMED) answer.rejected.push({ line: line.number, ...admission.problem });
    }
    if (batch.length >= MAX_BATCH) await send();
  }
  await send();
  return body.isCut() ? 'too large' : answer;
}

/** The first bytes of a body that may not tell its length beforehand. */
function upTo(limit: number, body: AsyncIterable<Buffer>): { chunks: AsyncIterable<Buffer>; isCut: () => boolean } {
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > limit) return;
      yield chunk;
    }
  }
  return { chunks: chunks(), isCut: () => bytes > limit };
}

/** Compares hashes, so that neither length nor content shows in the time it takes. */
function holdsToken(request: Request, token: string): boolean {
  const given = request.headers.authorization?.match(/^Bearer (.+)$/)?.[1] ?? '';
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function refuse(response: Response, status: number, code: string, message: string): void {
  const body: ApiError = { error: { code, message } };
  // The rest of a body nobody will read is not waited for.
  response.status(status).set('Connection', 'close').json(body);
}
