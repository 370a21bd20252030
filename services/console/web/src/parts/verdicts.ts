import type { Verdict } from '@vigie/contracts/review';

/** What a person may find, in the order in which it is offered. */
export const VERDICTS: readonly Verdict[] = ['false', 'misleading', 'unproven', 'true'];
