import { expect, test } from "vitest";
import { isPackable, packVendors, unpackVendors } from "../src/packed-rules.ts";
import { allVendors } from "../src/rules/index.ts";
import type { Rule, Vendor } from "../src/vendor.ts";

test("rules that are packed and unpacked are the same rules", () => {
  const packable = allVendors().filter(isPackable);
  expect(packable.length).toBeGreaterThan(100);
  const byName = (all: readonly Vendor[]) =>
    Object.fromEntries(all.map((vendor) => [vendor.name, { ...vendor, rules: vendor.rules.map(withShapes) }]));
  const withShapes = (rule: Rule) => ({ ...rule, shape: [rule.shape].flat() });
  expect(byName(unpackVendors(packVendors(packable)))).toEqual(byName(packable));
});

test("a rule with a function is left as it is", () => {
  const rule = { id: "a-key", kind: "key", shape: "aaaa{hex:32}", check: () => true };
  expect(isPackable({ name: "A", category: "ai", env: "A", docs: "", revoke: "", rules: [rule] })).toBe(false);
});
