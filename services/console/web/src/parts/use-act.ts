import { useQueryClient } from '@tanstack/react-query';
import { useSay } from '../say.tsx';
import { useAnnouncer } from './announcer.tsx';
import { sentenceOf } from './states.tsx';

/** Does something on the server, says how it went, and refreshes what it changed. Answers undefined where it failed. */
export type DoAct = <T>(
  act: () => Promise<T>,
  options?: { readonly done?: string; readonly refresh?: ReadonlyArray<readonly string[]>; readonly undo?: () => void },
) => Promise<T | undefined>;

/** The way for a page to act. */
export function useAct(): DoAct {
  const say = useSay();
  const queries = useQueryClient();
  const { notify } = useAnnouncer();
  return async (act, { done, refresh = [], undo } = {}) => {
    try {
      const answer = await act();
      if (done !== undefined) notify(done, undo === undefined ? {} : { undo });
      return answer;
    } catch (error) {
      const why = sentenceOf(error, say('state.unreachable'), say('state.unknown'));
      notify(say('act.failed', { why }), { tone: 'wrong' });
      return undefined;
    } finally {
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
    }
  };
}
