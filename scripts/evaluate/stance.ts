import { STANCES, openStanceHead } from '@vigie/core/heads/stance-head';
import type { HeadWeights } from '@vigie/core/heads/linear-head';
import { shippedHead } from '@vigie/inference/shipped-heads';
import { TIERS } from '@vigie/inference/tiers';
import { fitStanceHead, largeEvents, stanceExamples, type StanceExample } from '../train/stance-head.ts';
import { f1PerClass, macroF1, type Pair } from './measures/classes.ts';
import { text } from './rows.ts';
import { optional, required, UsageError, type Task } from './task.ts';
import { vectorsOf } from './text-vectors.ts';

// Does a post support, deny, ask or comment? Leave-one-event-out fits a head on all other events and judges the one it never
// saw; holdout judges all rows at once, by the weights that ship or by a head fitted on `--train`.

/** Stance of a post in its conversation: macro-F1 over four classes. */
export const stance: Task = {
  name: 'stance',
  usage: 'stance --posts F [--protocol leave-one-event-out|holdout] [--train F2] [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const others = typeof options['train'] === 'string' ? await rows(options['train']) : null;
    const protocol = optional(options, 'protocol', 'holdout');
    if (protocol !== 'leave-one-event-out' && protocol !== 'holdout')
      throw new UsageError(`--protocol is leave-one-event-out or holdout, not "${protocol}"`);
    const posts = await rows(required(options, 'posts'));
    const texts = [...posts.rows, ...(others?.rows ?? [])].map((row) => text(row, 'text'));
    const vectors = await vectorsOf(texts, optional(options, 'embedding-model', TIERS.default), note);
    const examples = stanceExamples(posts.rows, vectors);
    posts.skip(posts.rows.length - examples.length);
    const known = others === null ? [] : stanceExamples(others.rows, vectors);
    others?.skip(others.rows.length - known.length);

    const judge = (weights: HeadWeights, part: readonly StanceExample[]): Pair[] => {
      const head = openStanceHead(weights);
      return part.map(({ label, language, input }) => [label, head.decide(head.chances(input), language)]);
    };
    if (protocol === 'holdout') {
      const shipped = others === null ? await shippedHead('stance') : null;
      const pairs = judge(shipped ?? fitStanceHead(known, 'fitted', vectors.space), examples);
      const events = Object.fromEntries(
        largeEvents(examples).map((event) => [event, figures(pairs.filter((_, i) => examples[i]!.group === event))]),
      );
      return { model: vectors.model, weights: shipped?.version ?? null, ...figures(pairs), events };
    }
    const events: Record<string, ReturnType<typeof figures>> = {};
    for (const event of largeEvents(examples)) {
      note(`without ${event}`);
      const train = [...known, ...examples.filter(({ group }) => group !== event)];
      events[event] = figures(
        judge(
          fitStanceHead(train, 'fitted', vectors.space),
          examples.filter(({ group }) => group === event),
        ),
      );
    }
    return { model: vectors.model, weights: null, ...means(Object.values(events)), events };
  },
};

interface Figures {
  readonly macroF1: number | null;
  readonly perClass: Readonly<Record<string, number | null>>;
  readonly accuracy: number | null;
  readonly n: number;
}

function figures(pairs: readonly Pair[]): Figures {
  const f1 = f1PerClass(pairs, STANCES.length);
  return {
    macroF1: pairs.length === 0 ? null : macroF1(pairs, STANCES.length),
    perClass: Object.fromEntries(STANCES.map((name, k) => [name, f1[k]!])),
    accuracy: pairs.length === 0 ? null : pairs.filter(([label, decided]) => label === decided).length / pairs.length,
    n: pairs.length,
  };
}

/** The plain mean over events. */
function means(events: readonly Figures[]): Figures {
  const mean = (values: ReadonlyArray<number | null>) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return {
    macroF1: mean(events.map((event) => event.macroF1)),
    perClass: Object.fromEntries(STANCES.map((name) => [name, mean(events.map((event) => event.perClass[name]!))])),
    accuracy: mean(events.map((event) => event.accuracy)),
    n: events.reduce((sum, { n }) => sum + n, 0),
  };
}
