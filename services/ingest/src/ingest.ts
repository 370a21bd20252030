import type { Gap } from '@vigie/contracts/gap';
import type { PostMessage } from '@vigie/contracts/post';
import { gaps, posts } from '@vigie/contracts/topics';
import type { Bus } from '@vigie/runtime/bus';
import type { Problem } from './door.ts';

/** How many post ids are remembered to recognise one that comes again; a restart forgets them, and readers ignore what they hold. */
const REMEMBERED_IDS = 200_000;

/** What a source may do with what it sees. */
export interface Intake {
  /** Publishes messages in order; resolves when they are durable. Answers how many posts were new. */
  accept(messages: readonly PostMessage[]): Promise<number>;
  /** Counts a row that was refused; the source answers whoever sent it. */
  refuse(problem: Problem, where: string): void;
  /** Tells that something was not seen. */
  gap(gap: Gap): Promise<void>;
}

/** What ingest counts and logs. */
export interface IngestTelemetry {
  accepted(source: string, count: number): void;
  duplicate(source: string): void;
  refused(source: string, problem: Problem, where: string): void;
  gapOpened(gap: Gap): void;
}

/** The way from any source into the log: what came before is dropped, the rest is published and counted. */
export function openIntake(bus: Pick<Bus, 'publish'>, source: string, telemetry: IngestTelemetry): Intake {
  const seen = new Set<string>();
  return {
    async accept(messages) {
      const batch = new Set<string>();
      const fresh = messages.filter((message) => {
        if (message.kind !== 'post') return true;
        // An edit has the id of its post and another text.
        const key = `${message.id}\0${message.text}`;
        const isNew = !seen.has(key) && !batch.has(key);
        if (isNew) batch.add(key);
        else telemetry.duplicate(source);
        return isNew;
      });
      if (fresh.length > 0) await bus.publish(posts, fresh);
      // Only what is durable is remembered: a publish that failed is tried again whole.
      for (const key of batch) seen.add(key);
      forgetOldest(seen);
      const count = fresh.filter((message) => message.kind === 'post').length;
      telemetry.accepted(source, count);
      return count;
    },
    refuse: (problem, where) => telemetry.refused(source, problem, where),
    async gap(gap) {
      telemetry.gapOpened(gap);
      await bus.publish(gaps, [gap]);
    },
  };
}

function forgetOldest(seen: Set<string>): void {
  for (const key of seen) {
    if (seen.size <= REMEMBERED_IDS) return;
    seen.delete(key);
  }
}
