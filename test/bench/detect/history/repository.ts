import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { cached } from "../../../setup/cached.ts";
import { run } from "../../../setup/server-process.ts";
import { Random } from "../corpus/random.ts";
import { kinds } from "../kinds/index.ts";

const COMMITS = 10_000;
const FILES = 400;
const VERSION = "4";
const SEED = 7;

export interface Repository {
  readonly folder: string;
  readonly commits: number;
  /** Of all versions of all files, each counted once. */
  readonly megabytes: number;
}

/**
 * A repository of 10,000 commits: files of 50 to 2,000 lines that change little by little, and keys that come and go. A
 * commit adds 2 to 3 kB, which is between express (1.2 kB), cargo and openai-node (1.1 kB), and nowinandroid (7 kB),
 * supabase-js (12 kB) and Alamofire (27 kB).
 */
export async function repository(): Promise<Repository> {
  const folder = await cached("detect-history", VERSION, async (target) => {
    process.stderr.write("Making a repository of 10,000 commits ...\n");
    const repo = join(target, "repo");
    await run("git", ["init", "--quiet", "--initial-branch=main", repo]);
    await importCommits(repo);
    // As a repository is that was pushed and cloned: fast-import itself makes hardly any deltas, and gc keeps what it finds.
    await run("git", ["-C", repo, "repack", "-adfq"], { maxBuffer: 1e8 });
    // trufflehog wants an index.
    await run("git", ["-C", repo, "checkout", "--quiet", "main"], { maxBuffer: 1e8 });
  });
  const repo = join(folder, "repo");
  return { folder: repo, commits: COMMITS, megabytes: await sizeOfBlobs(repo) };
}

async function importCommits(repo: string): Promise<void> {
  const git = spawn("git", ["-C", repo, "fast-import", "--quiet"], { stdio: ["pipe", "ignore", "inherit"] });
  const ended = once(git, "exit");
  for (const commit of commits()) if (!git.stdin.write(commit)) await once(git.stdin, "drain");
  git.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}

/** What `git fast-import` reads, one commit at a time. */
function* commits(): Generator<string> {
  const random = new Random(SEED);
  const files = Array.from({ length: FILES }, (_, index) => newFile(random, index));
  yield commit(
    0,
    files.map(({ path, lines }) => change(path, lines)),
  );
  for (let number = 1; number < COMMITS; number += 1) {
    const touched = Array.from({ length: random.int(1, 2) }, () => pickSmall(files, random));
    for (const { lines } of touched) edit(lines, random);
    yield commit(
      number,
      touched.map(({ path, lines }) => change(path, lines)),
    );
  }
}

interface File {
  readonly path: string;
  readonly lines: string[];
}

function newFile(random: Random, index: number): File {
  const size = random.chance(0.05) ? random.int(600, 2000) : random.int(50, 300);
  const path = `src/${random.pick(WORDS)}/${random.pick(WORDS)}-${index}.ts`;
  return { path, lines: codeLines(random, size) };
}

/** Small files change more often than large ones. */
function pickSmall(files: readonly File[], random: Random): File {
  const [one, other] = [random.pick(files), random.pick(files)];
  return one.lines.length <= other.lines.length ? one : other;
}

/** A few lines change, come or go; one commit in a hundred brings a key, which one of the next edits takes out again. */
function edit(lines: string[], random: Random): void {
  const leaked = lines.findIndex((line) => line.startsWith("const leaked"));
  if (leaked !== -1) lines.splice(leaked, 1);
  if (random.chance(0.15))
    lines.splice(random.int(0, lines.length), random.int(0, 200), ...codeLines(random, random.int(30, 300)));
  for (let count = random.int(1, 12); count > 0; count -= 1) {
    const at = random.int(0, lines.length - 1);
    const removed = random.pick([0, 1, 1, 1]);
    lines.splice(at, removed, ...(random.chance(0.8) ? [codeLine(random)] : []));
  }
  if (!random.chance(0.01)) return;
  const kind = random.pick(LEAKED);
  lines.splice(random.int(0, lines.length), 0, `const leaked${kind.names[0]} = "${kind.make(random).value}";`);
}

const codeLines = (random: Random, count: number) => Array.from({ length: count }, () => codeLine(random));

function codeLine(random: Random): string {
  const word = () => random.pick(WORDS);
  return random.pick([
    () => `export function ${word()}${random.int(1, 999)}(${word()}: string, ${word()}: number): boolean {`,
    () => `  const ${word()} = await ${word()}.${word()}(${random.int(1, 9999)}, "${word()} ${word()}");`,
    () => `  if (${word()}.length > ${random.int(1, 64)} && ${word()} !== undefined) return ${word()}(${word()});`,
    () => `  // ${word()} ${word()} the ${word()} of ${word()}, see ${word()}`,
    () => `  { id: "${random.characters("hex", 12)}", name: "${word()}-${word()}", token: ${word()}.token },`,
    () => `import { ${word()}, ${word()} } from "./${word()}/${word()}.ts";`,
    () => "}",
    () => "",
  ])();
}

function change(path: string, lines: readonly string[]): string {
  const text = `${lines.join("\n")}\n`;
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

function commit(number: number, changes: readonly string[]): string {
  const message = `Change ${number}`;
  return `commit refs/heads/main\ncommitter Ada <ada@acme.io> ${1_700_000_000 + number * 600} +0000\ndata ${message.length}\n${message}\n${changes.join("")}\n`;
}

async function sizeOfBlobs(repo: string): Promise<number> {
  const { stdout } = await run(
    "git",
    ["-C", repo, "cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectsize)"],
    { maxBuffer: 1e9 },
  );
  const sizes = [...stdout.matchAll(/^blob (\d+)$/gm)].map(([, size]) => Number(size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

const LEAKED = kinds.filter(({ id }) =>
  ["openai project 74", "anthropic api03", "github ghp", "stripe sk_live_"].includes(id),
);
const WORDS = (
  "account address batch budget cache client config context count cursor customer detail event failure field filter " +
  "format group handler header index invoice item label limit list logger message metric model option order owner page " +
  "parser payload policy price queue range reader record region report request result retry route schema scope session " +
  "signal source state status store stream summary target task ticket token total update user value vault version worker"
).split(" ");
