import { createPrivateKey } from "node:crypto";
import { expect, test } from "vitest";
import { bech32 } from "../kinds/bech32.ts";
import { kinds } from "../kinds/index.ts";
import { base36Crc, base62Crc, hexCrc, reversedHexCrc } from "./checksums.ts";
import { type CorpusFile, corpus } from "./corpus.ts";
import { corrupted } from "./corrupted.ts";
import { Random } from "./random.ts";

const files = corpus();
const keysIn = (file: CorpusFile) => file.spans.map(({ start, end }) => file.text.slice(start, end));

test("the corpus is the same in every run", () => {
  expect(corpus()).toEqual(files);
});

test("the bytes of a file are its text", () => {
  const texts = files.map(({ bytes }) => new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes));
  expect(texts).toEqual(files.map(({ text }) => text));
});

test("every kind has its twelve keys", () => {
  for (const { id } of kinds) {
    const here = files.filter(({ spans }) => spans.some(({ kind }) => kind === id));
    expect(here.length, id).toBeGreaterThanOrEqual(12);
  }
});

test("a span holds the key alone: no quotes, no name, no white space around it", () => {
  const keys = files.flatMap(keysIn);
  expect(keys.filter((key) => /^["'`\s=:]|["'`\s,;]$/.test(key) || key.length < 12)).toEqual([]);
});

test("a file without keys has no spans, a file with keys has", () => {
  expect(files.filter(({ about, spans }) => (about === "key") !== spans.length > 0)).toEqual([]);
});

test("no path occurs twice", () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test("checksums are the published ones", () => {
  expect(base62Crc("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
  expect(reversedHexCrc(["glsa", "yscW25imSKJIuav8zF37RZmnbiDvB05G"].join("_"))).toBe("fcaaf58a");
  expect(hexCrc("123456789")).toBe("cbf43926");
  expect(Number.parseInt(base36Crc("123456789"), 36)).toBe(0xcbf43926);
});

test("bech32 is as BIP 173 has it", () => {
  expect(bech32("a", Buffer.alloc(0))).toBe("a12uel5l");
  expect(bech32("split", Buffer.from("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d", "hex"))).toBe(
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
  );
});

test("a corrupted token no longer fits its checksum, its original did", () => {
  const fits = (token: string) => base62Crc(token.slice(-36, -6)) === token.slice(-6);
  const npm = kinds.find(({ id }) => id === "npm");
  expect(fits(npm?.make(new Random(5)).value ?? "")).toBe(true);
  const classic = corrupted(new Random(5)).filter(({ kind }) => kind === "npm" || kind.startsWith("github"));
  expect(classic.map(({ value }) => fits(value))).toEqual(classic.map(() => false));
});

test("40 tokens are corrupted", () => {
  expect(corrupted(new Random(2))).toHaveLength(40);
});

test("private keys can be read", () => {
  const pems = kinds.filter(({ id }) => id.startsWith("private key") && !id.endsWith("openssh"));
  for (const kind of pems) expect(createPrivateKey(kind.make(new Random(9)).value).type).toBe("private");
});

test("templates are filled with the alphabets and lengths that they name", () => {
  const random = new Random(4);
  expect(random.fill("a-{hex 8}-{digit 2..4}-{ualnum 3|5}")).toMatch(/^a-[0-9a-f]{8}-\d{2,4}-(\w{3}|\w{5})$/);
  expect(random.fill("{uuid}")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(() => random.fill("{octal 3}")).toThrow("names no alphabet");
});
