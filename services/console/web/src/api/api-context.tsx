import { createContext, useContext } from 'react';
import type { Api } from './client.ts';

/** Where components find the way to the server. */
export const ApiContext = createContext<Api | null>(null);

/** The way to the server. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi is called outside the application');
  return api;
}
