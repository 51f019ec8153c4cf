import { expect, test } from "vitest";
import { freeVariable, projectPrefix, secretName } from "../../src/fix/names.ts";

const parts = { env: "dev", project: "My Shop", provider: "Hugging Face", variable: "HF_TOKEN" };

test("a template is filled with what Secrets Manager allows", () => {
  expect(secretName("<env>/<project>/<provider>", parts)).toBe("dev/my-shop/hugging-face");
  expect(secretName("team/<variable>", parts)).toBe("team/HF_TOKEN");
  expect(secretName("/<env>//ä b/", parts)).toBe("dev/-b");
});

test("secrets of one project are those whose names begin alike", () => {
  expect(projectPrefix("<env>/<project>/<provider>", parts)).toBe("dev/my-shop/");
  expect(projectPrefix("<provider>/<project>", parts)).toBe("");
  expect(projectPrefix("<env>/<provider>", parts)).toBe("");
});

test("a variable that another key has gets a number", () => {
  expect(freeVariable("KEY", () => false)).toBe("KEY");
  expect(freeVariable("KEY", (name) => ["KEY", "KEY_2"].includes(name))).toBe("KEY_3");
});
