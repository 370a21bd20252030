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
/** A page's first answers are on the screen by then. */
const SETTLED_MS = 1_500;

interface Live {
  readonly status: LiveStatus | null;
  /** Null until the line stood once. */
  readonly connected: boolean | null;
  readonly paused: boolean;
  readonly viewers: Readonly<Record<string, readonly string[]>>;
}

interface LiveActs {
  readonly setPaused: (paused: boolean) => void;
  /** Tells the server which claim this page looks at. */
  readonly viewing: (claim: string | null) => void;
}

const Context = createContext<Live>({ status: null, connected: null, paused: false, viewers: {} });
const ActsContext = createContext<LiveActs>({ setPaused: () => undefined, viewing: () => undefined });
const NowContext = createContext(0);

/** What the live connection tells; whoever uses it is drawn again with every status. */
export function useLive(): Live {
  return useContext(Context);
}

/** What a page tells the live connection. Never changes. */
export function useLiveActs(): LiveActs {
  return useContext(ActsContext);
}

/** Moments are read against a present that moves in steps, so that a page full of them is not drawn again with every status. */
const STEP_MS = 15 * 60_000;

/** The page's present, to the quarter of an hour: event time during a drill (NaN until it is told), otherwise the clock. It decides what "today" is. */
export function useNow(): number {
  return useContext(NowContext);
}

/** The page's present to the second, as of the latest status. */
export function useExactNow(): number {
  const { status } = useLive();
  const { drill } = useSession();
  const eventTime = drill === null ? null : status?.eventTime;
  return eventTime === null || eventTime === undefined ? Date.now() : Date.parse(eventTime);
}

function NowProvider({ children }: { readonly children: ReactNode }) {
  // A status comes every two seconds, and draws this again: the clock needs no timer of its own.
  const exact = useExactNow();
  const { status } = useLive();
  const { drill } = useSession();
  // Until a drill has told its own day, no moment is of another one.
  const now = drill !== null && status?.eventTime == null ? Number.NaN : exact;
  return <NowContext value={Math.floor(now / STEP_MS) * STEP_MS}>{children}</NowContext>;
}

/** Holds the socket: it carries what changed, and marks those queries stale at most twice a second. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [status, setStatus] = useState<LiveStatus | null>(null);
  const [connected, setConnected] = useState<boolean | null>(null);
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
    let settled: ReturnType<typeof setTimeout> | undefined;
    socket.on('connect', () => {
      setConnected(true);
      socket.emit('viewing', viewed.current as ClaimId | null);
      // What changed while the line was down was not told: ask again for what is on the page.
      if (!isFirst) void queries.invalidateQueries();
      // Between the first answers and this line something may have changed: asked again once the page stands.
      else
        settled = setTimeout(() => {
          void queries.invalidateQueries({ queryKey: ['claims'] });
          void queries.invalidateQueries({ queryKey: ['claim'] });
        }, SETTLED_MS);
      isFirst = false;
    });
    socket.on('disconnect', () => setConnected(false));
    socket.on('connect_error', () => setConnected(false));
    socket.on('status', setStatus);
    socket.on('claims', ({ ids, newlyFlagged }) => changes.add([...ids, ...newlyFlagged]));
    socket.on('presence', ({ claim, viewers: names }) => setViewers((all) => ({ ...all, [claim]: names })));
    socket.on('alert', () => {
      void queries.invalidateQueries({ queryKey: ['alerts'] });
      void queries.invalidateQueries({ queryKey: ['deliveries'] });
      void queries.invalidateQueries({ queryKey: ['subscriptions'] });
    });
    return () => {
      clearTimeout(settled);
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
  const acts = useMemo(() => ({ setPaused, viewing }), [viewing]);
  const value = useMemo(() => ({ status, connected, paused, viewers }), [status, connected, paused, viewers]);
  return (
    <ActsContext value={acts}>
      <Context value={value}>
        <NowProvider>{children}</NowProvider>
      </Context>
    </ActsContext>
  );
}
