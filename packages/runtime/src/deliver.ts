import { isUtf8 } from 'node:buffer';
import { decode } from '@vigie/contracts/codec';
import type { DeadLetter } from '@vigie/contracts/dead-letter';
import { PoisonError } from '@vigie/contracts/errors';
import { deadLetters, type Topic } from '@vigie/contracts/topics';
import type { z } from 'zod';
import type { BusMetrics } from './bus-metrics.ts';
import type { Handler } from './bus.ts';
import type { Log } from './log.ts';
import { dropped, rejected, type Outcome } from './outcome.ts';
import type { RawMessage } from './raw-bus.ts';

/** A raw message with where it lies. */
export interface PlacedMessage extends RawMessage {
  readonly offset: string;
}

/** A run of one partition on its way to a handler. */
export interface Run {
  readonly partition: number;
  readonly messages: readonly PlacedMessage[];
  readonly nextOffset: string;
}

/** Who reads what, and what both adapters need around it. */
export interface Reading<S extends z.ZodType> {
  readonly topic: Topic<S>;
  readonly group: string;
  readonly handle: Handler<z.infer<S>>;
  readonly publishDeadLetters: (letters: readonly DeadLetter[]) => Promise<void>;
  readonly bystander: boolean;
  readonly metrics: BusMetrics;
  readonly log: Log;
}

/** Gives a run to its handler. */
export type Deliver = (run: Run) => Promise<void>;

interface Judged {
  readonly message: PlacedMessage;
  readonly outcome: Outcome;
}

/**
 * What stands between a run's bytes and its commit, the same in both adapters: decode, handle, set the poison aside.
 * When it resolves the run may be committed; when it throws nothing of the run counts as handled and it is to come again.
 */
export function deliverTo<S extends z.ZodType>(reading: Reading<S>): Deliver {
  const labels = { topic: reading.topic.name, group: reading.group };

  return async function deliver(run) {
    const unreadable: Judged[] = [];
    const readable: Array<{ message: PlacedMessage; value: z.infer<S> }> = [];
    for (const message of run.messages) {
      const decoded = isUtf8(message.value)
        ? decode(reading.topic, message.value.toString('utf8'))
        : { ok: false as const, reason: 'not UTF-8' };
      if (decoded.ok) readable.push({ message, value: decoded.value });
      else unreadable.push({ message, outcome: (reading.bystander ? dropped : rejected)(decoded.reason) });
    }
    const judged = [...unreadable, ...(await judge(run, readable))];
    await setAside(run, judged);
    for (const kind of ['done', 'dropped', 'rejected'] as const) {
      const count = judged.filter(({ outcome }) => outcome.kind === kind).length;
      if (count > 0) reading.metrics.handled.inc({ ...labels, outcome: kind }, count);
    }
  };

  async function judge(
    run: Run,
    readable: ReadonlyArray<{ message: PlacedMessage; value: z.infer<S> }>,
  ): Promise<Judged[]> {
    if (readable.length === 0) return [];
    const stopTimer = reading.metrics.handling.startTimer(labels);
    try {
      const outcomes = await reading.handle(
        readable.map(({ value }) => value),
        { partition: run.partition, nextOffset: run.nextOffset },
      );
      if (outcomes.length !== readable.length)
        throw new Error(`${reading.group} answered ${outcomes.length} outcomes to ${readable.length} messages`);
      return readable.map(({ message }, i) => ({ message, outcome: outcomes[i]! }));
    } catch (error) {
      if (!(error instanceof PoisonError)) throw error;
      return await isolate(run, readable, error);
    } finally {
      stopTimer();
    }
  }

  /** A poison error does not say whose fault it is: the messages go one by one until it is clear. */
  async function isolate(
    run: Run,
    readable: ReadonlyArray<{ message: PlacedMessage; value: z.infer<S> }>,
    error: PoisonError,
  ): Promise<Judged[]> {
    const only = readable.length === 1 ? readable[0] : undefined;
    if (only !== undefined)
      return [{ message: only.message, outcome: rejected(`${error.code}: ${error.message}`, error) }];
    const judged: Judged[] = [];
    for (const one of readable) {
      const last = one === readable.at(-1);
      const nextOffset = last ? run.nextOffset : String(BigInt(one.message.offset) + 1n);
      judged.push(...(await judge({ ...run, nextOffset }, [one])));
    }
    return judged;
  }

  async function setAside(run: Run, judged: readonly Judged[]): Promise<void> {
    const letters: DeadLetter[] = [];
    for (const { message, outcome } of judged) {
      if (outcome.kind !== 'rejected') continue;
      const place = { ...labels, partition: run.partition, offset: message.offset };
      if (reading.topic.name === deadLetters.name) {
        // NOTE: a refused dead letter that became a dead letter would come back for ever.
        reading.log.error({ ...place, reason: outcome.reason }, 'dead letter refused');
        continue;
      }
      reading.log.warn({ ...place, reason: outcome.reason, err: outcome.cause }, 'message refused');
      letters.push({
        // The same refusal has the same id however often it is delivered.
        id: `${place.topic}:${place.partition}:${place.offset}:${place.group}`,
        ...place,
        key: message.key,
        value: message.value.toString('base64'),
        reason: outcome.reason,
        at: new Date().toISOString(),
      });
    }
    if (letters.length > 0) await reading.publishDeadLetters(letters);
  }
}
