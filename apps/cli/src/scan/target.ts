import { lstatSync } from "node:fs";
import { join } from "node:path";
import { isExcluded } from "./exclude.ts";
import type { IgnoreScope } from "./ignored.ts";
import { repositoryRoot, trackedButIgnored } from "./repository.ts";
import type { Target } from "./targets.ts";
import { type Part, scanTree, type TreeOptions } from "./tree.ts";
import { walk } from "./walk.ts";

export interface TargetOptions extends Omit<TreeOptions, "folder" | "prefix" | "names"> {
  readonly exclude: IgnoreScope | undefined;
  /** Whether .gitignore counts. */
  readonly gitignore: boolean;
  /** Called for each file and folder that .gitignore hides. */
  ignored(): void;
  unreadable(file: string, code: string): void;
}

/** Scans one file, or a folder: what the walk finds, then what is committed although .gitignore hides it. */
export async function* scanTarget({ folder, file, prefix }: Target, options: TargetOptions): AsyncGenerator<Part> {
  const tree = { ...options, folder, prefix };
  if (file !== undefined) {
    const names = isExcluded(options.exclude, file) ? [] : [file];
    yield* scanTree({ ...tree, names: names.values() });
    return;
  }
  const inRepository = options.gitignore && repositoryRoot(folder) !== undefined;
  const hidden = inRepository ? trackedButIgnored(folder, options.signal) : undefined;
  const rescued = new Set<string>();
  const names = walk(folder, {
    exclude: options.exclude,
    gitignore: options.gitignore,
    ignored: options.ignored,
    rescued: (path) => rescued.add(path),
    unreadable: (path, { code }) => options.unreadable(prefix + path, code ?? "unknown error"),
  });
  yield* scanTree({ ...tree, names });
  const rest = (await hidden)?.filter((path) => {
    return !rescued.has(path) && !isExcluded(options.exclude, path) && isRegularFile(join(folder, path));
  });
  if (rest && rest.length > 0 && !options.signal.aborted) yield* scanTree({ ...tree, names: rest.sort().values() });
}

/** A link that is committed is not followed. */
function isRegularFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
