import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newCanary } from "./canary.ts";
import { spellingsOf } from "./spellings.ts";

const found = (key: string, text: string) => spellingsOf(key).some((spelling) => text.includes(spelling.text));

describe("the spellings of a canary", () => {
  const written: Record<string, (text: string) => string> = {
    plain: (text) => text,
    base64: (text) => Buffer.from(text).toString("base64"),
    base64url: (text) => Buffer.from(text).toString("base64url"),
    "base64 of base64": (text) => btoa(btoa(text)),
    hexadecimal: (text) => Buffer.from(text).toString("hex"),
    HEXADECIMAL: (text) => Buffer.from(text).toString("hex").toUpperCase(),
    reversed: (text) => [...text].reverse().join(""),
    "URL-encoded": encodeURIComponent,
    "JSON in JSON in JSON": (text) => JSON.stringify(JSON.stringify(JSON.stringify(text))),
  };

  test.each(Object.entries(written))("cover %s, whatever stands around it", (_name, write) => {
    const key = newCanary();
    const ascii = fc.string({ unit: "grapheme-ascii" });
    fc.assert(fc.property(ascii, ascii, (before, after) => found(key, write(before + key + after))));
  });

  test("are no others than those of the same canary", () => {
    expect(found(newCanary(), newCanary())).toBe(false);
  });

  test("refuse a value too short to be told from chance", () => {
    expect(() => spellingsOf("short-value")).toThrow("16 letters and digits");
  });
});
