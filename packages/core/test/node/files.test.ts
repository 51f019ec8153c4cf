import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRefsFile, writeRefsFile } from "../../src/node/files.ts";
import { useCleanEnvironment } from "./environment.ts";

const environment = useCleanEnvironment();
const entries = [{ name: "OPENAI_API_KEY", reference: "aws-sm://prod/newsletter/openai#OPENAI_API_KEY" }];
const at = (name: string) => join(environment.home, name);

describe("a reference file", () => {
  test("is read as it was written", async () => {
    await writeRefsFile(at("vault.refs"), entries);
    expect(await readRefsFile(at("vault.refs"))).toMatchObject(entries);
  });

  test("keeps its mode", async () => {
    await writeFile(at("vault.refs"), "");
    await chmod(at("vault.refs"), 0o600);
    await writeRefsFile(at("vault.refs"), entries);
    expect((await stat(at("vault.refs"))).mode & 0o777).toBe(0o600);
  });

  test("is written through a symbolic link", async () => {
    await mkdir(at("shared"));
    await writeFile(at("shared/vault.refs"), "");
    await symlink(at("shared/vault.refs"), at("vault.refs"));
    await writeRefsFile(at("vault.refs"), entries);
    expect(await readFile(at("shared/vault.refs"), "utf8")).toContain("OPENAI_API_KEY");
    expect(await readdir(at("shared"))).toEqual(["vault.refs"]);
  });

  test("stays as it was when the new one cannot be written, and nothing else is left", async () => {
    await writeRefsFile(at("vault.refs"), entries);
    const before = await readFile(at("vault.refs"), "utf8");
    const bad = [{ name: "OPENAI_API_KEY", reference: "not a reference" }];
    await expect(writeRefsFile(at("vault.refs"), bad)).rejects.toMatchObject({ code: "INVALID_REFERENCE" });
    expect(await readFile(at("vault.refs"), "utf8")).toBe(before);
    await mkdir(at("folder"));
    await expect(writeRefsFile(at("folder"), entries)).rejects.toMatchObject({ code: expect.any(String) });
    expect((await readdir(environment.home)).sort()).toEqual(["folder", "vault.refs"]);
  });

  test("that is absent is said to be absent", async () => {
    await expect(readRefsFile(at("vault.refs"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
