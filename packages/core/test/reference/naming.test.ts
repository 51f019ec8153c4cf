import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertSecretName, secretName } from "../../src/reference/naming.ts";
import { refusalOf } from "../refusal.ts";

describe("secret names", () => {
  test("follow the convention <env>/<project>/<provider>", () => {
    expect(secretName({ env: "prod", project: "newsletter", provider: "openai" })).toBe("prod/newsletter/openai");
  });

  test("a part that is empty or has a slash is refused by its name", () => {
    expect(refusalOf(() => secretName({ env: "", project: "a", provider: "b" }), "INVALID_OPTION").facts.option).toBe(
      "env",
    );
    expect(
      refusalOf(() => secretName({ env: "a", project: "b/c", provider: "d" }), "INVALID_OPTION").facts.option,
    ).toBe("project");
    expect(refusalOf(() => secretName({ env: "a", project: "b", provider: "ö" }), "INVALID_OPTION").facts.option).toBe(
      "provider",
    );
  });

  test("have 1 to 512 characters", () => {
    expect(() => assertSecretName("a".repeat(512))).not.toThrow();
    refusalOf(() => assertSecretName("a".repeat(513)), "INVALID_OPTION");
    refusalOf(() => assertSecretName(""), "INVALID_OPTION");
  });

  test.each(["a b", "a:b", "a#b", "a?b", "a\n", "clé", "a*"])("refuse %j", (name) => {
    refusalOf(() => assertSecretName(name), "INVALID_OPTION");
  });

  test("may end in a hyphen and six characters, as AWS accepts", () => {
    expect(() => assertSecretName("prod/app/azure-openai")).not.toThrow();
  });

  test("are never quoted when they are refused", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (name) => {
        try {
          assertSecretName(name);
        } catch (error) {
          expect(JSON.stringify(error)).not.toContain(name);
        }
      }),
    );
  });
});
