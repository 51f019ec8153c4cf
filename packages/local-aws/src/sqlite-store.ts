import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { RegionStore, Rows, Store } from "./store.ts";

type Table = "meta" | "keys" | "aliases" | "secrets" | "versions";

const SCHEMA = ["meta", "keys", "aliases", "secrets", "versions"]
  .map(
    (name) => `CREATE TABLE IF NOT EXISTS ${name} (scope TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (scope, id));`,
  )
  .join("\n");

/**
 * Opens the vault file and keeps it locked for this process until close(); the operating system drops the lock when
 * the process dies. Returns undefined if another process holds it. The path ":memory:" keeps nothing.
 */
export async function openSqliteStore(path: string): Promise<Store | undefined> {
  const { DatabaseSync } = await sqlite();
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Exclusive mode before the first access to the WAL: no shared memory file, and nobody else gets in.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    // From here on every commit waits for the disk; empty tables need not.
    database.exec("PRAGMA synchronous = FULL;");
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return sqliteStore(database);
}

function sqliteStore(database: DatabaseSync): Store {
  const tables = {
    meta: prepareTable(database, "meta"),
    keys: prepareTable(database, "keys"),
    aliases: prepareTable(database, "aliases"),
    secrets: prepareTable(database, "secrets"),
    versions: prepareTable(database, "versions"),
  };
  const begin = database.prepare("BEGIN");
  const commit = database.prepare("COMMIT");
  const regions = new Map<string, RegionStore>();

  function openRegion(name: string): RegionStore {
    return {
      keys: rows(tables.keys, name),
      aliases: rows(tables.aliases, name),
      secrets: rows(tables.secrets, name),
      versions: (secretName) => rows(tables.versions, `${name}/${secretName}`),
    };
  }

  return {
    meta: rows(tables.meta, ""),
    region(name) {
      const region = regions.get(name) ?? openRegion(name);
      regions.set(name, region);
      return region;
    },
    transaction(work) {
      begin.run();
      try {
        const result = work();
        commit.run();
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

type Statements = Record<"get" | "put" | "delete" | "list" | "count", StatementSync>;

function prepareTable(database: DatabaseSync, name: Table): Statements {
  return {
    get: database.prepare(`SELECT body FROM ${name} WHERE scope = ? AND id = ?`),
    put: database.prepare(`INSERT OR REPLACE INTO ${name} (scope, id, body) VALUES (?, ?, ?)`),
    delete: database.prepare(`DELETE FROM ${name} WHERE scope = ? AND id = ?`),
    list: database.prepare(`SELECT body FROM ${name} WHERE scope = ? ORDER BY id`),
    count: database.prepare(`SELECT count(*) AS count FROM ${name} WHERE scope = ?`),
  };
}

function rows<Row>(statements: Statements, scope: string): Rows<Row> {
  const parse = (found: Record<string, unknown>): Row => JSON.parse(String(found.body));
  return {
    get(id) {
      const found = statements.get.get(scope, id);
      return found && parse(found);
    },
    put(id, row) {
      statements.put.run(scope, id, JSON.stringify(row));
    },
    delete(id) {
      statements.delete.run(scope, id);
    },
    list: () => statements.list.all(scope).map(parse),
    count: () => Number(statements.count.get(scope)?.count),
  };
}

/** node:sqlite, or a plain sentence where the runtime has none (some editors' hosts). */
async function sqlite(): Promise<typeof import("node:sqlite")> {
  try {
    return await import("node:sqlite");
  } catch (cause) {
    throw new Error("local-aws needs node:sqlite, which this runtime lacks; use Node 22.13 or newer", { cause });
  }
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}
