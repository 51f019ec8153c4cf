import { describe, expect, test } from "vitest";
import { assertContext, joinContext, pairsForText } from "../../src/sealed/encryption-context.ts";

describe("joinContext", () => {
  test("the text may add a pair", () => {
    expect(joinContext({ name: "A" }, { tenant: "t1" })).toEqual({ name: "A", tenant: "t1" });
  });

  test("the text may repeat what the caller says", () => {
    expect(joinContext({ name: "A", tenant: "t1" }, { tenant: "t1", name: "A" })).toEqual({ name: "A", tenant: "t1" });
  });

  test.each(["name", "app", "env"])("the text may not replace %s", (key) => {
    const caller = { name: "A", app: "a", env: "dev" };
    expect(() => joinContext(caller, { [key]: "other" })).toThrow(
      expect.objectContaining({ code: "CONTEXT_MISMATCH" }),
    );
  });

  test.each(["app", "env"])("the text may not bring %s when the caller gives none", (key) => {
    expect(() => joinContext({ name: "A" }, { [key]: "x" })).toThrow(
      expect.objectContaining({ code: "CONTEXT_MISMATCH" }),
    );
  });

  test("the text may not replace an extra pair of the caller", () => {
    const join = () => joinContext({ name: "A", tenant: "t1" }, { tenant: "t2" });
    expect(join).toThrow(expect.objectContaining({ code: "CONTEXT_MISMATCH" }));
  });

  test("a pair named __proto__ is a pair like any other", () => {
    const joined = joinContext({ name: "A" }, Object.fromEntries([["__proto__", "x"]]));
    expect(Object.entries(joined)).toEqual([
      ["name", "A"],
      ["__proto__", "x"],
    ]);
  });
});

describe("assertContext", () => {
  test.each([
    ["no name", {}],
    ["an empty name", { name: "" }],
    ["a pair without a key", { name: "A", "": "x" }],
    ["half a character in a key", { name: "A", "\ud800": "x" }],
    ["half a character in a value", { name: "A", x: "\udc00" }],
    ["two halves that only touch", { name: "A", "\ud83d": "\udd11" }],
  ])("refuses %s", (_, context) => {
    expect(() => assertContext(context as Record<string, string>)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", facts: { option: "context" } }),
    );
  });

  test("accepts any Unicode text", () => {
    expect(assertContext({ name: "A", "ключ 🔑": "" })).toBeUndefined();
  });
});

test("only pairs that a reader cannot know go into the text", () => {
  expect(pairsForText({ name: "A", app: "a", env: "prod", tenant: "t1" })).toEqual({ tenant: "t1" });
});
