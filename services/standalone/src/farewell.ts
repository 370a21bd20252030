import type { Scope } from '@vigie/runtime/scope';

/** What a stop says to the person at the terminal, and how it goes while Vigie is still opening. */
export interface Farewell {
  /** From now on a stop drains what is in hand. */
  opened(): void;
}

/**
 * Says that a signal was heard, and that all is closed. While Vigie is still opening, making the database may hold this process for
 * longer than a stop may take; nothing is in hand yet that could be lost, and a start finds its way from whatever it finds, so a stop
 * then ends the process at once. To be called before anything is opened: what is owned first is closed last.
 */
export function farewell(scope: Scope, say: (line: string) => void, leave: () => void): Farewell {
  const isAsked = (): boolean => typeof scope.signal.reason === 'string';
  let isOpen = false;
  scope.signal.addEventListener('abort', () => {
    if (!isAsked()) return;
    if (isOpen) say('\nStopping …');
    else {
      say('\nStopped while it was starting. The next start begins anew.');
      leave();
    }
  });
  scope.own('farewell', undefined, async () => {
    if (isAsked()) say('Stopped. The next start goes on where this one was.');
  });
  return {
    opened() {
      isOpen = true;
    },
  };
}
