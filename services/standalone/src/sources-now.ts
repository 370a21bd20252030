import type { SourcesView } from '@vigie/contracts/rest/health';
import type { SourceTally } from '@vigie/ingest/tally';

/** What the console has seen of each source, with what ingest knows of it: refusals, a connection lost, a replay that is over. */
export function sourcesNow(
  seen: SourcesView['sources'],
  tallies: readonly SourceTally[],
  isOver: boolean,
): Pick<SourcesView, 'sources' | 'refused'> {
  const names = [...new Set([...seen.map(({ name }) => name), ...tallies.map(({ name }) => name)])];
  const sources = names.map((name): SourcesView['sources'][number] => {
    const known = seen.find((each) => each.name === name);
    const tally = tallies.find((each) => each.name === name);
    const plain = known ?? { name, state: 'live' as const, posts: 0, postsPerSecond: 0, lastPostAt: null };
    return { ...plain, state: stateOf(plain.state, tally, isOver && name !== 'push') };
  });
  const refused = new Map<string, number>();
  for (const { reason, count } of tallies.flatMap((tally) => tally.refused))
    refused.set(reason, (refused.get(reason) ?? 0) + count);
  return { sources, refused: [...refused].map(([reason, count]) => ({ reason, count })) };
}

function stateOf(
  state: SourcesView['sources'][number]['state'],
  tally: SourceTally | undefined,
  isOver: boolean,
): SourcesView['sources'][number]['state'] {
  if (isOver) return 'finished';
  if (tally?.gap === 'disconnected') return 'disconnected';
  return tally?.gap === 'silent' ? 'silent' : state;
}
