import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';

/**
 * Cuts the log into epochs, one second of event time each, and puts every epoch into one order: (event time, kind, id).
 *
 * Partitions interleave as they like; what must not depend on it is decided inside an epoch. An epoch closes when the
 * watermark (the latest event time seen, ticks included) passes its end by 200 ms. A message for a closed epoch goes into
 * the current one. Reviews carry the clock of a person's screen, which says nothing of event time (a drill replays the
 * past): they go into the current epoch and never move the watermark. Closing is checked message by message, so that the
 * size of the batches in which the log is read changes nothing. Cost: one sort an epoch.
 */
export interface Epochs {
  /** Takes one message in log order; gives the epochs that it closed, oldest first. */
  readonly add: (message: AnnotatedMessage) => readonly Epoch[];
  /** Closes what is open: the end of a file. */
  readonly flush: () => readonly Epoch[];
  readonly snapshot: () => EpochsSnapshot;
}

/** A closed second of event time. */
export interface Epoch {
  /** Grows from epoch to epoch; usually the second itself. */
  readonly number: number;
  /** Event time at its end, in milliseconds: what "now" is for all that is decided in it. */
  readonly endsAt: number;
  readonly messages: readonly AnnotatedMessage[];
}

/** The open epochs as plain values: the last one closed, the latest event time seen in milliseconds, and the messages that wait. */
export interface EpochsSnapshot {
  readonly closed: number;
  readonly watermark: number;
  readonly open: ReadonlyArray<{ readonly epoch: number; readonly message: AnnotatedMessage }>;
}

/** Opens the epochs, none begun or as a snapshot has them. */
export function openEpochs(snapshot: EpochsSnapshot | undefined): Epochs {
  let closed = snapshot?.closed ?? -1;
  let watermark = snapshot?.watermark ?? 0;
  const open = new Map<number, AnnotatedMessage[]>();
  for (const { epoch, message } of snapshot?.open ?? []) put(epoch, message);

  function put(epoch: number, message: AnnotatedMessage): void {
    const messages = open.get(epoch);
    if (messages === undefined) open.set(epoch, [message]);
    else messages.push(message);
  }

  function close(number: number): Epoch {
    const messages = open.get(number)!;
    open.delete(number);
    closed = number;
    return { number, endsAt: (number + 1) * EPOCH_MS, messages: messages.sort(inOrder) };
  }

  function closeUntil(limit: number): readonly Epoch[] {
    const epochs: Epoch[] = [];
    for (const number of [...open.keys()].sort((a, b) => a - b)) {
      if ((number + 1) * EPOCH_MS + SLACK_MS > limit) break;
      epochs.push(close(number));
    }
    return epochs;
  }

  return {
    add: (message) => {
      const at = message.kind === 'review' ? watermark : eventTime(message);
      put(Math.max(Math.floor(at / EPOCH_MS), closed + 1), message);
      if (at <= watermark) return NONE;
      watermark = at;
      return closeUntil(watermark);
    },
    flush: () => closeUntil(Number.POSITIVE_INFINITY),
    snapshot: () => ({
      closed,
      watermark,
      open: [...open].flatMap(([epoch, messages]) => messages.map((message) => ({ epoch, message }))),
    }),
  };
}

const EPOCH_MS = 1_000;
const SLACK_MS = 200;
const NONE: readonly Epoch[] = [];
const RANK = { post: 0, deletion: 1, erasure: 2, tick: 3, review: 4 } as const;

function eventTime(message: Exclude<AnnotatedMessage, { kind: 'review' }>): number {
  return Date.parse(message.kind === 'post' ? message.post.seenAt : message.seenAt);
}

function inOrder(a: AnnotatedMessage, b: AnnotatedMessage): number {
  return orderTime(a) - orderTime(b) || RANK[a.kind] - RANK[b.kind] || compare(orderId(a), orderId(b));
}

function orderTime(message: AnnotatedMessage): number {
  return message.kind === 'review' ? Number.MAX_SAFE_INTEGER : eventTime(message);
}

/** Two edits of a post may carry one time: their texts decide. */
function orderId(message: AnnotatedMessage): string {
  switch (message.kind) {
    case 'post':
      return `${message.post.id}\n${message.post.text}`;
    case 'deletion':
      return message.id;
    case 'erasure':
      return message.author;
    case 'tick':
      return message.source;
    case 'review':
      return `${message.review.at}\n${message.review.id}`;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
