import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";
import { fill, seeded } from "../samples.ts";

const found = (template: string, filename: string, generic: "off" | "dotenv" | "on" = "dotenv") => {
  const { text, spans } = fill(template, seeded(3));
  const findings = createDetector({ generic }).scan(text, { filename });
  return { findings: findings.map(({ ruleId, start, end }) => ({ ruleId, start, end })), spans };
};

describe("in a dotenv file stands", () => {
  const hits: [string, string][] = [
    ["generic-api-key", "ACME_API_KEY=‹{alnum:32}›\n"],
    ["generic-api-key", 'INTERNAL_TOKEN="‹{url:43}›"\n'],
    ["generic-api-key", "SERVICE_API_KEY=‹{uuid}›"],
    ["generic-secret", "APP_SECRET='‹{b64:40}›'"],
    ["generic-secret", "SECRET_KEY_BASE=‹{hex:128}›"],
    ["generic-password", "DB_PASSWORD=‹{alnum:16}›"],
    ["generic-password", "DB_PASSWORD=‹kT7$pw!9zQ›"],
    ["generic-password", "DB_PASSWORD=‹Sonnenblume-im-Regen7›"],
    ["generic-password", 'SMTP_PASS="‹{alnum:20}›" # mail'],
  ];
  for (const [ruleId, template] of hits) {
    test(`${ruleId}: ${template}`, () => {
      const { findings, spans } = found(template, "/app/.env.local");
      expect(findings).toEqual(spans.map((span) => ({ ruleId, ...span })));
    });
  }
});

describe("no secret of any kind is", () => {
  const misses = [
    "DB_PASSWORD=postgres",
    "DB_PASSWORD=changeme",
    "DB_PASSWORD=",
    "DB_PASSWORD=$POSTGRES_PASSWORD",
    "DB_PASSWORD_FILE=/run/secrets/db-password",
    "API_KEY=your-api-key-here",
    "API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx",
    "API_KEY=aws-sm://prod/app/acme#API_KEY",
    "API_SECRET=aws-kms:{b64:80}",
    "API_KEY=op://vault/item/field",
    "PUBLIC_KEY={alnum:32}",
    "STRIPE_PUBLISHABLE_KEY={alnum:32}",
    "ACCESS_KEY_ID={alnum:20}",
    "TOKEN_URL=https://example.com/oauth/token",
    "MAX_TOKENS=4096",
    "SECRET_NAME=prod/app/database",
    "COMMIT_SHA={hex:40}",
    "KEYCLOAK_CLIENT=account-console",
    "MY_TOKEN=ghp_{alnum:36}",
    "DEEPGRAM_API_KEY={hex:39}",
  ];
  for (const miss of misses) test(miss, () => expect(found(miss, ".env").findings).toEqual([]));
});

test("what is off by default outside of dotenv files can be switched on, for values that look random", () => {
  const text = 'const internalToken = "‹{alnum:40}›";';
  expect(found(text, "app.ts").findings).toEqual([]);
  expect(found(text, "app.ts", "on").findings).toHaveLength(1);
  expect(found("const password = 'sunshine42-abc'", "app.ts", "on").findings).toEqual([]);
});

test("it can be switched off", () => {
  expect(found("ACME_API_KEY={alnum:32}", ".env", "off").findings).toEqual([]);
});

test("a file to be copied and filled in has no passwords of words", () => {
  expect(found("DB_PASSWORD=Sonnenblume-im-Regen7", ".env.example").findings).toEqual([]);
  expect(found("DB_PASSWORD={alnum:24}", ".env.example").findings).toHaveLength(1);
});

test("a provider's key is the provider's", () => {
  expect(found("DEEPGRAM_API_KEY={hex:40}", ".env").findings).toMatchObject([{ ruleId: "deepgram-api-key" }]);
});

test("bytes of a dotenv file are told apart from those of other files", () => {
  const bytes = new TextEncoder().encode(fill("ACME_API_KEY={alnum:32}", seeded(3)).text);
  const detector = createDetector();
  expect(detector.mayHold(bytes, { filename: ".env" })).toBe(true);
  expect(detector.mayHold(bytes, { filename: "notes.txt" })).toBe(false);
});
