import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasBlock, isOwnHook, ownHook, withBlock, withoutBlock } from "../src/hook/hook-text.ts";
import { openAiKey } from "./keys.ts";
import { repository, temporaryFolder, tryCommit } from "./repository.ts";
import { BINARY, vaultSecret } from "./vault-secret.ts";

const PLACE = ".git/hooks/pre-commit";
const run = (folder: string, verb: string) => vaultSecret(["hook", verb], { cwd: folder });

/** A folder for the PATH in which `vault-secret` is the built command. */
function withCommand(): string {
  const folder = temporaryFolder();
  script(folder, "vault-secret", `#!/bin/sh\nexec "${process.execPath}" "${BINARY}" "$@"\n`);
  return folder;
}

function script(folder: string, path: string, text: string | Buffer): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
  chmodSync(join(folder, path), 0o755);
}

test("a commit that brings a key is refused; without the key it goes on", async () => {
  const { folder, git, write } = repository();
  expect((await run(folder, "install")).stderr).toContain(`installed in ${PLACE}`);
  const path = withCommand();
  write("a.ts", `k = "${openAiKey()}"`);
  git("add", ".");
  const refused = tryCommit(folder, path);
  expect(refused).toMatchObject({ ok: false, said: expect.stringContaining("a.ts:1:6") });
  write("a.ts", "fine");
  git("add", ".");
  expect(tryCommit(folder, path).ok).toBe(true);
});

test("where the command is not installed the hook says so and lets the commit go on", async () => {
  const { folder, git, write } = repository();
  await run(folder, "install");
  write("a.ts", `k = "${openAiKey()}"`);
  git("add", ".");
  const { ok, said } = tryCommit(folder, temporaryFolder());
  expect(ok).toBe(true);
  expect(said).toContain("vault-secret: warning: not installed");
});

test("a hook that is there runs after ours, even if it ends with exec", async () => {
  const { folder, git, write } = repository();
  const before = "#!/usr/bin/env bash\nexec sh -c 'echo theirs; exit 0'\n";
  script(folder, PLACE, before);
  await run(folder, "install");
  const path = withCommand();
  write("a.ts", "fine");
  git("add", ".");
  expect(tryCommit(folder, path)).toMatchObject({ ok: true, said: expect.stringContaining("theirs") });
  write("a.ts", `k = "${openAiKey()}"`);
  git("add", ".");
  const refused = tryCommit(folder, path);
  expect(refused.ok).toBe(false);
  expect(refused.said).not.toContain("theirs");
  await run(folder, "uninstall");
  expect(readFileSync(join(folder, PLACE), "utf8")).toBe(before);
  expect(statSync(join(folder, PLACE)).mode & 0o777).toBe(0o755);
});

test("a hook in another language is kept beside ours, runs after it, and comes back", async () => {
  const { folder, git, write } = repository();
  const before = `#!${process.execPath}\nconsole.error("theirs");\n`;
  script(folder, PLACE, before);
  await run(folder, "install");
  await run(folder, "install");
  write("a.ts", "fine");
  git("add", ".");
  expect(tryCommit(folder, withCommand())).toMatchObject({ ok: true, said: expect.stringContaining("theirs") });
  await run(folder, "uninstall");
  expect(readFileSync(join(folder, PLACE), "utf8")).toBe(before);
  expect(existsSync(join(folder, `${PLACE}.before-vault-secret`))).toBe(false);
});

test("a hook that is a link is not written through", async () => {
  const { folder, write } = repository();
  write("hooks/check.sh", "#!/bin/sh\ntrue\n");
  chmodSync(join(folder, "hooks/check.sh"), 0o755);
  symlinkSync("../../hooks/check.sh", join(folder, PLACE));
  await run(folder, "install");
  expect(readFileSync(join(folder, "hooks/check.sh"), "utf8")).toBe("#!/bin/sh\ntrue\n");
  await run(folder, "uninstall");
  expect(readFileSync(join(folder, PLACE), "utf8")).toBe("#!/bin/sh\ntrue\n");
});

test("status tells whether it is installed; uninstall leaves nothing", async () => {
  const { folder } = repository();
  expect((await run(folder, "status")).code).toBe(1);
  await run(folder, "install");
  expect((await run(folder, "install")).stderr).toContain("already installed");
  expect(await run(folder, "status")).toMatchObject({ code: 0, stderr: expect.stringContaining(PLACE) });
  await run(folder, "uninstall");
  expect(existsSync(join(folder, PLACE))).toBe(false);
  expect((await run(folder, "uninstall")).stderr).toContain("it was not installed");
});

test("Husky: the team's own hook gets the block, not what Husky generates", async () => {
  const { folder, git, write } = repository();
  write(".husky/pre-commit", "npm test\n");
  script(folder, ".husky/_/pre-commit", '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n');
  git("config", "core.hooksPath", ".husky/_");
  mkdirSync(join(folder, "sub"));
  await run(join(folder, "sub"), "install");
  const text = readFileSync(join(folder, ".husky/pre-commit"), "utf8");
  expect(text.endsWith("# <<< vault-secret <<<\nnpm test\n")).toBe(true);
  await run(folder, "uninstall");
  expect(readFileSync(join(folder, ".husky/pre-commit"), "utf8")).toBe("npm test\n");
});

test.each([
  ["Lefthook", '#!/bin/sh\ncall_lefthook run "pre-commit" "$@"\n', "lefthook.yml"],
  ["pre-commit", "#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n", ".pre-commit-config"],
])("%s: the hook is added, with a word on where else it belongs", async (_name, text, file) => {
  const { folder } = repository();
  script(folder, PLACE, text);
  const { code, stderr } = await run(folder, "install");
  expect(code).toBe(0);
  expect(stderr).toContain(file);
});

test("in a worktree the repository's hook is meant", async () => {
  const { folder, git, commit } = repository();
  commit({ "a.ts": "1" });
  const other = join(temporaryFolder(), "worktree");
  git("worktree", "add", "-q", other);
  await run(other, "install");
  expect(isOwnHook(readFileSync(join(folder, PLACE), "utf8"))).toBe(true);
});

test("a hook that git ignores is not switched on, and a folder of hooks for all repositories is left alone", async () => {
  const { folder, git } = repository();
  script(folder, PLACE, "#!/bin/sh\nexit 1\n");
  chmodSync(join(folder, PLACE), 0o644);
  expect(await run(folder, "install")).toMatchObject({ code: 2, stderr: expect.stringContaining("not executable") });
  git("config", "core.hooksPath", temporaryFolder());
  expect(await run(folder, "install")).toMatchObject({ code: 2, stderr: expect.stringContaining("outside") });
});

test("uninstalling gives back every byte of any shell hook", () => {
  const shebangs = fc.constantFrom("", "#!/bin/sh", "#!/bin/sh\n", "#!/usr/bin/env bash\r\n", "#!/bin/zsh -e\n");
  const texts = fc.tuple(shebangs, fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "# ", "é", "exit 0") }));
  const property = fc.property(texts, ([shebang, rest]) => {
    const text = shebang + (shebang === "" || shebang.endsWith("\n") ? rest : "");
    const added = withBlock(text);
    expect(hasBlock(added)).toBe(true);
    expect(withBlock(added)).toBe(added);
    expect(withoutBlock(added)).toBe(text);
  });
  fc.assert(property);
});

test("the block has Unix line ends in a hook with those of Windows, which it keeps", () => {
  const added = withBlock("#!/bin/sh\r\nnpm test\r\n");
  expect(added).toMatch(/^#!\/bin\/sh\r\n# >>> vault-secret >>>\n[^\r]*# <<< vault-secret <<<\nnpm test\r\n$/);
});

test("what others add to a hook of our own stays", () => {
  const text = `${ownHook()}npm test\n`;
  expect(isOwnHook(text)).toBe(false);
  expect(withoutBlock(text)).toBe("#!/bin/sh\nnpm test\n");
});
