import { type IgnoreRules, parseIgnoreRules } from "./ignore-rules.ts";

/** The ignore rules that hold in a folder: its own, then those above. Paths are relative to the scanned folder. */
export interface IgnoreScope {
  readonly rules: IgnoreRules;
  /** The rules' folder, ending in `/`; empty for the scanned folder and for folders above it. */
  readonly base: string;
  /** From a folder above down to the scanned one, ending in `/`; else empty. */
  readonly lead: string;
  readonly above: IgnoreScope | undefined;
}

/** Adds rules to those above. Returns `above` itself if the text has none. */
export function withRules(
  text: string,
  above: IgnoreScope | undefined,
  place: { base?: string; lead?: string } = {},
): IgnoreScope | undefined {
  const rules = parseIgnoreRules(text);
  return rules ? { rules, base: place.base ?? "", lead: place.lead ?? "", above } : above;
}

/** Whether `path`, whose last part is `name`, is ignored. The nearest rules that speak of it decide. */
export function isIgnored(scope: IgnoreScope | undefined, path: string, name: string, isFolder: boolean): boolean {
  for (let each = scope; each; each = each.above) {
    const own = each.lead === "" ? path.slice(each.base.length) : each.lead + path;
    const verdict = each.rules.verdict(own, name, isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
}
