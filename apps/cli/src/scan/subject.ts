import { resolve } from "node:path";
import { archiveSource, isArchive } from "../sources/docker-tar.ts";
import { historySource } from "../sources/history.ts";
import { processSource } from "../sources/process-environment.ts";
import type { Source } from "../sources/source.ts";
import { stagedSource } from "../sources/staged.ts";
import type { ScanOptions } from "./options.ts";
import { resolveTargets, type Target } from "./targets.ts";

/** What a scan looks at. */
export interface Subject {
  /** Where configuration is looked for. */
  readonly folder: string;
  readonly targets: readonly Target[];
  readonly sources: readonly Source[];
}

export function subjectOf(paths: readonly string[], options: ScanOptions): Subject {
  const folder = resolve(paths[0] ?? ".");
  const folders = paths.length > 0 ? paths : ["."];
  const only = (sources: Source[]): Subject => ({ folder, targets: [], sources });
  if (options.stdin) return only([]);
  if (options.pid !== undefined) return only([processSource(options.pid)]);
  if (options.history) return only(folders.map(historySource));
  if (options.staged) return only(folders.map(stagedSource));
  const targets: Target[] = [];
  const sources: Source[] = [];
  for (const target of resolveTargets(paths)) {
    const file = target.file === undefined ? undefined : resolve(target.folder, target.file);
    if (file !== undefined && isArchive(file)) sources.push(archiveSource(file));
    else targets.push(target);
  }
  return { folder: targets[0]?.folder ?? folder, targets, sources };
}
