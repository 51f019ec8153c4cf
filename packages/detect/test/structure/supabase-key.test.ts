import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/check/sha256.ts";
import { createDetector } from "../../src/detector.ts";
import { signLikeSupabase } from "../../src/structure/supabase-key.ts";
import { keysOf, seeded } from "../samples.ts";

const detector = createDetector();
const random = seeded(5);
const make = (shape: string) => keysOf(shape, random)[0] ?? "";
const project = make("{lower:20}");
const other = make("{lower:20}");
const key = signLikeSupabase(make("sb_secret_{url:22}_{url:8}"), project);
const found = (text: string) => detector.scan(text).map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);

test("SHA-256 is the one of Node", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "grapheme-ascii" }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("binary"));
    }),
  );
});

test.each([
  ["no project is named", `KEY=${key}`],
  ["its project is named before it", `URL=https://${project}.supabase.co\nKEY=${key}`],
  ["its project is named after it", `createClient("${key}", "https://${project}.supabase.co")`],
  ["one of two projects is its own", `A=https://${other}.supabase.co B=https://${project}.supabase.co KEY=${key}`],
  ["the project is made up", `URL=https://abcdefghijklmnopqrst.supabase.co\nKEY=${key}`],
  ["another project is far away", `URL=https://${other}.supabase.co\n${"# …\n".repeat(400)}KEY=${key}`],
])("a key is found where %s", (_case, text) => {
  expect(found(text)).toEqual([["supabase-secret-key", key]]);
});

test("a key that was spoilt is silent next to its project", () => {
  const spoilt = `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`;
  expect(found(`URL=https://${project}.supabase.co\nKEY=${spoilt}`)).toEqual([]);
});

test("a key of a self-hosted project is found next to another address", () => {
  const own = signLikeSupabase(make("sb_secret_{url:22}_{url:8}"), "supabase-self-hosted");
  expect(found(`URL=https://${other}.supabase.co\nKEY=${own}`)).toEqual([["supabase-secret-key", own]]);
});

test("a publishable key is silent", () => {
  expect(found(`KEY=${signLikeSupabase(make("sb_publishable_{url:22}_{url:8}"), project)}`)).toEqual([]);
});
