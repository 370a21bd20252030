import type { Bus } from './bus.ts';
import type { Check } from './health.ts';

/** Beyond this a reader's lag is not bounded any more: twice what the embedded log lets anybody fall behind. */
const MOST_BEHIND = 20_000;

/** Whether the log answers, and whether this process keeps up with what it reads there. */
export function busCheck(bus: Pick<Bus, 'lag'>): Check {
  return async () => {
    const behind = (await bus.lag()).reduce((most, { messages }) => Math.max(most, messages), 0);
    return { ok: behind <= MOST_BEHIND, detail: `at most ${behind} messages behind` };
  };
}
