import { createDetector, type Finding } from "@vault-secret/detect";
import { expect, test } from "vitest";
import { levelOf, nameOf, problemText } from "../../src/detection/words.ts";
import { openAiKey } from "./keys.ts";

const english = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at) => String(values[at]));

test("a problem is one line that names the provider and holds no part of the key", () => {
  const key = openAiKey();
  const [finding] = createDetector().scan(`k = "${key}"`);
  const text = problemText(finding as Finding, english);
  expect(text).toBe("OpenAI project API key in plain text. Whoever reads this file can use it.");
  for (let at = "sk-proj-".length; at + 4 <= key.length; at++) expect(text).not.toContain(key.slice(at, at + 4));
});

test("a provider that its kind names already is not named twice, a nameless one not at all", () => {
  expect(nameOf("GitHub", "GitHub App token")).toBe("GitHub App token");
  expect(nameOf("Generic", "password")).toBe("Password");
  expect(nameOf("Stripe", "secret key")).toBe("Stripe secret key");
});

test("what may be no key is never an error", () => {
  const [finding] = createDetector().scan(`k = "${openAiKey()}"`);
  expect(levelOf({ ...(finding as Finding), severity: "critical", confidence: "high" })).toBe("error");
  expect(levelOf({ ...(finding as Finding), severity: "critical", confidence: "low" })).toBe("warning");
  expect(levelOf({ ...(finding as Finding), severity: "low", confidence: "high" })).toBe("information");
});
