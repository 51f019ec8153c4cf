import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type IgnoreScope, isIgnored, withRules } from "./ignored.ts";
import { isKeyPlace, isStoreOfOthers } from "./key-places.ts";
import { nameOf, toPath } from "./path-bytes.ts";
import { repositoryRoot, repositoryScope, scopeAbove } from "./repository.ts";

export interface WalkOptions {
  /** Rules like those of .gitignore, relative to the folder; nothing is scanned that they ignore. */
  exclude: IgnoreScope | undefined;
  /** Whether .gitignore counts. Places where keys lie are scanned all the same. */
  gitignore: boolean;
  /** A folder that cannot be listed. */
  unreadable(path: string, error: NodeJS.ErrnoException): void;
  /** Called for each file and folder that .gitignore hides. */
  ignored(): void;
  /** Called for a file that .gitignore hides and that is scanned all the same. */
  rescued(path: string): void;
}

interface Entry {
  readonly path: string;
  /** Its name; that of a folder ends in `/`, so that it sorts as its contents do. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly scope: IgnoreScope | undefined;
  /** In an ignored folder: only places where keys lie are looked at. */
  readonly onlyKeyPlaces: boolean;
}

/**
 * The files below a folder, in the order of their paths, relative, with `/`. Links are not followed: what they point
 * to inside the tree is met by itself. Pipes, sockets, devices and `.git` are left out.
 */
export function* walk(folder: string, options: WalkOptions): Generator<string> {
  const root = options.gitignore ? repositoryRoot(folder) : undefined;
  const scope = root === undefined ? undefined : scopeAbove(folder, root);
  const entries: Entry[] = [{ path: "", name: "", isFolder: true, scope, onlyKeyPlaces: false }];
  for (let entry = entries.pop(); entry; entry = entries.pop()) {
    if (entry.isFolder) open(folder, entry, entries, options);
    else yield entry.path;
  }
}

/** Puts what is in a folder on the stack, last path first. */
function open(folder: string, entry: Entry, entries: Entry[], options: WalkOptions): void {
  const base = entry.path === "" ? "" : `${entry.path}/`;
  let listed: Listed[];
  try {
    listed = list(`${folder}/${entry.path}`);
  } catch (error) {
    options.unreadable(entry.path || ".", error as NodeJS.ErrnoException);
    return;
  }
  const scope = options.gitignore ? ownScope(folder, entry, base, listed) : undefined;
  const kept: Entry[] = [];
  for (const each of listed) {
    const isFolder = each.isDirectory();
    if ((!isFolder && !each.isFile()) || each.name === ".git") continue;
    const path = base + each.name;
    if (isIgnored(options.exclude, path, each.name, isFolder)) continue;
    const ignored = entry.onlyKeyPlaces || isIgnored(scope, path, each.name, isFolder);
    if (ignored && (isFolder ? isStoreOfOthers(each.name) : !isKeyPlace(each.name))) {
      options.ignored();
      continue;
    }
    if (ignored && !isFolder) options.rescued(path);
    const name = isFolder ? `${each.name}/` : each.name;
    kept.push({ path, name, isFolder, scope, onlyKeyPlaces: ignored && isFolder });
  }
  kept.sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const each of kept) entries.push(each);
}

type Listed = Pick<Dirent, "name" | "isDirectory" | "isFile">;

function list(folder: string): Listed[] {
  const path = toPath(folder);
  const listed = readdirSync(path, { withFileTypes: true });
  if (!listed.some(({ name }) => name.includes("\ufffd"))) return listed;
  return readdirSync(path, { withFileTypes: true, encoding: "buffer" }).map((each) => ({
    name: nameOf(each.name),
    isDirectory: () => each.isDirectory(),
    isFile: () => each.isFile(),
  }));
}

/** The rules in a folder; a repository inside the tree starts afresh. */
function ownScope(folder: string, entry: Entry, base: string, listed: readonly Listed[]): IgnoreScope | undefined {
  let scope = entry.scope;
  let hasRules = false;
  for (const each of listed) {
    if (each.name === ".git" && base !== "") scope = repositoryScope(join(folder, entry.path), { base });
    if (each.name === ".gitignore" && each.isFile()) hasRules = true;
  }
  if (!hasRules) return scope;
  try {
    return withRules(readFileSync(toPath(join(folder, base, ".gitignore")), "utf8"), scope, { base });
  } catch {
    return scope;
  }
}
