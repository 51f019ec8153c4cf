import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";
import { hashOf } from "../../src/judge/examples.ts";
import { fill, seeded } from "../samples.ts";

const detector = createDetector({ generic: "off" });
const rulesIn = (template: string) => detector.scan(fill(template, seeded(9)).text).map(({ ruleId }) => ruleId);

describe("what stands around a value says that it is no key", () => {
  const misses: [string, string][] = [
    ["a variable in braces", "DEEPGRAM_API_KEY=$" + "{{hex:40}}"],
    ["a variable of a template", "DEEPGRAM_API_KEY={{ {hex:40} }}"],
    ["a placeholder in angle brackets", "DEEPGRAM_API_KEY=<{hex:40}>"],
    ["the rest left out", "DEEPGRAM_API_KEY={hex:40}..."],
    ["the rest masked", "DEEPGRAM_API_KEY={hex:40}****"],
    ["a reference to a secret", "DEEPGRAM_API_KEY=aws-sm://prod/{hex:40}"],
    ["a sealed value", "DEEPGRAM_API_KEY=aws-kms:v1/{hex:40}"],
    ["inside base64", `const image = "{b64:120}/AKIA{b32:16}+{b64:80}";`],
    ["introduced as an example", "the key, e.g. `AKIA{b32:16}`, stands in the console"],
  ];
  for (const [why, template] of misses) test(why, () => expect(rulesIn(template)).toEqual([]));

  test("and without it, it is one", () => {
    expect(rulesIn("DEEPGRAM_API_KEY={hex:40}")).toEqual(["deepgram-api-key"]);
    expect(rulesIn('key = "AKIA{b32:16}"')).toEqual(["aws-access-key-id"]);
  });
});

test("a published example is known by its hash", () => {
  const example = ["sk_test_", "4eC39HqLyjWDarjtT1zdp7dc"].join("");
  expect(hashOf(example)).not.toBe(hashOf(`${example}x`));
  expect(rulesIn(`STRIPE_SECRET_KEY=${example}`)).toEqual([]);
  expect(rulesIn("STRIPE_SECRET_KEY=sk_test_{alnum:24}")).toEqual(["stripe-test-key"]);
});
