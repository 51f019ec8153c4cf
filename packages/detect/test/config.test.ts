import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../src/config.ts";
import { createDetector } from "../src/detector.ts";

const withRule = (rule: object) => JSON.stringify({ scan: { customRules: [{ id: "acme-key", ...rule }] } });

test("an empty configuration leaves all to the host", () => {
  expect(parseConfig("{}")).toEqual({});
});

test("members of other commands are left alone", () => {
  expect(parseConfig('{ "$schema": "x", "vault": {}, "scan": { "exclude": ["a/**"] } }')).toEqual({
    exclude: ["a/**"],
  });
});

test("a custom rule by shape finds its keys", () => {
  const { customRules = [] } = parseConfig(withRule({ provider: "Acme", shape: "acme_{hex:24}" }));
  const key = `acme_${"90a1fb2c83d7"}${"4ce5f06b1d2a"}`;
  const [finding] = createDetector({ customRules }).scan(`x = "${key}"`);
  expect(finding).toMatchObject({
    ruleId: "acme-key",
    provider: "Acme",
    start: 5,
    end: 5 + key.length,
    envName: "ACME_KEY",
  });
});

test("a custom rule by regular expression finds its keys", () => {
  const { customRules = [] } = parseConfig(withRule({ regex: "acme-[a-z]{4}-\\d{6,8}" }));
  expect(createDetector({ customRules }).scan("'acme-qwzx-83920175'")).toMatchObject([{ start: 1, end: 19 }]);
  expect(createDetector({ customRules }).scan("pacme-qwzx-83920175")).toEqual([]);
});

describe("a mistake is named with line and column", () => {
  const cases: [name: string, source: string, line: number, column: number, message: RegExp][] = [
    ["no JSON", '{\n  "scan": {,}\n}', 2, 12, /double quotes/],
    ["cut short", '{ "scan": ', 1, 11, /too early/],
    ["an unknown member", '{ "scan": {\n  "exlude": [] } }', 2, 13, /"exlude".*exclude/],
    ["a wrong type", '{ "scan": { "exclude": "a" } }', 1, 24, /scan\.exclude must be a list/],
    ["an unknown severity", '{ "scan": { "failOn": "bad" } }', 1, 23, /critical, high, medium, low/],
    ["a name twice", '{ "scan": {}, "scan": {} }', 1, 15, /twice/],
    ["an open repeat", withRule({ regex: "acme-\\w+" }), 1, 25, /upper bound/],
    ["nested repeats", withRule({ regex: "acme-(?:a{1,9}b){1,9}" }), 1, 25, /holds a repeat/],
    ["too many ways", withRule({ regex: "acme\\w{1,99}\\w{1,99}\\w{1,99}" }), 1, 25, /too many ways/],
    ["a look-behind", withRule({ regex: "acme(?<=a)b" }), 1, 25, /special groups/],
    ["a reference back", withRule({ regex: "acme(a)\\1" }), 1, 25, /refers back/],
    ["nothing fixed to search for", withRule({ regex: "[a-z]{4}-key" }), 1, 25, /three fixed characters/],
    ["no regular expression", withRule({ regex: "acme[z-a]" }), 1, 25, /not a regular expression/],
    ["a shape nobody can search for", withRule({ shape: "{hex:32}" }), 1, 25, /needs near/],
    ["a class that is none", withRule({ shape: "acme_{hax:32}" }), 1, 25, /no class "hax"/],
    ["shape and regex", withRule({ shape: "acme_{hex:9}", regex: "acme" }), 1, 25, /either/],
  ];
  test.each(cases)("%s", (_name, source, line, column, message) => {
    let caught: unknown;
    try {
      parseConfig(source);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ name: "TextError", line, column, message: expect.stringMatching(message) });
  });
});

test("the published schema has the members that the reader knows", async () => {
  const schema = JSON.parse(await readFile(new URL("../schema/vault-secret.schema.json", import.meta.url), "utf8"));
  const messageOf = (source: string) => {
    try {
      parseConfig(source);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };
  const known = (message: string) => message.split("there are: ")[1]?.split(", ");
  expect(Object.keys(schema.properties.scan.properties)).toEqual(known(messageOf('{ "scan": { "?": 1 } }')));
  expect(Object.keys(schema.definitions.customRule.properties)).toEqual(known(messageOf(withRule({ "?": 1 }))));
});
