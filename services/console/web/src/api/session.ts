import { createContext, useContext } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Role, Session } from '@vigie/contracts/rest/session';
import { useApi } from './api-context.tsx';
import { Refused } from './client.ts';

/** Where the session is kept among the queries. */
export const SESSION_KEY = ['session'] as const;

/** A server that does not answer is asked again this often. */
const RETRY_MS = 4_000;

/** Who is signed in; null when nobody is. */
export function useSessionQuery() {
  const api = useApi();
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: async () => {
      try {
        return await api.get<Session>('/api/session');
      } catch (error) {
        if (error instanceof Refused && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 5 * 60_000,
    refetchInterval: ({ state }) => (state.status === 'error' ? RETRY_MS : false),
  });
}

/** The session that the doors let in. Pages read it here and not from the query: when it ends, the doors close before a page notices. */
export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, on pages that nobody sees without. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is called outside the doors');
  return session;
}

/** Whether the person signed in has one of these roles; an operator may do everything. */
export function useMay(...roles: Role[]): boolean {
  const { user } = useSession();
  return user.role === 'operator' || roles.includes(user.role);
}
