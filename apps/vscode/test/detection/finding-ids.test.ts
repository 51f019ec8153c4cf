import { createDetector } from "@vault-secret/detect";
import { expect, test } from "vitest";
import { FindingIds, findAgain } from "../../src/detection/finding-ids.ts";
import { openAiKey } from "./keys.ts";

const groups = new Map<string, string>();
const hmac = (key: string) => groups.get(key) ?? groups.set(key, `group ${groups.size}`).get(key) ?? "";
const detector = createDetector({ hmac });
const find = (text: string) => detector.scan(text, { filename: "app.ts" });

test("an id finds its key again after text was put before it", () => {
  const ids = new FindingIds();
  const [one, two] = [openAiKey(1), openAiKey(2)];
  const findings = find(`a("${one}");\nb("${two}");\nc("${one}");\n`);
  expect(findings).toHaveLength(3);
  const id = ids.idOf("file:///a.ts", findings, at(findings, 2));
  const site = ids.siteOf(id);
  if (!site) throw new Error("no site");
  const later = `// much was written here\na("${one}");\nb("${two}");\nc("${one}");\n`;
  expect(findAgain(find(later), site)?.start).toBe(later.lastIndexOf(one));
});

test("a key that is gone is not found", () => {
  const ids = new FindingIds();
  const findings = find(`a("${openAiKey(1)}");`);
  const site = ids.siteOf(ids.idOf("file:///a.ts", findings, at(findings, 0)));
  if (!site) throw new Error("no site");
  expect(findAgain(find(`a("${openAiKey(2)}");`), site)).toBeUndefined();
});

test("the same key at the same place has one id, which says nothing about it", () => {
  const ids = new FindingIds();
  const findings = find(`a("${openAiKey(1)}");`);
  const id = ids.idOf("file:///a.ts", findings, at(findings, 0));
  expect(ids.idOf("file:///a.ts", findings, at(findings, 0))).toBe(id);
  expect(id).toBe("finding-1");
  expect(ids.siteOf("finding-2")).toBeUndefined();
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}
