import type { SourcesView } from '@vigie/contracts/rest/health';
import type { Bus } from '@vigie/runtime/bus';
import type { Log } from '@vigie/runtime/log';
import type { Database } from '@vigie/store/database';
import type { Spool } from './http/spool.ts';
import type { Telemetry } from './telemetry.ts';

/** A drill replaying: how fast its event time runs. */
export interface Drill {
  readonly speed: number;
  /** True once its last post was replayed. */
  readonly finished: () => boolean;
}

/** What the console tells those who look: the socket side, as the routes know it. */
export interface Announcer {
  /** These claims changed: their snapshot, reviews or lock. */
  changed(ids: readonly string[], newlyFlagged?: readonly string[]): void;
  /** An alert was raised for a subscription of this user. */
  alert(owner: string, alert: { id: string; subscription: string; kind: 'alert' | 'correction' | 'test' }): void;
  /** Who looks at a claim now, by name. */
  viewersOf(claim: string): string[];
  /** Ends the live connections of a user whose access ended. */
  drop(user: string): void;
}

/** How often somebody may ask. */
export interface Limits {
  /** Requests of one session, or one address without a session, a minute. */
  readonly requestsPerMinute: number;
  /** Failed sign-ins for one e-mail in a quarter of an hour. */
  readonly failuresPerEmail: number;
  /** Failed sign-ins from one address in a quarter of an hour. */
  readonly failuresPerAddress: number;
}

/** What each source has brought, and what was refused at the door. */
export type SourcesNow = Pick<SourcesView, 'sources' | 'refused'>;

/** Everything a route may reach. */
export interface ConsoleDeps {
  readonly database: Database;
  readonly bus: Pick<Bus, 'publish' | 'lag'>;
  readonly log: Log;
  readonly telemetry: Telemetry;
  readonly now: () => Date;
  readonly announce: Announcer;
  /** Brings appended reviews to reviews.v1; returns when those known now are there. */
  readonly publishReviews: () => Promise<void>;
  /** The meaning of a query, quantised as claims are; null where no model is loaded. */
  readonly embedQuery: (text: string) => Promise<Int8Array | null>;
  /** Fact-checks were brought in: those without a meaning get one in the background. */
  readonly evidenceCame: () => void;
  /** A delivery was put into the outbox: whoever delivers in this process need not wait for its next round. */
  readonly deliveriesCame: () => void;
  /** The address people use, where it is not the one the request came to. */
  readonly publicUrl: URL | null;
  /** True behind a declared proxy, whose X-Forwarded headers are believed. */
  readonly behindProxy: boolean;
  /** True when cookies may travel over HTTPS only. */
  readonly secure: boolean;
  readonly drill: Drill | null;
  /** Whether the flood tier reads the posts now; absent where the annotator runs in another process. */
  readonly inFlood?: () => boolean;
  readonly version: string;
  readonly limits: Limits;
  /** What each source has brought, and what was refused at the door. */
  readonly sources: () => Promise<SourcesNow>;
  /** Where exports are spooled before they are sent. */
  readonly spool: Spool;
}
