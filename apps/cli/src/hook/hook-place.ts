import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { openGit } from "../sources/git.ts";

/** Where a repository keeps what runs before a commit. */
export interface HookPlace {
  /** The file to write. */
  readonly file: string;
  /** Husky runs the file itself with a shell, so it need not be executable. */
  readonly isHusky: boolean;
}

const NAME = "pre-commit";

/**
 * The repository's own hooks folder, that of `core.hooksPath`, or Husky's; in a worktree that of the repository.
 * Throws a Failure for a bare repository, and for a folder that other repositories share.
 */
export async function findHookPlace(folder: string): Promise<HookPlace> {
  const { signal } = new AbortController();
  const git = await openGit(folder, signal);
  if (git.isBare) throw new Failure(`${folder}: nothing is committed in a bare repository`, { hint: "use a clone" });
  const [top = ""] = lines(await git.run(["rev-parse", "--show-toplevel"]));
  // git says its paths relative to the top, wherever it is asked.
  const atTop = await openGit(top, signal);
  const [path = "", common = ""] = lines(await atTop.run(["rev-parse", "--git-path", "hooks", "--git-common-dir"]));
  const hooks = resolve(top, path);
  if (!isInside(hooks, top) && !isInside(hooks, resolve(top, common))) {
    throw new Failure(`core.hooksPath is ${hooks}, outside of this repository`, {
      hint: "other repositories may use it too; add this line to its pre-commit: vault-secret scan --staged || exit 1",
    });
  }
  // Husky 9 generates what is in `.husky/_`; people's own hooks stand above it.
  const isHusky = basename(hooks) === "_" && basename(dirname(hooks)) === ".husky";
  return { file: join(isHusky ? dirname(hooks) : hooks, NAME), isHusky };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

function lines(output: Buffer): string[] {
  return output.toString("utf8").split("\n");
}
