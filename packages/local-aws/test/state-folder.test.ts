import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultFolder } from "../src/index.ts";

test("the folder follows the habits of the platform", () => {
  expect(defaultFolder("linux", {}, "/home/user")).toBe("/home/user/.local/state/vault-secret");
  expect(defaultFolder("linux", { XDG_STATE_HOME: "/state" }, "/home/user")).toBe("/state/vault-secret");
  expect(defaultFolder("darwin", {}, "/Users/ada")).toBe("/Users/ada/Library/Application Support/vault-secret");
  expect(defaultFolder("win32", { LOCALAPPDATA: "local" }, "home")).toBe(join("local", "vault-secret"));
});
