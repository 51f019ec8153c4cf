import { type Git, GitError } from "../git.ts";

const ID = /^[0-9a-f]{40,64}$/;

/** Of these commits, those that a branch of a remote holds, as far as git can follow it. */
export async function onRemotes(git: Git, commits: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>();
  let rest = "";
  try {
    for await (const piece of git.stream(["rev-list", "--remotes"])) {
      const lines = (rest + piece.toString("latin1")).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (commits.has(line)) found.add(line);
    }
  } catch (error) {
    // That commits are broken was said when all of them were listed.
    if (!(error instanceof GitError)) throw error;
  }
  return found;
}

/** The blobs that now stand at these paths in HEAD. Paths that are not there are left out. */
export async function blobsInHead(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const asked = paths.filter((path) => !path.includes("\n"));
  const input = asked.map((path) => `HEAD:${path}\n`).join("");
  const lines = (await git.run(["cat-file", "--batch-check=%(objectname)"], input)).toString("utf8").split("\n");
  const found = new Map<string, string>();
  asked.forEach((path, at) => {
    const line = lines[at] ?? "";
    if (ID.test(line)) found.set(path, line);
  });
  return found;
}

/** Paths of blobs in the index, by blob: what is staged and was never committed. Empty in a bare repository. */
export async function pathsInIndex(git: Git): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  if (git.isBare) return paths;
  for (const entry of (await git.run(["ls-files", "--stage", "-z", ":/"])).toString("utf8").split("\0")) {
    const [facts = "", path = ""] = entry.split("\t", 2);
    const oid = facts.split(" ")[1];
    if (oid) paths.set(oid, path);
  }
  return paths;
}
