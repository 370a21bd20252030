import { useQuery } from '@tanstack/react-query';
import type { NamedQueue } from '@vigie/contracts/rest/queues';
import { useApi } from './api-context.tsx';
import type { QueueFilters } from './claims.ts';

/** How often the counts of named queues are asked for again. */
const EVERY_MS = 15_000;

/** One's own named queues and the team's, with their counts. */
export function useNamedQueues() {
  const api = useApi();
  return useQuery({
    queryKey: ['queues'],
    queryFn: async () => (await api.get<{ readonly queues: readonly NamedQueue[] }>('/api/queues')).queues,
    refetchInterval: EVERY_MS,
  });
}

/** The address of a named queue: its filters, and its own name so that the page can say it. */
export function addressOf({
  id,
  filters,
}: {
  readonly id: string;
  readonly filters: Readonly<Partial<Record<string, unknown>>>;
}): string {
  const search = new URLSearchParams({ file: id });
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return `/?${search.toString()}`;
}

/** The filters of a page as a named queue keeps them: what is not asked stays out. */
export function keptFilters(filters: QueueFilters): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}
