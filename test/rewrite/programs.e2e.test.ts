import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { rewrite } from "@vault-secret/rewrite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill, readShapes, type Shape } from "./shapes.ts";
import { isInstalled, toolchains } from "./toolchains.ts";

const VARIABLE = "OPENAI_API_KEY";
const key = `sk-proj-${randomBytes(30).toString("base64url")}`;

describe.for(Object.entries(toolchains))("%s", ([language, toolchain]) => {
  const shapes = readShapes(language === "dash" ? "bash" : language);
  let folder = "";

  test("its toolchain is installed", () => expect(isInstalled(toolchain)).toBe(true));

  beforeAll(async () => {
    if (!isInstalled(toolchain)) return;
    folder = await mkdtemp(join(tmpdir(), "vault-secret-rewrite-"));
    await Promise.all([
      prepare(join(folder, "before"), (shape) => fill(shape.program, key).text),
      prepare(join(folder, "after"), rewritten),
    ]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.for(shapes.map((shape) => [shape.grade, shape.name, shape] as const))("%s: %s", async ([, , shape]) => {
    const result = rewrite({ ...fill(shape.program, key), languageId: toolchain.languageId, variable: VARIABLE });
    expect(result.grade).toBe(shape.grade);
    const before = await output(join(folder, "before"), shape.id, {});
    expect(before.includes(key)).toBe(true);
    if (result.grade === "refuse") return;
    expect(rewritten(shape).includes(key)).toBe(false);
    expect(fingerprint(await output(join(folder, "after"), shape.id, { [VARIABLE]: key }))).toBe(fingerprint(before));
  });

  /** Writes and builds the programs, all together. */
  async function prepare(target: string, textOf: (shape: Shape) => string): Promise<void> {
    for (const shape of shapes) {
      const path = join(target, toolchain.source(shape.id));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, textOf(shape));
    }
    await toolchain.build?.(
      target,
      shapes.map(({ id }) => id),
    );
  }

  function rewritten(shape: Shape): string {
    const { text, spans } = fill(shape.program, key);
    const result = rewrite({ text, spans, languageId: toolchain.languageId, variable: VARIABLE });
    if (result.grade === "refuse") return text;
    return result.edits
      .toReversed()
      .reduce((old, edit) => old.slice(0, edit.start) + edit.text + old.slice(edit.end), text);
  }

  async function output(target: string, id: string, variables: Record<string, string>): Promise<string> {
    const [program, ...args] = toolchain.command(target, id);
    const { [VARIABLE]: _, ...env } = process.env;
    const { stdout } = await promisify(execFile)(program, args, { cwd: target, env: { ...env, ...variables } });
    return stdout;
  }
});

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
