import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasAzureChecksum, signLikeAzure } from "../../src/check/azure.ts";
import { hasCloudflareChecksum, signLikeCloudflare } from "../../src/check/cloudflare.ts";
import { hasGitHubChecksum, signLikeGitHub } from "../../src/check/github.ts";
import { hasGitLabChecksum, signLikeGitLab } from "../../src/check/gitlab.ts";
import { hasGrafanaChecksum, signLikeGrafana } from "../../src/check/grafana.ts";
import { marvin32 } from "../../src/check/marvin.ts";

const characters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
const alnum = (length: number) =>
  fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length }).map((all) => all.join(""));

describe("published keys have the right checksum", () => {
  test("npm's announcement", () => {
    expect(hasGitHubChecksum(`npm_${"qkJaB6MffYVzZXWqmcoF49yrUxP3wf"}${"0LsakP"}`)).toBe(true);
  });

  test("a token of Grafana's own tests", () => {
    expect(hasGrafanaChecksum(`glsa_${"iNValIdinValiDinvalidinvalidinva"}_${"5b582697"}`)).toBe(true);
  });

  // The samples in Microsoft's security-utilities.
  test.each([
    ["storage", `${"a".repeat(76)}+ASt5mnCaw==`, "Default0"],
    ["Event Hubs", `${"a".repeat(33)}+AEhG2s/8w=`, "Send0000"],
    ["Relay", `${"a".repeat(33)}+ARmD7h+qo=`, "Send0000"],
    ["Service Bus", `${"a".repeat(33)}+ASbHpHeAI=`, "Send0000"],
    ["IoT Hub", `${"a".repeat(33)}AIoTOumzco=`, "IoTHub00"],
    ["AI Search", `${"a".repeat(42)}AzSeCjhzCu`, "Query000"],
    ["Container Registry", `${"d".repeat(42)}+ACRCUDxQE`, "ACRDflt0"],
    ["Functions", `${"d".repeat(44)}AzFu182vhA==`, "System00"],
  ])("Azure %s", (_service, key, seed) => {
    expect(hasAzureChecksum(key, seed)).toBe(true);
    expect(hasAzureChecksum(key, "Other000")).toBe(false);
  });

  test("Entra: the first characters of the checksum in base 66", () => {
    expect(marvin32(`zzz8Q~${"z".repeat(31)}`, "AadPwd00")).toBe(1_473_039_165);
  });
});

test("GitLab's checksum covers all before it, in base 36", () => {
  // CRC-32 of "123456789" is the check value of the algorithm.
  expect(signLikeGitLab("1234567890000000")).toBe("1234567891kl8mjq");
});

test("Cloudflare's checksum is that of the body alone", () => {
  expect(signLikeCloudflare("cfut_12345678900000000")).toBe("cfut_123456789cbf43926");
  expect(hasCloudflareChecksum("cfat_123456789cbf43926")).toBe(true);
});

test("a checksum with few digits is padded in front", () => {
  expect(signLikeGitHub("ghp_000000")).toBe("ghp_000000");
  expect(signLikeGitLab("0000000")).toBe("0000000");
});

describe.each([
  ["GitHub", hasGitHubChecksum, signLikeGitHub, "ghp_", 36],
  ["Cloudflare", hasCloudflareChecksum, signLikeCloudflare, "cfut_", 48],
  ["GitLab", hasGitLabChecksum, signLikeGitLab, "glpat-", 46],
  ["Grafana", hasGrafanaChecksum, signLikeGrafana, "glsa_", 41],
  [
    "Azure",
    (key: string) => hasAzureChecksum(key, "Default0"),
    (key: string) => signLikeAzure(key, "Default0"),
    "",
    88,
  ],
] as const)("%s", (_name, has, sign, prefix, length) => {
  test("what is signed passes, and fails with any other character in its place", () => {
    fc.assert(
      fc.property(alnum(length), fc.nat(length - 3), fc.constantFrom(...characters), (body, at, character) => {
        const key = sign(prefix + body);
        expect(has(key)).toBe(true);
        const place = prefix.length + at;
        fc.pre(key[place] !== character && key[place] !== "_");
        expect(has(key.slice(0, place) + character + key.slice(place + 1))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
