import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ClientToServer, LiveStatus, ServerToClient } from '@vigie/contracts/live';
import type { ClaimId } from '@vigie/contracts/ids';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { useSession } from '../api/session.ts';
import { gather } from './gather.ts';

/** Changes reach the queries at most this often. */
const EVERY_MS = 500;

interface Live {
  readonly status: LiveStatus | null;
  readonly connected: boolean;
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
  readonly viewing: (claim: string | null) => void;
  readonly viewers: Readonly<Record<string, readonly string[]>>;
}

const Context = createContext<Live>({
  status: null,
  connected: false,
  paused: false,
  setPaused: () => undefined,
  viewing: () => undefined,
  viewers: {},
});

/** What the live connection tells. */
export function useLive(): Live {
  return useContext(Context);
}

/** The page's present: event time during a drill or a replay, otherwise the clock, to the minute. */
export function useNow(): number {
  const { status } = useLive();
  const { drill } = useSession();
  const [clock, setClock] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setClock(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const eventTime = drill === null ? null : status?.eventTime;
  return eventTime === null || eventTime === undefined ? clock : Date.parse(eventTime);
}

/** Holds the socket: it carries what changed, and marks those queries stale at most twice a second. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [status, setStatus] = useState<LiveStatus | null>(null);
  const [connected, setConnected] = useState(false);
  const [paused, setPaused] = useState(false);
  const [viewers, setViewers] = useState<Readonly<Record<string, readonly string[]>>>({});
  const socketRef = useRef<Socket<ServerToClient, ClientToServer> | null>(null);
  const viewed = useRef<string | null>(null);
  const pausedRef = useRef(false);
  pausedRef.current = paused;

  useEffect(() => {
    const socket: Socket<ServerToClient, ClientToServer> = io({ transports: ['websocket', 'polling'] });
    socketRef.current = socket;
    const changes = gather<string>(
      EVERY_MS,
      (ids) => {
        if (pausedRef.current) return;
        void queries.invalidateQueries({ queryKey: ['claims'] });
        for (const id of ids) void queries.invalidateQueries({ queryKey: ['claim', id] });
      },
      {
        now: () => performance.now(),
        later: (act, ms) => {
          const timer = setTimeout(act, ms);
          return () => clearTimeout(timer);
        },
      },
    );
    let isFirst = true;
    socket.on('connect', () => {
      setConnected(true);
      socket.emit('viewing', viewed.current as ClaimId | null);
      // What changed while the line was down was not told: ask again for what is on the page.
      if (!isFirst) void queries.invalidateQueries();
      else {
        void queries.invalidateQueries({ queryKey: ['claims'] });
        void queries.invalidateQueries({ queryKey: ['claim'] });
      }
      isFirst = false;
    });
    socket.on('disconnect', () => setConnected(false));
    socket.on('status', setStatus);
    socket.on('claims', ({ ids, newlyFlagged }) => changes.add([...ids, ...newlyFlagged]));
    socket.on('presence', ({ claim, viewers: names }) => setViewers((all) => ({ ...all, [claim]: names })));
    socket.on('alert', () => {
      void queries.invalidateQueries({ queryKey: ['alerts'] });
      void queries.invalidateQueries({ queryKey: ['subscriptions'] });
    });
    return () => {
      changes.stop();
      socket.disconnect();
    };
  }, [queries]);

  const wasPaused = useRef(false);
  useEffect(() => {
    if (wasPaused.current && !paused) void queries.invalidateQueries();
    wasPaused.current = paused;
  }, [paused, queries]);

  const viewing = useCallback((claim: string | null) => {
    viewed.current = claim;
    socketRef.current?.emit('viewing', claim as ClaimId | null);
  }, []);
  const value = useMemo(
    () => ({
      status,
      connected,
      paused,
      setPaused,
      viewers,
      viewing,
    }),
    [status, connected, paused, viewers, viewing],
  );
  return <Context value={value}>{children}</Context>;
}
