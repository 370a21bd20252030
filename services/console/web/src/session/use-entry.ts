import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Session } from '@vigie/contracts/rest/session';
import { SESSION_KEY } from '../api/session.ts';
import { sentenceOf } from '../parts/states.tsx';
import { useSay } from '../say.tsx';

/** A way in that is being tried: what stands in its way, and whether it is on its way. */
export interface Entry {
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly attempt: (enter: () => Promise<Session>) => Promise<boolean>;
}

/** Tries a way in; a session that comes of it opens the pages. */
export function useEntry(): Entry {
  const say = useSay();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    problem,
    isBusy,
    attempt: async (enter) => {
      setBusy(true);
      setProblem(null);
      try {
        queries.setQueryData(SESSION_KEY, await enter());
        return true;
      } catch (error) {
        setProblem(sentenceOf(error, say('state.unreachable'), say('state.unknown')));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
