import { relative, sep } from "node:path";
import { type IgnoreScope, isIgnored, withRules } from "./ignored.ts";

/** What is not scanned: the configuration's globs, relative to its folder, and those of the command line. */
export function exclusions(
  folder: string,
  configured: { folder: string; globs: readonly string[] },
  given: readonly string[],
): IgnoreScope | undefined {
  const down = relative(configured.folder, folder).split(sep).join("/");
  const isBelow = down !== "" && down !== ".." && !down.startsWith("../");
  const scope = withRules(configured.globs.join("\n"), undefined, isBelow ? { lead: `${down}/` } : {});
  return withRules(given.join("\n"), scope);
}

/** Whether a path, or a folder that it lies in, is excluded. */
export function isExcluded(scope: IgnoreScope | undefined, path: string): boolean {
  if (!scope) return false;
  const parts = path.split("/");
  return parts.some((name, index) => {
    return isIgnored(scope, parts.slice(0, index + 1).join("/"), name, index < parts.length - 1);
  });
}
