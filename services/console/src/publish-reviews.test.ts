import { expect, test } from '@jest/globals';
import type { ClaimId } from '@vigie/contracts/ids';
import type { Review } from '@vigie/contracts/review';
import type { Bus } from '@vigie/runtime/bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { appendReview } from '@vigie/store/reviews';
import { testDatabase } from '@vigie/testkit/database';
import { aReview } from '@vigie/testkit/stored';
import { publishReviews } from './publish-reviews.ts';
import { openTelemetry } from './telemetry.ts';

const database = testDatabase();

/** A log that keeps what it is given, and fails while told to. */
function aLog() {
  const published: string[] = [];
  const state = { isDown: false };
  const bus: Pick<Bus, 'publish'> = {
    async publish(_topic, messages) {
      if (state.isDown) throw new Error('broker gone');
      published.push(...(messages as unknown as readonly Review[]).map(({ id }) => id));
    },
  };
  return { bus, published, state };
}

const telemetry = () => openTelemetry(openLog('console', 'error'), openMetrics('console'));
const now = () => new Date('2026-03-01T12:00:00Z');
const note = (id: string, claim = 'c_pont') => aReview(id, claim as ClaimId, { kind: 'note', text: 'seen' });

test('reviews reach the log in the order they were appended, once', async () => {
  const { bus, published } = aLog();
  const publish = publishReviews({ database, bus, telemetry: telemetry(), now });
  for (const id of ['r1', 'r2', 'r3']) await appendReview(database, note(id));
  await Promise.all([publish(), publish(), publish()]);
  await publish();
  expect(published).toEqual(['r1', 'r2', 'r3']);
});

test('a review appended while the log is down is published when it is back', async () => {
  const { bus, published, state } = aLog();
  const publish = publishReviews({ database, bus, telemetry: telemetry(), now });
  await appendReview(database, note('r1'));
  state.isDown = true;
  await expect(publish()).rejects.toThrow('broker gone');
  state.isDown = false;
  await publish();
  expect(published).toEqual(['r1']);
});

test('a crash after publishing and before marking publishes again, never loses', async () => {
  const { bus, published } = aLog();
  await appendReview(database, note('r1'));
  const dying = publishReviews({
    database: {
      query: async (sql, params) =>
        sql.startsWith('update') ? Promise.reject(new Error('killed')) : database.query(sql, params),
    },
    bus,
    telemetry: telemetry(),
    now,
  });
  await expect(dying()).rejects.toThrow('killed');
  await publishReviews({ database, bus, telemetry: telemetry(), now })();
  expect(published).toEqual(['r1', 'r1']);
});
