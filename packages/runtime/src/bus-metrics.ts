import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Bus } from './bus.ts';

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

const LAG = 'vigie_bus_lag';

/** Shows how far the groups of a bus are behind, looked up whenever the metrics are asked for; of two on one registry, the later. */
export function watchLag(registry: Registry, bus: Pick<Bus, 'lag'>): void {
  registry.removeSingleMetric(LAG);
  new Gauge({
    name: LAG,
    help: 'Messages that a group has not handled yet',
    labelNames: ['topic', 'group'],
    registers: [registry],
    async collect() {
      this.reset();
      // A log that does not answer is told by the health checks; the other metrics are still wanted.
      for (const { topic, group, messages } of await bus.lag().catch(() => [])) this.set({ topic, group }, messages);
    },
  });
}
