import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDetector } from "../src/detector.ts";

const root = join(import.meta.dirname, "../../..");

test("no file of this repository holds what looks like a key", () => {
  const detector = createDetector();
  const files = execFileSync("git", ["-C", root, "ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
  const found = files.flatMap((filename) => {
    const text = readFileSync(join(root, filename), "utf8");
    return detector
      .scan(text, { filename })
      .map(({ ruleId, start }) => `${ruleId} ${filename}:${text.slice(0, start).split("\n").length}`);
  });

  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});
