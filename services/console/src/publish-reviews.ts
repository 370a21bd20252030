import { reviews } from '@vigie/contracts/topics';
import type { Bus } from '@vigie/runtime/bus';
import type { Queryable } from '@vigie/store/database';
import { markReviewsPublished, unpublishedReviews } from '@vigie/store/reviews';
import type { Telemetry } from './telemetry.ts';

const BATCH = 100;

interface PublishReviewsDeps {
  readonly database: Queryable;
  readonly bus: Pick<Bus, 'publish'>;
  readonly telemetry: Telemetry;
  readonly now: () => Date;
}

/**
 * The outbox of reviews. A review is first appended to the database, then published, then marked: a crash between any two of
 * these publishes it again at the next start, and readers know a review by its id. One run at a time, so that the reviews of a
 * claim keep their order; whoever asks while one runs is answered by the run after it.
 */
export function publishReviews({ database, bus, telemetry, now }: PublishReviewsDeps): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function publishAll(): Promise<void> {
    for (;;) {
      const waiting = await unpublishedReviews(database, BATCH);
      if (waiting.length === 0) return;
      await bus.publish(reviews, waiting);
      await markReviewsPublished(
        database,
        waiting.map(({ id }) => id),
        now().toISOString(),
      );
      telemetry.reviewsPublished(waiting.length);
    }
  }

  function begin(): Promise<void> {
    running = publishAll().finally(() => {
      running = null;
    });
    return running;
  }

  return function publishWaitingReviews() {
    if (running === null) return begin();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return begin();
      });
    return next;
  };
}
