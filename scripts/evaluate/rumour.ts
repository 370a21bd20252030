import { defaultWeights } from '@vigie/core/signals/weights';
import { fitLogistic, type LabelledRow } from './logistic.ts';
import { areaUnderCurve, binaryScores, calibrationError, type BinaryScores, type Scored } from './measures/binary.ts';
import { featuresOf, shippedScore } from './rumour/features.ts';
import { readThreads, type Thread } from './rumour/threads.ts';
import { optional, required, UsageError, type Task, type TaskContext } from './task.ts';

// Is a post with its first replies a rumour? Trained on some events, judged on another that it never saw. Every training event
// has the same mass. The threshold is 0.5; scores are moved to an even share of classes, since the share of rumours in an event
// is not known beforehand.

/** Rumour against non-rumour at checkpoints of replies, by unseen event. */
export const rumour: Task = {
  name: 'rumour',
  usage:
    'rumour --posts F --reactions G --protocol leave-one-event-out|holdout [--train F2 --train-reactions G2] [--checkpoints 0,3,5,10,20]',
  run: async (context) => {
    const { options, note } = context;
    const protocol = optional(options, 'protocol', 'leave-one-event-out');
    if (protocol !== 'leave-one-event-out' && protocol !== 'holdout')
      throw new UsageError(`--protocol is leave-one-event-out or holdout, not "${protocol}"`);
    const checkpoints = checkpointsOf(optional(options, 'checkpoints', '0,3,5,10,20'));
    const most = Math.max(...checkpoints);
    const threads = await threadsOf(context, 'posts', 'reactions', most);
    const others =
      typeof options['train'] === 'string' ? await threadsOf(context, 'train', 'train-reactions', most) : null;
    const figures: Record<string, unknown> = {};
    let last: readonly Judged[] = [];
    for (const count of checkpoints) {
      note(`checkpoint ${count}`);
      last = eventsOf(threads, count).flatMap((event) => judge(event, count, protocol, threads, others));
      figures[String(count)] = checkpointFigures(last);
    }
    return {
      weights: protocol === 'holdout' && others === null ? defaultWeights.version : null,
      checkpoints: figures,
      eceAfterLabels: { '300': meanOf(grouped(last).map(([, judged]) => eceAfter(judged, 300))) },
      byLang: Object.fromEntries(
        groupedBy(last, ({ thread }) => thread.language).map(([lang, rows]) => [
          lang,
          { auc: areaUnderCurve(rows), n: rows.length },
        ]),
      ),
      byFollowers: followersShift(last),
    };
  },
};

interface Judged extends Scored {
  readonly thread: Thread;
}

const PENALTY = 500;
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
): Promise<readonly Thread[]> {
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

function judge(
  event: string,
  count: number,
  protocol: string,
  threads: readonly Thread[],
  others: readonly Thread[] | null,
): Judged[] {
  const test = threads.filter((thread) => thread.event === event);
  const train = others ?? (protocol === 'holdout' ? null : threads.filter((thread) => thread.event !== event));
  const scoreOf = train === null ? (thread: Thread) => shippedScore(thread, count) : trained(train, count);
  return test.map((thread) => ({ thread, score: scoreOf(thread), positive: thread.positive }));
}

function trained(train: readonly Thread[], count: number): (thread: Thread) => number {
  const mass = new Map<string, number>();
  const key = ({ event, positive }: Thread) => `${event} ${positive}`;
  for (const thread of train) mass.set(key(thread), (mass.get(key(thread)) ?? 0) + 1);
  const rows = train
    // An event of one class would teach what the event is about, not what a rumour is.
    .filter((thread) => mass.has(key({ ...thread, positive: !thread.positive })))
    .map((thread): LabelledRow => ({
      features: featuresOf(thread, count),
      positive: thread.positive,
      weight: 300 / mass.get(key(thread))!,
    }));
  const model = fitLogistic(rows, PENALTY);
  return (thread) => model(featuresOf(thread, count));
}

function checkpointFigures(judged: readonly Judged[]): Record<string, unknown> {
  const events = Object.fromEntries(
    grouped(judged).map(([event, rows]): [string, BinaryScores] => [event, binaryScores(rows)]),
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

/** The calibration error that is left when the first `labels` rows of an event have corrected intercept and slope. */
function eceAfter(judged: readonly Judged[], labels: number): number | null {
  const ordered = [...judged].sort((a, b) => a.thread.at - b.thread.at);
  const [known, rest] = [ordered.slice(0, labels), ordered.slice(labels)];
  if (rest.length < 50 || new Set(known.map(({ positive }) => positive)).size < 2) return null;
  const logit = ({ score }: Scored) => [Math.log((score + 1e-6) / (1 - score + 1e-6))];
  const correct = fitLogistic(
    known.map((row) => ({ features: logit(row), positive: row.positive })),
    1,
  );
  return calibrationError(rest.map((row) => ({ score: correct(logit(row)), positive: row.positive })));
}

/** How much higher accounts with more followers than the median score, within each class. */
function followersShift(judged: readonly Judged[]): number | null {
  const shifts = [true, false].map((side) => {
    const rows = judged.filter(({ positive, thread }) => positive === side && thread.followers !== null);
    const middle =
      [...rows].sort((a, b) => a.thread.followers! - b.thread.followers!)[rows.length >> 1]?.thread.followers ?? 0;
    const mean = (part: readonly Judged[]) =>
      part.length === 0 ? null : part.reduce((sum, { score }) => sum + score, 0) / part.length;
    const [above, below] = [
      mean(rows.filter(({ thread }) => thread.followers! > middle)),
      mean(rows.filter(({ thread }) => thread.followers! <= middle)),
    ];
    return above === null || below === null ? null : above - below;
  });
  return meanOf(shifts);
}

function grouped(judged: readonly Judged[]): ReadonlyArray<readonly [string, readonly Judged[]]> {
  return groupedBy(judged, ({ thread }) => thread.event);
}

function groupedBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyArray<readonly [string, readonly T[]]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own === undefined) groups.set(key(row), [row]);
    else own.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function meanOf(values: ReadonlyArray<number | null>): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
