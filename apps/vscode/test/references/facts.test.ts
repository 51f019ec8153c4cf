import { expect, test } from "vitest";
import { ageInDays, hoverLines } from "../../src/references/facts.ts";
import { isRefsFile, REFERENCE } from "../../src/references/selector.ts";
import type { SecretItem } from "../../src/vault/vault-client.ts";

const t = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)]));
const now = new Date("2026-06-30T12:00:00Z");
const secret: SecretItem = {
  name: "dev/app/openai",
  arn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:dev/app/openai-AbCdEf",
  region: "eu-west-1",
  kmsKeyId: undefined,
  versionId: undefined,
  createdDate: new Date("2026-01-01T00:00:00Z"),
  lastChangedDate: new Date("2026-06-01T00:00:00Z"),
  lastRotatedDate: undefined,
  rotationEnabled: false,
  deletedDate: undefined,
  tags: {},
};

test("the age of a value counts from its last change", () => {
  expect(ageInDays(secret, now)).toBe(29);
  expect(ageInDays({ ...secret, lastChangedDate: undefined }, now)).toBe(180);
  expect(ageInDays({ ...secret, lastChangedDate: undefined, createdDate: undefined }, now)).toBeUndefined();
  expect(ageInDays({ ...secret, lastChangedDate: new Date("2026-07-01") }, now)).toBe(0);
});

test("a hover warns of old values and of secrets that are about to go", () => {
  expect(hoverLines(secret, now, t).join("\n")).not.toContain("⚠");
  const old = { ...secret, lastChangedDate: new Date("2026-01-01"), deletedDate: new Date("2026-07-07") };
  expect(hoverLines(old, now, t)).toEqual([
    "**dev/app/openai** · eu-west-1",
    "⚠ Scheduled for deletion on 2026-07-07: restore it, or use another secret.",
    "⚠ Value is 180 days old: rotate it.",
    "Encrypted with AWS's own key for Secrets Manager.",
  ]);
});

test("reference files are known by their names", () => {
  for (const path of ["/a/vault.refs", "vault.refs", "C:\\a\\vault.prod.refs"]) expect(isRefsFile(path)).toBe(true);
  for (const path of ["/a/my-vault.refs", "/a/vault.refs.bak", "/a/vault.a.b.refs"])
    expect(isRefsFile(path)).toBe(false);
});

test("a reference in code ends where its literal does", () => {
  const found = (text: string) => REFERENCE.exec(text)?.[0];
  expect(found('get("aws-sm://dev/app/openai?region=eu-west-1#KEY")')).toBe(
    "aws-sm://dev/app/openai?region=eu-west-1#KEY",
  );
  expect(found("`aws-sm://a/b#/x/y` there")).toBe("aws-sm://a/b#/x/y");
});
