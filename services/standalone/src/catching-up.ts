import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus } from '@vigie/runtime/bus';

/** Behind by more than this, the screen is not yet what the log knows. */
const BEHIND = 500;
const EVERY_MS = 2_000;

/** After a restart with work left in the log: says how much is still to be read, until little is. */
export async function sayCatchingUp(
  bus: Pick<Bus, 'lag'>,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let said = false; !signal.aborted; said = true) {
    const behind = (await bus.lag()).reduce((sum, { messages }) => sum + messages, 0);
    if (behind <= BEHIND) {
      if (said) say('Caught up.');
      return;
    }
    say(`Catching up: ${behind} messages of the log are still to be read …`);
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
