import { setTimeout as sleep } from 'node:timers/promises';
import { until as asked } from '@vigie/testkit/until';

/** Asks until the answer is yes, seldom enough to cost those measured nothing; a wait this long means that something broke. */
export const until = (what: string, holds: () => Promise<boolean>): Promise<void> => asked(what, holds, 300_000, 200);

/** Posts are readable before the last snapshots of their claims are: counts are compared once these came. */
export const settled = (): Promise<void> => sleep(5_000);
