import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";

const pem = generateKeyPairSync("rsa", { modulusLength: 1024 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString()
  .trim();
const lines = pem.split("\n");
const detector = createDetector();

/** How files and languages hold a key of many lines: the whole, and the key in it. */
const places: Readonly<Record<string, readonly [before: string, key: string, after: string]>> = {
  "a file": ["", pem, "\n"],
  "a file of Windows": ["", lines.join("\r\n"), "\r\n"],
  "a string with escaped breaks": ['key = "', lines.join("\\n"), '\\n"'],
  "JSON in a string of JSON": ['{"a": "{\\"key\\": \\"', lines.join("\\\\n"), '\\\\n\\"}"}'],
  "JSON of PHP": ['{"key": "', lines.join("\\n").replaceAll("/", "\\/"), '"}'],
  "JSON of .NET": ['{"key": "', lines.join("\\n").replaceAll("+", "\\u002B").replaceAll("=", "\\u003D"), '"}'],
  "a YAML block": ["tls:\n  key: |\n    ", lines.join("\n    "), "\n  other: 1\n"],
  "one line of dotenv": ["KEY='", lines.join(" "), "'\n"],
  "literals that Java joins": ['String key = "', lines.join('\\n" +\n    "'), '";'],
  "literals that Python joins": ['key = ("', lines.join('\\n"\n       "'), '\\n")'],
  "a template of JavaScript": ["const key = `", pem, "`;"],
  "a comment": ["# ", lines.join("\n# "), "\n"],
  "a quoted mail": ["> ", lines.join("\n> "), "\n"],
  "shell with continued lines": ['KEY="', lines.join("\\n\\\n"), '"'],
  "XML with entities": ["<key>", lines.join("&#10;"), "</key>"],
  HTML: ["<p>", lines.join("<br>"), "</p>"],
};

test.each(Object.entries(places))("a key in %s is found with its exact span", (_name, [before, key, after]) => {
  const found = detector.scan(before + key + after).map(({ ruleId, start, end }) => ({ ruleId, start, end }));
  expect(found).toEqual([{ ruleId: "private-key-pkcs8", start: before.length, end: before.length + key.length }]);
});

test("equal keys are one group, however their lines are broken", () => {
  const grouping = createDetector({ hmac: (value) => value });
  const text = Object.values(places).map(([before, key, after]) => before + key + after);
  expect(new Set(text.flatMap((one) => grouping.scan(one).map(({ group }) => group))).size).toBe(1);
});

test.each([
  ["without its end", lines.slice(0, -1).join("\n")],
  ["with the end of another", [...lines.slice(0, -1), "-----END CERTIFICATE-----"].join("\n")],
  ["with a gap", lines.with(3, "...").join("\n")],
  ["with a mask", lines.with(3, "*".repeat(64)).join("\n")],
  ["of a certificate", pem.replaceAll("PRIVATE KEY", "CERTIFICATE")],
  ["of a public key", pem.replaceAll("PRIVATE", "PUBLIC")],
  ["that repeats itself", [lines[0], "MIIBVgIBADANBgkqhkiG", "x".repeat(64), lines.at(-1)].join("\n")],
])("a block %s is no key", (_name, text) => {
  expect(detector.scan(text)).toEqual([]);
});
