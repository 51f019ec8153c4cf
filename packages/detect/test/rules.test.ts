import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createDetector } from "../src/detector.ts";
import { allVendors } from "../src/rules/index.ts";
import type { RuleSamples, Samples } from "../src/vendor.ts";
import { fill, keysOf, seeded } from "./samples.ts";

const detector = createDetector();
const folder = new URL("../src/rules/", import.meta.url);
const samples: Record<string, RuleSamples> = {};
for (const file of await readdir(folder)) {
  const exported: Record<string, Samples> = await import(new URL(file, folder).href);
  for (const name in exported) if (name.endsWith("Samples")) Object.assign(samples, exported[name]);
}
const rules = allVendors().flatMap((vendor) => vendor.rules.map((rule) => ({ vendor, rule })));

test("every rule has an id of its own", () => {
  expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length);
});

test("a rule by structure has a hit, since no key can be made from a shape", () => {
  const missing = rules.filter(({ rule }) => rule.structure && !samples[rule.id]?.hits?.length);
  expect(missing.map(({ rule }) => rule.id)).toEqual([]);
});

test("samples belong to rules", () => {
  expect(Object.keys(samples).filter((id) => !rules.some(({ rule }) => rule.id === id))).toEqual([]);
});

describe.each(rules)("$rule.id", ({ vendor, rule }) => {
  const { hits = [], misses = [], sign } = samples[rule.id] ?? {};
  const name = (rule.env ?? vendor.env).toUpperCase();

  test("finds generated keys exactly", () => {
    const random = seeded(7);
    for (let round = 0; round < 4; round++) {
      for (const key of keysOf(rule.shape ?? [], random).map((key) => sign?.(key) ?? key)) {
        const text = `\n${name}="${key}"\n`;
        const expected = rule.isPublic
          ? []
          : [{ ruleId: rule.id, start: text.indexOf(key), end: text.indexOf(key) + key.length }];
        expect(detector.scan(text).map(({ ruleId, start, end }) => ({ ruleId, start, end }))).toEqual(expected);
        expect(detector.mayHold(new TextEncoder().encode(text))).toBe(true);
      }
    }
  });

  for (const hit of hits) {
    test(`hits ${hit}`, () => {
      const { text, spans } = fill(hit, seeded(11), sign);
      const found = detector.scan(text).map(({ ruleId, start, end }) => ({ ruleId, start, end }));
      expect(found).toEqual(rule.isPublic ? [] : spans.map((span) => ({ ruleId: rule.id, ...span })));
    });
  }

  for (const [miss, why] of misses) {
    test(`misses ${miss}: ${why}`, () => {
      expect(detector.scan(fill(miss, seeded(13)).text).map(({ ruleId }) => ruleId)).toEqual([]);
    });
  }

  if (!sign) return;
  test("is silent when the checksum is wrong", () => {
    const random = seeded(17);
    for (const key of keysOf(rule.shape ?? [], random)) {
      const signed = sign(key);
      const at = signed.length - 3;
      const spoilt = signed.slice(0, at) + (signed[at] === "b" ? "c" : "b") + signed.slice(at + 1);
      expect(detector.scan(`${name}="${spoilt}"`).map(({ ruleId }) => ruleId)).toEqual([]);
    }
  });
});
