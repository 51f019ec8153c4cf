import { expect, test } from "vitest";
import { strengthOf } from "../../src/structure/password.ts";
import { keysOf, seeded } from "../samples.ts";

test.each([
  "{alnum:10}",
  "{alnum:16}",
  "{alnum:32}",
  "{lalnum:16}",
  "{hex:16}",
  "{url:20}",
  "{[!-~]:12}",
  "{letter:16}",
])("of 500 passwords %s at least 95 in 100 are random", (shape) => {
  const random = seeded(43);
  const count = Array.from({ length: 500 }, () => strengthOf(keysOf(shape, random)[0] ?? "")).filter(
    (strength) => strength === "random",
  ).length;
  expect(count).toBeGreaterThan(475);
});

test.each([
  "password",
  "Passw0rd!",
  "changeme",
  "my-password",
  "somesecret",
  "postgres",
  "123456",
  "p%40ssword",
  `\${DB_PASSWORD}`,
  "$DB_PASSWORD",
  "{{password}}",
  "{alnum:20}",
  "<password>",
  "[PASSWORD]",
  "YOUR_PASSWORD",
  "%s",
  "*****",
  "ENC[AES256_GCM",
  "ENC(bm8gc2VjcmV0)",
  "c%0D%0A%0C%09%20d",
  "xxxxxxxx",
  "...",
])("%s is of no use", (password) => {
  expect(strengthOf(password)).toBe("none");
});

test.each(["kitchen-table", "Summer2024!", "too-late-in-file", "P@ssw0rd123", "supersecurepassword", "acme2024"])(
  "%s is a word",
  (password) => {
    expect(strengthOf(password)).toBe("word");
  },
);

test("a password that is the user is of no use", () => {
  expect(strengthOf("gitea42", "gitea42")).toBe("none");
});
