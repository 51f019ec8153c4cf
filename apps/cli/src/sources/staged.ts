import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { untilAborted } from "./abortable.ts";
import { catObjects } from "./cat-file.ts";
import { type Git, openGit } from "./git.ts";
import { mayHold } from "./may-hold.ts";
import type { Item, Source, SourceHost } from "./source.ts";

/** A file of the index that the next commit would change. */
interface StagedFile {
  readonly path: string;
  readonly oid: string;
  /** The blob it replaces; undefined for a new file. */
  readonly before: string | undefined;
}

const PLAIN = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-relative"];
const REGULAR_FILE = /^100/;
const NO_OBJECT = /^0+$/;
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * What the next commit would bring: the files of the index that differ from HEAD, as they stand in the index, and of
 * those the lines that are new. What is only in the work tree does not count.
 */
export function stagedSource(folder: string): Source {
  return { title: "staged changes", items: (host) => untilAborted(itemsOf(folder, host), host.signal) };
}

async function* itemsOf(folder: string, host: SourceHost): AsyncGenerator<Item> {
  const git = await openGit(folder, host.signal);
  if (git.isBare) {
    const hint = "scan its history instead: vault-secret scan --history";
    throw new Failure(`${folder}: a bare repository has nothing staged`, { hint, exitCode: EXIT.usage });
  }
  const files = await stagedFiles(git);
  host.total(files.length);
  let at = 0;
  for await (const { type, bytes } of catObjects(
    git,
    files.map(({ oid }) => oid),
  )) {
    const file = files[at++];
    if (!file || host.signal.aborted) return;
    host.progress(1, bytes.length);
    if (type !== "blob") host.unreadable(file.path, "its staged content is missing");
    else if (file.before === undefined) yield { path: file.path, read: () => bytes };
    else if (mayHold(host.detector, bytes)) {
      yield { path: file.path, lines: await newLines(git, file.before, file.oid), read: () => bytes };
    }
  }
}

/** Renamed files are compared with what they were. Submodules and links have no content to look at. */
async function stagedFiles(git: Git): Promise<StagedFile[]> {
  const what = ["--cached", "--raw", "-z", "--no-abbrev", "--diff-filter=AMRT", "--find-renames"];
  const fields = (await git.run(["diff", ...what, ...PLAIN, "--ignore-submodules=all"])).toString("utf8").split("\0");
  const files: StagedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at++) {
    const [, mode = "", before = "", oid = "", status = ""] = (fields[at] ?? "").split(" ");
    at += status.startsWith("R") ? 2 : 1;
    const path = fields[at] ?? "";
    if (!REGULAR_FILE.test(mode) || oid === before) continue;
    const isNew = NO_OBJECT.test(before) || status === "T";
    files.push({ path, oid, before: isNew ? undefined : before });
  }
  return files;
}

/** The lines of a blob that another one lacks. */
async function newLines(git: Git, before: string, after: string): Promise<[number, number][]> {
  const patch = await git.run(["diff", "--unified=0", "--text", ...PLAIN, before, after]);
  const lines: [number, number][] = [];
  for (const line of patch.toString("latin1").split("\n")) {
    const [, first, count = "1"] = HUNK.exec(line) ?? [];
    if (first !== undefined && count !== "0") lines.push([Number(first), Number(first) + Number(count) - 1]);
  }
  return lines;
}
