import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isExcluded } from "../src/scan/exclude.ts";
import { compileGlob } from "../src/scan/glob.ts";
import { withRules } from "../src/scan/ignored.ts";

const names = fc.constantFrom("a", "b", "ab", "a.js", "b.js", ".env", "a b", "x[1]", "dir", "deep");
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const patternParts = fc.oneof(
  names,
  fc.constantFrom("*", "**", "*.js", "a*", "?", "[ab]", "[!a]", "\\a", "*b*", ".*", "[x"),
);
const patterns = fc
  .tuple(
    fc.constantFrom("", "!", "/", "!/"),
    fc.array(patternParts, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "/"),
  )
  .map(([before, parts, after]) => before + parts.join("/") + after);

test("a file is ignored exactly if git ignores it", () => {
  const folder = mkdtempSync(join(tmpdir(), "vault-secret-ignore-"));
  try {
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const lists = fc.array(patterns, { minLength: 1, maxLength: 4 });
    const property = fc.property(lists, fc.uniqueArray(paths, { maxLength: 20 }), (lines, files) => {
      writeFileSync(join(folder, ".gitignore"), `${lines.join("\n")}\n`);
      const scope = withRules(lines.join("\n"), undefined);
      const ours = files.filter((path) => isExcluded(scope, path));
      expect(ours).toEqual(ignoredByGit(folder, files));
    });
    fc.assert(property, { numRuns: process.env.SLOW ? 5000 : 100 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Paths need not exist: git takes the last part for a file and the others for folders. */
function ignoredByGit(cwd: string, files: readonly string[]): string[] {
  const input = files.join("\0");
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const { stdout } = spawnSync("git", ["check-ignore", "--no-index", "-z", "--stdin"], {
    cwd,
    env,
    input,
    encoding: "utf8",
  });
  return stdout.split("\0").filter(Boolean);
}

test("comments, blanks, line ends and escaped signs are read as git reads them", () => {
  const scope = withRules("\uFEFF# no\r\n\r\n\\#yes\r\n\\!wow\nspace\\ \nplain   \n", undefined);
  const ignored = (path: string) => isExcluded(scope, path);
  expect(["#yes", "!wow", "space ", "plain"].map(ignored)).toEqual([true, true, true, true]);
  expect(["# no", "no", "space", "plain   ", ""].map(ignored)).toEqual([false, false, false, false, false]);
});

test("a hostile pattern costs no time", () => {
  const glob = compileGlob(`${"*a".repeat(200)}b/${"**/a*/".repeat(50)}b`);
  const began = performance.now();
  expect(glob(`${"a".repeat(5000)}/${"a/".repeat(500)}c`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(2000);
});
