import { statSync } from "node:fs";
import { basename, dirname, join, normalize, resolve, sep } from "node:path";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** A folder or file to scan, as it was named. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  /** The file in it; undefined if the whole folder is meant. */
  readonly file: string | undefined;
  /** What stands before its paths in the output, with `/` at the end; empty for the only folder. */
  readonly prefix: string;
}

/** Paths are printed relative to the folder if it is the only one, else as they were named. */
export function resolveTargets(paths: readonly string[]): Target[] {
  const named = paths.length === 0 ? ["."] : paths;
  const kept = new Map<string, Target>();
  for (const path of named) {
    const absolute = resolve(path);
    const isFolder = kindOf(path) === "folder";
    const shown = normalize(path).split(sep).join("/").replace(/\/$/, "");
    const above = shown.includes("/") ? `${shown.slice(0, shown.lastIndexOf("/"))}/` : "";
    const folderPrefix = named.length === 1 || shown === "." ? "" : `${shown}/`;
    kept.set(
      absolute,
      isFolder
        ? { folder: absolute, file: undefined, prefix: folderPrefix }
        : { folder: dirname(absolute), file: basename(absolute), prefix: above },
    );
  }
  return [...kept.values()];
}

function kindOf(path: string): "folder" | "file" {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "folder";
    if (stat.isFile()) return "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      const hint = "name files and folders, or nothing for this folder";
      throw new Failure(`there is no ${path}`, { hint, cause: error });
    }
    throw new Failure(`cannot read ${path}: ${code}`, { exitCode: EXIT.unreachable, cause: error });
  }
  throw new Failure(`${path} is neither a file nor a folder`, { hint: `pipe it: vault-secret scan --stdin < ${path}` });
}

/** The absolute path of what is printed as `file`. */
export function pathOf({ folder, prefix }: Target, file: string): string {
  return join(folder, file.slice(prefix.length));
}
