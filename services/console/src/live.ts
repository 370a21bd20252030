import type { Server as HttpServer } from 'node:http';
import type { ClaimId } from '@vigie/contracts/ids';
import type { ClientToServer, LiveStatus, ServerToClient } from '@vigie/contracts/live';
import type { User } from '@vigie/contracts/rest/session';
import { Server, type Socket } from 'socket.io';
import type { Announcer } from './deps.ts';
import type { Word } from './relay.ts';
import type { Telemetry } from './telemetry.ts';

/** At most two `claims` messages a second, however fast claims change. */
const CLAIMS_EVERY_MS = 500;
const STATUS_EVERY_MS = 2_000;
/** A session that ended otherwise than by an operator's act (signed out, expired) loses its connection by then. */
const ADMIT_AGAIN_EVERY_MS = 60_000;
/** The most ids one word to the other consoles carries. */
const IDS_A_WORD = 150;
/** The most people named to the other consoles as looking at one claim. */
const VIEWERS_TOLD = 50;
/** More changed claims than this are not told one by one. */
const MOST_WAITING = 20_000;
/** The most ids one message carries; the rest wait for the next. */
const IDS_A_MESSAGE = 1_000;

interface SocketMemory {
  user: User;
  viewing: ClaimId | null;
}
type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketMemory>;
type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketMemory>;

interface LiveDeps {
  readonly server: HttpServer;
  /** Who a Cookie header belongs to. */
  readonly userOf: (cookie: string | undefined) => Promise<User | null>;
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly status: () => Promise<LiveStatus>;
  readonly telemetry: Telemetry;
  /** Tells the other consoles. */
  readonly tell: (word: Word) => void;
}

/** The socket side of the console: it says what changed, HTTP says what is. */
export interface Live extends Announcer {
  /** Something another console told: it goes to this one's browsers as its own announcements do. */
  hear(word: Word, from: string): void;
  /** Words of other consoles may have been missed: browsers come back and ask again for what they show. */
  comeAgain(): void;
  close(): Promise<void>;
}

/**
 * Claims that change are gathered and told together every half second; a browser asks for those it shows. Each socket is in its
 * user's room (alerts, end of access) and in the room of the claim it looks at (presence).
 */
export function openLive({ server, userOf, isOwnOrigin, status, telemetry, tell }: LiveDeps): Live {
  const io: LiveServer = new Server(server, {
    serveClient: false,
    allowRequest: (req, answer) => answer(null, isOwnOrigin(req.headers.origin, req.headers.host)),
    // What a browser may send is a claim's id.
    maxHttpBufferSize: 10_000,
  });
  const changedIds = new Set<ClaimId>();
  const flaggedIds = new Set<ClaimId>();
  /** Who looks through other consoles: by claim, then by console. */
  const elsewhere = new Map<string, Map<string, ReadonlyArray<readonly [id: string, name: string]>>>();

  io.use((socket, next) => {
    userOf(socket.handshake.headers.cookie).then(
      (user) => {
        if (user === null) return next(new Error('session.required'));
        socket.data = { user, viewing: null };
        next();
      },
      () => next(new Error('server.unavailable')),
    );
  });

  io.on('connection', (socket) => {
    void socket.join(`user:${socket.data.user.id}`);
    telemetry.looking(io.engine.clientsCount);
    tellStatus(socket);
    socket.on('viewing', (claim) => {
      if (claim !== null && (typeof claim !== 'string' || claim.length > 256)) return;
      look(socket, claim);
    });
    socket.on('disconnect', () => {
      look(socket, null);
      telemetry.looking(io.engine.clientsCount);
    });
  });

  function look(socket: LiveSocket, claim: ClaimId | null): void {
    const before = socket.data.viewing;
    if (before === claim) return;
    socket.data.viewing = claim;
    if (before !== null) {
      void socket.leave(`claim:${before}`);
      tellPresence(before);
    }
    if (claim !== null) {
      void socket.join(`claim:${claim}`);
      tellPresence(claim);
    }
  }

  function viewersHere(claim: string): Map<string, string> {
    const names = new Map<string, string>();
    for (const { data } of io.sockets.sockets.values() as Iterable<LiveSocket>)
      if (data.viewing === claim) names.set(data.user.id, data.user.name);
    return names;
  }

  function viewersOf(claim: string): string[] {
    const names = viewersHere(claim);
    for (const viewers of elsewhere.get(claim)?.values() ?? []) for (const [id, name] of viewers) names.set(id, name);
    return [...names.values()];
  }

  function tellPresence(claim: ClaimId): void {
    tell({ kind: 'viewers', claim, viewers: [...viewersHere(claim)].slice(0, VIEWERS_TOLD) });
    showPresence(claim);
  }

  function showPresence(claim: string): void {
    io.to(`claim:${claim}`).emit('presence', { claim: claim as ClaimId, viewers: viewersOf(claim) });
  }

  function forget(console: string): void {
    for (const [claim, consoles] of elsewhere) {
      if (!consoles.delete(console)) continue;
      if (consoles.size === 0) elsewhere.delete(claim);
      showPresence(claim);
    }
  }

  function tellChanges(): void {
    if (changedIds.size === 0) return;
    const ids = [...changedIds].slice(0, IDS_A_MESSAGE);
    for (const id of ids) changedIds.delete(id);
    const newlyFlagged = ids.filter((id) => flaggedIds.delete(id));
    io.emit('claims', { ids, newlyFlagged });
    for (let from = 0; from < ids.length; from += IDS_A_WORD) {
      const some = ids.slice(from, from + IDS_A_WORD);
      tell({ kind: 'claims', ids: some, newlyFlagged: newlyFlagged.filter((id) => some.includes(id)) });
    }
  }

  function tellStatus(to: { emit(name: 'status', status: LiveStatus): unknown }): void {
    // A status that cannot be had now is told two seconds later.
    status().then(
      (now) => to.emit('status', now),
      () => {},
    );
  }

  async function admitAgain(): Promise<void> {
    for (const socket of io.sockets.sockets.values()) {
      const user = await userOf(socket.handshake.headers.cookie);
      if (user === null) socket.disconnect(true);
    }
  }

  // A question that fails now is asked again a minute later.
  const admissions = setInterval(() => void admitAgain().catch(() => {}), ADMIT_AGAIN_EVERY_MS);
  const changes = setInterval(tellChanges, CLAIMS_EVERY_MS);
  const statuses = setInterval(() => {
    if (io.engine.clientsCount > 0) tellStatus(io);
  }, STATUS_EVERY_MS);

  return {
    changed(ids, newlyFlagged = []) {
      // A replay at full speed with nobody looking: whoever comes asks for what is.
      if (changedIds.size > MOST_WAITING) changedIds.clear();
      for (const id of ids) changedIds.add(id as ClaimId);
      for (const id of newlyFlagged) {
        changedIds.add(id as ClaimId);
        flaggedIds.add(id as ClaimId);
      }
    },
    alert(owner, alert) {
      tell({ kind: 'alert', owner, alert });
      io.to(`user:${owner}`).emit('alert', alert);
    },
    viewersOf,
    drop(user) {
      tell({ kind: 'drop', user });
      io.in(`user:${user}`).disconnectSockets(true);
    },
    hear(word, from) {
      switch (word.kind) {
        case 'claims':
          io.emit('claims', { ids: word.ids as ClaimId[], newlyFlagged: word.newlyFlagged as ClaimId[] });
          return;
        case 'alert':
          io.to(`user:${word.owner}`).emit('alert', word.alert);
          return;
        case 'drop':
          io.in(`user:${word.user}`).disconnectSockets(true);
          return;
        case 'viewers': {
          const consoles = elsewhere.get(word.claim) ?? new Map();
          consoles.set(from, word.viewers);
          elsewhere.set(word.claim, consoles);
          showPresence(word.claim);
          return;
        }
        case 'gone':
          forget(from);
          return;
        case 'here':
          return;
      }
    },
    // The connection under a socket is closed, not the socket: a browser then comes back by itself.
    comeAgain: () => io.sockets.sockets.forEach((socket) => socket.conn.close()),
    async close() {
      clearInterval(admissions);
      clearInterval(changes);
      clearInterval(statuses);
      io.disconnectSockets(true);
      await io.close();
    },
  };
}
