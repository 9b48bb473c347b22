/** Knex ships no types for the inner parts of its SQLite dialect; these are the ones we build upon. */
declare module 'knex/lib/dialects/sqlite3/index.js' {
  import type { Knex } from 'knex';

  class SqliteClient extends Knex.Client {
    override acquireRawConnection(): Promise<RawConnection>;
  }
  /** A connection of the sqlite3 package. */
  interface RawConnection {
    exec(sql: string, done: (error: Error | null) => void): void;
    get(sql: string, done: (error: Error | null, row: Record<string, unknown> | undefined) => void): void;
  }
  export { type RawConnection };
  export default SqliteClient;
}

declare module 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js' {
  import type SqliteClient from 'knex/lib/dialects/sqlite3/index.js';

  class SqliteTransaction {
    constructor(client: SqliteClient, container: unknown, config: unknown, outerTransaction: unknown);
    readOnly: boolean;
    begin(connection: unknown): Promise<unknown>;
    query(connection: unknown, sql: string): Promise<unknown>;
  }
  export default SqliteTransaction;
}

declare module 'knex/lib/dialects/sqlite3/schema/sqlite-tablecompiler.js' {
  import type SqliteClient from 'knex/lib/dialects/sqlite3/index.js';

  class SqliteTableCompiler {
    constructor(client: SqliteClient, tableBuilder: unknown);
    sequence: { sql: string }[];
    createQuery(columns: unknown, ifNotExists: boolean, like: boolean): void;
  }
  export default SqliteTableCompiler;
}
