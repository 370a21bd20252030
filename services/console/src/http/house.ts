import { CalibrationView } from '@vigie/contracts/rest/calibration';
import { calibrationErrorOf, reliabilityOf } from '@vigie/core/signals/reliability';
import { listDecisions } from '@vigie/store/decisions';
import { decode } from '@vigie/contracts/codec';
import { DeadLetterView, JournalFingerprint, JournalPage, JournalQuery } from '@vigie/contracts/rest/journal';
import { SourcesView } from '@vigie/contracts/rest/health';
import { topics } from '@vigie/contracts/topics';
import { findDeadLetter, listDeadLetters, markReplayed } from '@vigie/store/dead-letters';
import { listGaps } from '@vigie/store/gaps';
import { appendJournal, fingerprintJournal, listJournal } from '@vigie/store/journal';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import { route, type Route } from './route.ts';

const GAPS_SHOWN = 200;
const LETTERS_SHOWN = 50;

/** How the house is: sources, gaps, lag, what was refused, and who did what. */
export const houseRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/api/sources',
    tag: 'house',
    summary: 'Is it live, is it lagging, what was lost',
    access: 'signed-in',
    answer: SourcesView,
    async handle({ deps }) {
      const [seen, gaps, deadLetters, lag] = await Promise.all([
        deps.sources(),
        listGaps(deps.database, GAPS_SHOWN),
        listDeadLetters(deps.database, LETTERS_SHOWN),
        deps.bus.lag(),
      ]);
      return { ...seen, gaps, deadLetters, lag: [...lag] };
    },
  }),
  route({
    method: 'get',
    path: '/api/calibration',
    tag: 'house',
    summary: 'Whether the chances that were told are kept by what people decided',
    access: [],
    answer: CalibrationView,
    async handle({ deps }) {
      const decisions = await listDecisions(deps.database);
      const bins = reliabilityOf(decisions);
      const takenUp = decisions.filter((decision) => decision.takenUp).length;
      return {
        bins: [...bins],
        takenUp,
        dismissed: decisions.length - takenUp,
        error: calibrationErrorOf(bins),
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/journal',
    tag: 'house',
    summary: 'Who did what, newest first',
    access: 'signed-in',
    query: JournalQuery,
    answer: JournalPage,
    handle: ({ deps, query, lang }) => listJournal(deps.database, { ...query, lang }),
  }),
  route({
    method: 'get',
    path: '/api/journal/fingerprint',
    tag: 'house',
    summary: 'A fingerprint of the journal up to a line: note it, and see later that nothing before it was changed',
    access: 'signed-in',
    query: z.object({
      until: z
        .string()
        .regex(/^\d{1,18}$/, 'the number of a line')
        .optional(),
    }),
    answer: JournalFingerprint,
    handle: ({ deps, query }) => fingerprintJournal(deps.database, query.until),
  }),
  route({
    method: 'get',
    path: '/api/dead-letters',
    tag: 'house',
    summary: 'Messages that a consumer refused, newest first, with the reason',
    access: [],
    query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
    answer: z.object({ deadLetters: z.array(DeadLetterView) }),
    handle: async ({ deps, query }) => ({ deadLetters: await listDeadLetters(deps.database, query.limit) }),
  }),
  route({
    method: 'post',
    path: '/api/dead-letters/:id/replay',
    tag: 'house',
    summary: 'Put a mended dead letter back into its topic',
    access: [],
    params: z.object({ id: z.string().max(300) }),
    refuses: ['dead-letter.unknown', 'dead-letter.still-poison'],
    async handle({ deps, params, caller, now }) {
      const letter = await findDeadLetter(deps.database, params.id);
      const topic = topics.find(({ name }) => name === letter?.topic);
      if (letter === undefined || topic === undefined) throw new Refusal('dead-letter.unknown');
      const decoded = decode(topic, Buffer.from(letter.value, 'base64').toString());
      if (!decoded.ok) throw new Refusal('dead-letter.still-poison', { words: { reason: decoded.reason } });
      await deps.bus.publish(topic, [decoded.value]);
      await markReplayed(deps.database, letter.id, now);
      await appendJournal(deps.database, {
        at: now,
        kind: 'dead-letter.replayed',
        by: { id: caller.user.id, name: caller.user.name },
        sentence: {
          en: `A refused message of ${letter.topic} was put back into the stream`,
          fr: `Un message refusé de ${letter.topic} a été remis dans le flux`,
        },
        detail: { deadLetter: letter.id },
      });
    },
  }),
];
