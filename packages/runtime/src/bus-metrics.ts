import { Counter, Histogram, type Registry } from 'prom-client';

/** What a bus counts. */
export interface BusMetrics {
  readonly published: Counter<'topic'>;
  readonly handled: Counter<'topic' | 'group' | 'outcome'>;
  readonly redelivered: Counter<'topic' | 'group'>;
  readonly handling: Histogram<'topic' | 'group'>;
}

/** The bus's counters on a registry; a second bus on the same registry shares them. */
export function busMetrics(registry: Registry): BusMetrics {
  const registers = [registry];
  const once = <T>(name: string, make: () => T): T => (registry.getSingleMetric(name) as T | undefined) ?? make();
  return {
    published: once(
      'vigie_bus_published_total',
      () =>
        new Counter({
          name: 'vigie_bus_published_total',
          help: 'Messages published and durable',
          labelNames: ['topic'],
          registers,
        }),
    ),
    handled: once(
      'vigie_bus_handled_total',
      () =>
        new Counter({
          name: 'vigie_bus_handled_total',
          help: 'Messages settled, by outcome',
          labelNames: ['topic', 'group', 'outcome'],
          registers,
        }),
    ),
    redelivered: once(
      'vigie_bus_redelivered_total',
      () =>
        new Counter({
          name: 'vigie_bus_redelivered_total',
          help: 'Batches given to a handler again because it threw',
          labelNames: ['topic', 'group'],
          registers,
        }),
    ),
    handling: once(
      'vigie_bus_handling_seconds',
      () =>
        new Histogram({
          name: 'vigie_bus_handling_seconds',
          help: 'How long a handler takes for a batch',
          labelNames: ['topic', 'group'],
          buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
          registers,
        }),
    ),
  };
}
