/**
 * Lets many wait until something may have changed. Whoever wakes looks again for itself: check, then wait, with no await
 * between, and no ring is missed.
 */
export class Bell {
  #waiting: Array<() => void> = [];

  ring(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Resolves at the next ring, or after `timeoutMs`. */
  wait(timeoutMs?: number): Promise<void> {
    return new Promise((resolve) => {
      if (timeoutMs === undefined) {
        this.#waiting.push(resolve);
        return;
      }
      const timer = setTimeout(resolve, timeoutMs);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
