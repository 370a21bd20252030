import { useQuery } from '@tanstack/react-query';
import type { User } from '@vigie/contracts/rest/session';
import { useApi } from './api-context.tsx';

/** The people of this console. */
export function usePeople() {
  const api = useApi();
  return useQuery({
    queryKey: ['users'],
    queryFn: async () => (await api.get<{ readonly users: readonly User[] }>('/api/users')).users,
  });
}
