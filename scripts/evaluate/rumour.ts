import { defaultWeights, type AssessmentWeights } from '@vigie/core/signals/weights';
import { TIERS } from '@vigie/inference/tiers';
import { fitCalibration } from '../train/fit-calibration.ts';
import { fitUnverified, fitWording, teaching, USUAL_SHARE, type Wording } from '../train/fit-unverified.ts';
import { openAnnotator } from './annotate-rows.ts';
import { binaryScores, calibrationError, honestError, type BinaryScores, type Scored } from './measures/binary.ts';
import { exampleOf, unverifiedAt } from './rumour/examples.ts';
import { scoreShifts } from './rumour/fairness.ts';
import { groupedBy, meanOf } from './rumour/grouped.ts';
import { gatheredAlike, inClaims, readThreads, type Thread, type ThreadRow } from './rumour/threads.ts';
import { optional, required, UsageError, type Task, type TaskContext } from './task.ts';

// Is the claim of a post with its first replies a rumour? The unverified head is fitted to some events and judged on another
// that it never saw; or the shipped one is judged. Posts find their claims through the engine, in order of time, so that a
// claim holds what came before and nothing else. A head tells chances; it says yes where a claim is likelier to be a rumour
// than claims usually are.

/** Rumour against non-rumour at checkpoints of replies, by unseen event. */
export const rumour: Task = {
  name: 'rumour',
  usage:
    'rumour --posts F --reactions G --protocol leave-one-event-out|holdout [--train F2 --train-reactions G2] [--checkpoints 0,3,5,10,20] [--embedding-model ID]',
  run: async (context) => {
    const { options, note } = context;
    const protocol = optional(options, 'protocol', 'leave-one-event-out');
    if (protocol !== 'leave-one-event-out' && protocol !== 'holdout')
      throw new UsageError(`--protocol is leave-one-event-out or holdout, not "${protocol}"`);
    const checkpoints = checkpointsOf(optional(options, 'checkpoints', '0,3,5,10,20'));
    const most = Math.max(...checkpoints);
    const annotator = await openAnnotator(optional(options, 'embedding-model', TIERS.default));
    const read = async (posts: string, reactions: string) =>
      inClaims(await threadsOf(context, posts, reactions, most), annotator);
    const threads = await read('posts', 'reactions');
    const others = typeof options['train'] === 'string' ? await read('train', 'train-reactions') : null;
    await annotator.close();

    const figures: Record<string, unknown> = {};
    const shipped = protocol === 'holdout' && others === null;
    const fitted = openFits();
    let last: readonly Judged[] = [];
    for (const count of checkpoints) {
      note(`checkpoint ${count}`);
      last = eventsOf(threads, count).flatMap((event) => {
        const test = threads.filter((thread) => thread.event === event);
        const train = others ?? threads.filter((thread) => thread.event !== event);
        const weights = shipped ? defaultWeights : fitted(others === null ? event : '', train, count);
        return test.map((thread) => ({
          thread,
          score: unverifiedAt(thread, count, weights),
          positive: thread.positive,
        }));
      });
      figures[String(count)] = checkpointFigures(last);
    }
    const after = (audit: 'spread' | 'first') => grouped(last).map(([, judged]) => afterLabels(judged, 300, audit));
    const spread = after('spread');
    return {
      model: annotator.model,
      weights: shipped ? defaultWeights.version : null,
      checkpoints: figures,
      eceAfterLabels: { '300': meanOf(spread.map((each) => each?.ece ?? null)) },
      eceIfPerfect: { '300': meanOf(spread.map((each) => each?.ifPerfect ?? null)) },
      eceAfterFirstLabels: { '300': meanOf(after('first').map((each) => each?.ece ?? null)) },
      ...scoreShifts(last),
    };
  },
};

interface Judged extends Scored {
  readonly thread: Thread;
}

/** Rows of each class that an event must have to count. */
const LEAST_OF_EACH = 30;

function checkpointsOf(list: string): readonly number[] {
  const counts = list.split(',').map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 0))
    throw new UsageError(`--checkpoints takes whole numbers, not "${list}"`);
  return counts;
}

async function threadsOf(
  { options, rows }: TaskContext,
  posts: string,
  reactions: string,
  most: number,
): Promise<readonly ThreadRow[]> {
  const sources = await rows(required(options, posts));
  const replies = typeof options[reactions] === 'string' ? (await rows(options[reactions])).rows : [];
  const threads = readThreads(sources.rows, replies, most);
  sources.skip(sources.rows.length - threads.length);
  return threads;
}

/** Events with enough of both classes, and with replies for both where replies are asked for. */
function eventsOf(threads: readonly Thread[], count: number): readonly string[] {
  return groupedBy(threads, ({ event }) => event)
    .filter(([, rows]) =>
      [true, false].every((side) => {
        const own = rows.filter(({ positive }) => positive === side);
        return own.length >= LEAST_OF_EACH && (count === 0 || own.some(({ replies }) => replies.length > 0));
      }),
    )
    .map(([event]) => event);
}

/** Weights with a head fitted to threads; the wording is fitted once for each set of threads, whatever the checkpoint. */
function openFits(): (key: string, train: readonly Thread[], count: number) => AssessmentWeights {
  const wordings = new Map<string, Wording | null>();
  return (key, train, count) => {
    const examples = teaching(gatheredAlike(train).map((thread) => exampleOf(thread, count)));
    const slot = `${key} ${examples.length}`;
    if (!wordings.has(slot)) wordings.set(slot, fitWording(examples));
    const head = fitUnverified(examples, wordings.get(slot) ?? null);
    return {
      ...defaultWeights,
      unverified: {
        ...defaultWeights.unverified,
        calibration: { a: 1, b: 1, c: 0, curve: [] },
        heads: [{ ...head, model: null }, head],
      },
    };
  };
}

function checkpointFigures(judged: readonly Judged[]): Record<string, unknown> {
  const events = Object.fromEntries(
    grouped(judged).map(([event, rows]): [string, BinaryScores] => [event, binaryScores(rows, USUAL_SHARE)]),
  );
  const all = Object.values(events);
  const names = ['precision', 'recall', 'f1', 'macroF1', 'auc', 'ap', 'ece'] as const;
  const worst = Object.entries(events).sort(([, a], [, b]) => (a.f1 ?? 0) - (b.f1 ?? 0))[0];
  return {
    macro: Object.fromEntries(names.map((name) => [name, meanOf(all.map((scores) => scores[name]))])),
    worst: worst === undefined ? null : { event: worst[0], f1: worst[1].f1 },
    events,
  };
}

/**
 * The calibration error once `labels` rows of an event are known, and what perfect calibration would show on the others. The
 * labels are an audit: spread evenly over the event (what an operator is asked for), or else its first rows.
 */
function afterLabels(
  judged: readonly Judged[],
  labels: number,
  audit: 'spread' | 'first',
): { ece: number; ifPerfect: number } | null {
  const ordered = [...judged].sort((a, b) => a.thread.at - b.thread.at);
  const isKnown = (i: number) =>
    audit === 'first'
      ? i < labels
      : Math.floor(((i + 1) * labels) / ordered.length) > Math.floor((i * labels) / ordered.length);
  const known = ordered.filter((_, i) => isKnown(i));
  const rest = ordered.filter((_, i) => !isKnown(i));
  if (rest.length < 50 || new Set(known.map(({ positive }) => positive)).size < 2) return null;
  const correct = fitCalibration(known);
  const corrected = rest.map(({ score, positive }) => ({ score: correct(score), positive }));
  return { ece: calibrationError(corrected)!, ifPerfect: honestError(corrected) };
}

function grouped(judged: readonly Judged[]): ReadonlyArray<readonly [string, readonly Judged[]]> {
  return groupedBy(judged, ({ thread }) => thread.event);
}
