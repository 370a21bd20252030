import { collectDefaultMetrics, Registry } from 'prom-client';

/** A service's counters and gauges, with Node's own; every sample carries the label `service`. */
export function openMetrics(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}
