import type { SourcesView } from '@vigie/contracts/rest/health';
import type { Tally } from '@vigie/contracts/tally';
import type { SourcesNow } from './deps.ts';

/** What the console has seen of each source, with what the door told of it: refusals, a connection lost, a replay that is over. */
export function sourcesNow(seen: SourcesView['sources'], tallies: readonly Tally[]): SourcesNow {
  const names = [...new Set([...seen.map(({ name }) => name), ...tallies.map(({ source }) => source)])];
  const sources = names.map((name): SourcesView['sources'][number] => {
    const known = seen.find((each) => each.name === name);
    const tally = tallies.find(({ source }) => source === name);
    const plain = known ?? { name, state: 'live' as const, posts: 0, postsPerSecond: 0, lastPostAt: null };
    return { ...plain, state: stateOf(plain.state, tally) };
  });
  const refused = new Map<string, number>();
  for (const { reason, count } of tallies.flatMap((tally) => tally.refused))
    refused.set(reason, (refused.get(reason) ?? 0) + count);
  const counted = [...refused].map(([reason, count]) => ({ reason, count }));
  return { sources, refused: tallies.length === 0 ? null : counted };
}

function stateOf(
  state: SourcesView['sources'][number]['state'],
  tally: Tally | undefined,
): SourcesView['sources'][number]['state'] {
  if (tally?.finished === true) return 'finished';
  if (tally?.gap === 'disconnected') return 'disconnected';
  return tally?.gap === 'silent' ? 'silent' : state;
}
