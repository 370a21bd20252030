/** Whatever can be asked: a database, or a transaction in it. */
export interface Queryable {
  /** Without `params` several statements may stand in `sql`; the rows of the last are returned. */
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** The read models' home. Both adapters give the same JavaScript values and pass one contract test. */
export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it throws. Inside, only `tx` may be asked: PGlite has one connection. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Hears what is said on a channel with `say`, by this process or another, from now until the answer is called. `missed` is
   * called when a connection was lost meanwhile and words may have been: nothing is kept for whoever was away.
   */
  listen(channel: string, hear: (word: string) => void, missed?: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The longest word that a channel carries, in bytes: PostgreSQL's own limit is 8,000. */
export const LONGEST_WORD = 7_900;

/** Says something to all who listen on a channel now. It is an announcement, not a message: nobody who is away gets it. */
export async function say(db: Queryable, channel: string, word: string): Promise<void> {
  await db.query('select pg_notify($1, $2)', [channel, word]);
}
