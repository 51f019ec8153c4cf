import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";
import { allVendors } from "../../src/rules/index.ts";
import type { RuleSamples, Samples } from "../../src/vendor.ts";
import { fill, seeded } from "../samples.ts";

const detector = createDetector();
const folder = new URL("../../src/rules/", import.meta.url);
const samples: Record<string, RuleSamples> = {};
for (const file of await readdir(folder)) {
  const exported: Record<string, Samples> = await import(new URL(file, folder).href);
  for (const name in exported) if (name.endsWith("Samples")) Object.assign(samples, exported[name]);
}

/** Longer than any structure looks, but for private keys. */
const far = "the quick brown fox jumps over the lazy dog\n".repeat(200);
const structures = allVendors().flatMap(({ rules }) => rules.filter(({ structure }) => structure));

test.each(structures)("$id depends on what is near alone", ({ id }) => {
  const { hits = [], sign } = samples[id] ?? {};
  for (const hit of hits) {
    const { text } = fill(hit, seeded(53), sign);
    const alone = detector.scan(`\n${text}\n`);
    const inside = detector.scan(`${far}\n${text}\n${far}`);
    expect(inside).toEqual(alone.map((one) => ({ ...one, start: one.start + far.length, end: one.end + far.length })));
  }
});
