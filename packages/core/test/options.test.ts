import { expect, test } from "vitest";
import { resolveOptions, type VaultOptions } from "../src/options.ts";
import { fakeAws } from "../src/testing.ts";

const aws = fakeAws();

test("what is not given has its documented default", () => {
  expect(resolveOptions({ aws, ttlMs: undefined })).toMatchObject({
    ttlMs: 300_000,
    jitter: 0.1,
    refreshAt: 0.8,
    maxStaleMs: 3_600_000,
    maxEntries: 1_000,
    deadlineMs: 10_000,
    app: "vault-secret",
  });
});

test.each<[string, unknown]>([
  ["ttlMs", -1],
  ["ttlMs", Number.NaN],
  ["ttlMs", "300"],
  ["jitter", 1],
  ["refreshAt", 1.1],
  ["maxStaleMs", Number.POSITIVE_INFINITY],
  ["maxEntries", 0],
  ["deadlineMs", 0],
  ["deadlineMs", 2 ** 31],
  ["app", ""],
  ["aws", undefined],
])("%s cannot be %s, and the refusal names it", (option, value) => {
  const options = { aws, [option]: value } as VaultOptions;

  expect(() => resolveOptions(options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION", facts: { option } }));
});
