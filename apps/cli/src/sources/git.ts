import { type ChildProcessByStdio, spawn } from "node:child_process";
import { resolve } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** Nothing is fetched, written or run on behalf of a repository that may be a stranger's. */
const CAREFUL = ["core.fsmonitor=false", "log.showSignature=false", "log.showRoot=true", "protocol.allow=never"];
const ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};
/** git says a lot about a broken repository; the first words tell what it is. */
const MOST_COMPLAINT = 2000;

/** A git repository, read through the `git` command. */
export interface Git {
  /** Where its objects lie. */
  readonly objects: string;
  /** Length of an object id: 20, or 32 with SHA-256. */
  readonly idBytes: number;
  readonly isShallow: boolean;
  readonly isBare: boolean;
  /** Runs a git command to its end. Throws a GitError if it fails. */
  run(args: readonly string[], input?: string): Promise<Buffer>;
  /**
   * Starts a git command at once; its output comes in pieces. Throws a GitError at the end if it failed.
   * The command runs ahead of the reader by up to `aheadBytes`, by default as little as the system's pipe holds.
   */
  stream(args: readonly string[], options?: { input?: string; aheadBytes?: number }): AsyncIterable<Buffer>;
}

type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** What git said when it failed. For our own decisions; it may quote paths, never contents. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly complaint: string;

  constructor(command: string, complaint: string) {
    super(`git ${command} failed`);
    this.complaint = complaint.slice(0, MOST_COMPLAINT);
  }
}

const FACTS = ["--git-path", "objects", "--show-object-format", "--is-shallow-repository", "--is-bare-repository"];

/** Throws a Failure if git is missing or the folder is in no repository that git is willing to read. */
export async function openGit(folder: string, signal: AbortSignal): Promise<Git> {
  const at = resolve(folder);
  const commands = commandsIn(at, signal);
  try {
    const facts = (await commands.run(["rev-parse", ...FACTS])).toString("utf8").split("\n");
    const [objects = "", format, isShallow, isBare] = facts;
    return {
      ...commands,
      objects: resolve(at, objects),
      idBytes: format === "sha256" ? 32 : 20,
      isShallow: isShallow === "true",
      isBare: isBare === "true",
    };
  } catch (error) {
    throw signal.aborted ? error : refusal(folder, error);
  }
}

function commandsIn(folder: string, signal: AbortSignal): Pick<Git, "run" | "stream"> {
  const start = (args: readonly string[]): GitProcess => {
    const all = ["-C", folder, ...CAREFUL.flatMap((setting) => ["-c", setting]), ...args];
    const env = { ...process.env, ...ENVIRONMENT };
    return spawn("git", all, { env, signal, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
  };
  const stream: Git["stream"] = (args, { input = "", aheadBytes = 0 } = {}) => {
    const child = start(args);
    // git may end before it has read all; why, it says itself.
    child.stdin.on("error", () => undefined).end(input);
    const ended = endOf(child, args[0] ?? "");
    const output = aheadBytes > 0 ? child.stdout.pipe(new PassThrough({ highWaterMark: aheadBytes })) : child.stdout;
    return piecesOf(output, ended);
  };
  return {
    stream,
    async run(args, input = "") {
      const pieces: Buffer[] = [];
      for await (const piece of stream(args, { input })) pieces.push(piece);
      return Buffer.concat(pieces);
    },
  };
}

async function* piecesOf(output: Readable, ended: Promise<void>): AsyncGenerator<Buffer> {
  yield* output;
  await ended;
}

/** Resolves when a command ended well. Until somebody waits for it, a failure of it is nobody's. */
function endOf(child: GitProcess, command: string): Promise<void> {
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (complaint.length < MOST_COMPLAINT) complaint += text;
  });
  const ended = new Promise<void>((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => (code === 0 ? done() : fail(new GitError(command, complaint))));
  });
  ended.catch(() => undefined);
  return ended;
}

function refusal(folder: string, cause: unknown): Failure {
  const exitCode = EXIT.unreachable;
  if (!(cause instanceof GitError)) {
    const hint = "install git, or check that it is on the PATH and that the folder exists";
    return new Failure("git could not be started", { hint, exitCode, cause });
  }
  if (cause.complaint.includes("dubious ownership")) {
    const hint = "if you trust it, run: git config --global --add safe.directory <its path>";
    return new Failure(`${folder}: the repository belongs to another user`, { hint, exitCode, cause });
  }
  if (cause.complaint.includes("not a git repository")) {
    const hint = "name a folder inside a repository, or scan the files without --history and --staged";
    return new Failure(`${folder}: not a git repository`, { hint, exitCode: EXIT.usage, cause });
  }
  return new Failure(`${folder}: git cannot read the repository`, { hint: "run: git status", exitCode, cause });
}
