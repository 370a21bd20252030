/** Whatever can be asked: a database, or a transaction in it. */
export interface Queryable {
  /** Without `params` several statements may stand in `sql`; the rows of the last are returned. */
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** The read models' home. Both adapters give the same JavaScript values and pass one contract test. */
export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it throws. Inside, only `tx` may be asked: PGlite has one connection. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
