import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { N8n } from "../setup/n8n.ts";
import { spellingsOf } from "./spellings.ts";

/** Where a canary was found, and how it was written there. Never the canary. */
export interface Hit {
  readonly canary: string;
  /** `database execution_data.data [workflow]`, `file .n8n/…`, `log` or `answer /rest/…`. */
  readonly place: string;
  readonly spelling: string;
}

export interface SearchReport {
  readonly tables: number;
  readonly databaseBytes: number;
  readonly files: number;
  readonly logBytes: number;
  readonly answers: number;
  readonly hits: readonly Hit[];
}

/** Looks for named canaries in everything that a running n8n has kept, printed and answers. */
export async function searchN8n(n8n: N8n, canaries: Readonly<Record<string, string>>): Promise<SearchReport> {
  const needles = Object.entries(canaries).flatMap(([canary, value]) =>
    spellingsOf(value).map(({ name, text }) => ({ canary, spelling: name, bytes: Buffer.from(text, "latin1") })),
  );
  const hits = new Map<string, Hit>();
  const shortest = Math.min(...needles.map(({ bytes }) => bytes.length));
  const look = (place: string, content: Buffer) => {
    if (content.length < shortest) return;
    for (const { canary, spelling, bytes } of needles) {
      if (content.includes(bytes)) hits.set(`${canary} ${place} ${spelling}`, { canary, place, spelling });
    }
  };

  const database = searchDatabase(join(n8n.userFolder, ".n8n/database.sqlite"), look);
  const files = await searchFiles(n8n.userFolder, look);
  const answers = await searchAnswers(n8n, look);
  const log = Buffer.from(n8n.logs());
  look("log", log);
  return { ...database, files, logBytes: log.length, answers, hits: [...hits.values()] };
}

type Look = (place: string, content: Buffer) => void;

/** Every column of every row of every table, read as bytes. */
function searchDatabase(path: string, look: Look): { tables: number; databaseBytes: number } {
  // n8n may be writing: wait for it instead of failing at once.
  using database = new DatabaseSync(path, { readOnly: true, timeout: 30_000 });
  const workflows = workflowOfExecution(database);
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  let databaseBytes = 0;
  for (const { name } of tables) {
    for (const row of database.prepare(`SELECT * FROM "${name}"`).iterate()) {
      const workflow = name === "execution_data" ? ` of ${workflows.get(row.executionId)}` : "";
      for (const [column, value] of Object.entries(row)) {
        const bytes = value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value ?? ""));
        databaseBytes += bytes.length;
        look(`database ${name}.${column}${workflow}`, bytes);
      }
    }
  }
  return { tables: tables.length, databaseBytes };
}

function workflowOfExecution(database: DatabaseSync): Map<unknown, unknown> {
  const sql = "SELECT e.id, w.name FROM execution_entity e LEFT JOIN workflow_entity w ON w.id = e.workflowId";
  return new Map(
    database
      .prepare(sql)
      .all()
      .map(({ id, name }) => [id, name]),
  );
}

/** All files of the data folder, the database's own and its journal included, but not installed packages. */
async function searchFiles(folder: string, look: Look): Promise<number> {
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.includes("/node_modules/")) continue;
    files += 1;
    look(`file ${relative(folder, path)}`, await readFile(path));
  }
  return files;
}

/** Executions, workflows and credentials, as both APIs tell of them. */
async function searchAnswers({ api }: N8n, look: Look): Promise<number> {
  const list = async (path: string) => await api.public<{ data: { id: string }[] }>("GET", `${path}?limit=250`);
  const workflows = (await list("/workflows")).data;
  const credentials = (await list("/credentials")).data;
  const paths = [
    "/rest/settings",
    "/rest/executions",
    "/rest/workflows",
    "/rest/credentials",
    "/api/v1/workflows?limit=250",
    "/api/v1/credentials?limit=250",
    ...workflows.map(({ id }) => `/rest/workflows/${id}`),
    ...credentials.map(({ id }) => `/rest/credentials/${id}?includeData=true`),
    ...(await api.executionIds()).flatMap((id) => [
      `/rest/executions/${id}`,
      `/api/v1/executions/${id}?includeData=true`,
    ]),
  ];
  for (const path of paths) {
    const answer = await api.answer("GET", path);
    if (answer.status !== 200) throw new Error(`n8n answered ${path} with ${answer.status}`);
    look(`answer ${path}`, Buffer.from(answer.text));
  }
  return paths.length;
}
