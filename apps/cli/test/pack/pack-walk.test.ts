import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closePack, openPack, shareOf } from "../../src/sources/pack/pack.ts";
import { type BlobVisitor, walkPack } from "../../src/sources/pack/pack-walk.ts";
import { packOf, runGit } from "../repository.ts";

const LINES = Array.from({ length: 300 }, (_, at) => `line ${at} of ${at * at}`);
/** Texts that are made of each other, and some that are not. */
const CONTENTS = [
  ...Array.from({ length: 60 }, (_, at) => LINES.with(at, "another").join("\n")),
  ...Array.from({ length: 40 }, (_, at) => `${at}`.repeat(50)),
];

function packIn(folder: string): string {
  const packs = join(folder, ".git/objects/pack");
  const name = readdirSync(packs).find((each) => each.endsWith(".pack")) ?? "";
  return join(packs, name.slice(0, -".pack".length));
}

test("two walks through a pack share its blobs: each is visited once, by one of them", () => {
  const { folder } = packOf(CONTENTS);
  const pack = openPack(packIn(folder), 20);
  const visited = new Map<string, string>();
  const shares = [shareOf(pack), shareOf(pack)];
  const visit = (bytes: Buffer, oid: () => string) => {
    expect(visited.has(oid())).toBe(false);
    visited.set(oid(), bytes.toString());
  };
  const refuse = (oid: string) => expect.fail(`${oid} refused`);
  const visitor: BlobVisitor<void> = { mostBytes: 2 ** 20, blob: visit, variant: visit, refuse };
  const [one, two] = shares.map((share) => walkPack(pack, share, visitor));
  let passed = 0;
  for (let [a, b] = [one?.next(), two?.next()]; !a?.done || !b?.done; [a, b] = [one?.next(), two?.next()]) {
    passed += (a?.value ?? 0) + (b?.value ?? 0);
  }
  closePack(pack);
  expect([...visited.values()].sort()).toEqual([...CONTENTS].sort());
  expect(passed).toBe(pack.forest.size);
  expect(shares.every(({ count }) => count > 0)).toBe(true);
  expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(pack.forest.roots.length);
});

test("the heaviest tree comes first, so that no thread waits for it in the end", () => {
  const { folder } = packOf(CONTENTS);
  const path = packIn(folder);
  const pack = openPack(path, 20);
  closePack(pack);
  const [first = 0] = pack.forest.roots;
  const offset = pack.index.offsets[first];
  const listed = runGit(folder, ["verify-pack", "-v", `${path}.idx`]).split("\n");
  const oid = listed.find((line) => line.split(/ +/)[4] === `${offset}`)?.slice(0, 40) ?? "";
  expect(runGit(folder, ["cat-file", "blob", oid])).toContain("line 299 of");
});
