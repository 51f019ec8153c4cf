import { compileGlob, type Glob, isLiteral } from "./glob.ts";

/** The lines of one .gitignore file, or of what is written like one. */
export interface IgnoreRules {
  /** Whether a path is ignored; undefined if no line speaks of it. `path` is relative to where the file lies. */
  verdict(path: string, name: string, isFolder: boolean): boolean | undefined;
}

interface Rule {
  /** The later line wins. */
  readonly index: number;
  readonly ignores: boolean;
  readonly onlyFolders: boolean;
}

/** Reads rules as git does. Plain names and `*.ending`, which most lines are, cost one look-up for all of them. */
export function parseIgnoreRules(text: string): IgnoreRules | undefined {
  const names = new Map<string, Rule[]>();
  const endings = new Map<string, Rule[]>();
  const globs: { rule: Rule; glob: Glob; wholePath: boolean }[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    let pattern = withoutTrailingSpaces(line);
    if (pattern === "" || pattern.startsWith("#")) continue;
    const ignores = !pattern.startsWith("!");
    if (!ignores) pattern = pattern.slice(1);
    const onlyFolders = pattern.endsWith("/");
    if (onlyFolders) pattern = pattern.slice(0, -1);
    const wholePath = pattern.includes("/");
    if (pattern.startsWith("/")) pattern = pattern.slice(1);
    if (pattern === "") continue;
    const rule = { index, ignores, onlyFolders };
    const ending = /^\*(\.[^*?[\\/]+)$/.exec(pattern)?.[1];
    if (!wholePath && isLiteral(pattern)) add(names, pattern, rule);
    else if (!wholePath && ending) add(endings, ending, rule);
    else globs.unshift({ rule, glob: compileGlob(pattern), wholePath });
  }
  if (names.size + endings.size + globs.length === 0) return undefined;

  return {
    verdict(path, name, isFolder) {
      let best = latest(names.get(name), isFolder, undefined);
      for (let dot = name.indexOf("."); endings.size > 0 && dot >= 0; dot = name.indexOf(".", dot + 1)) {
        best = latest(endings.get(name.slice(dot)), isFolder, best);
      }
      for (const { rule, glob, wholePath } of globs) {
        if (best && rule.index < best.index) break;
        if ((!rule.onlyFolders || isFolder) && glob(wholePath ? path : name)) {
          best = rule;
          break;
        }
      }
      return best?.ignores;
    },
  };
}

function add(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const list = map.get(key);
  if (list) list.push(rule);
  else map.set(key, [rule]);
}

function latest(rules: readonly Rule[] | undefined, isFolder: boolean, best: Rule | undefined): Rule | undefined {
  const last = rules?.findLast((rule) => isFolder || !rule.onlyFolders);
  return last && (!best || last.index > best.index) ? last : best;
}

/** A space after a backslash counts. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\") end--;
  return line.slice(0, end);
}
