import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "./keys.ts";
import { linesOf, scan, tree, vaultSecret, write } from "./vault-secret.ts";

type Files = Readonly<Record<string, string | Buffer>>;

function tar(files: Files, ...options: string[]): Buffer {
  return execFileSync("tar", ["-c", ...options, "-C", tree(files), "."], { maxBuffer: 2 ** 28 });
}

/** An image as `docker save` writes it, in a folder of its own. Returns the folder and the digests of its layers. */
function image(layers: readonly Buffer[], config: object = {}): { folder: string; digests: string[] } {
  const blobs: Record<string, Buffer> = {};
  const store = (bytes: Buffer): string => {
    const digest = createHash("sha256").update(bytes).digest("hex");
    blobs[`blobs/sha256/${digest}`] = bytes;
    return digest;
  };
  const digests = layers.map(store);
  const Config = `blobs/sha256/${store(Buffer.from(JSON.stringify({ rootfs: { type: "layers" }, ...config })))}`;
  const manifest = JSON.stringify([{ Config, Layers: digests.map((digest) => `blobs/sha256/${digest}`) }]);
  const folder = tree();
  writeFileSync(join(folder, "image.tar"), tar({ ...blobs, "manifest.json": manifest, "oci-layout": "{}" }));
  return { folder, digests: digests.map((digest) => `sha256:${digest}`) };
}

test("each layer is looked at, also for files that a later one deletes", async () => {
  const { folder, digests } = image([
    tar({ "app/.env": `OPENAI_API_KEY=${openAiKey()}\n`, "bin/tool": Buffer.alloc(100_000) }),
    tar({ "app/.wh..env": "" }),
  ]);
  expect(await scan(folder, "image.tar")).toMatchObject([
    { file: "image.tar/app/.env", line: 1, column: 16, layer: digests[0] },
  ]);
});

test.each([
  ["gzip", zlib.gzipSync],
  ["zstd", zlib.zstdCompressSync],
] as const)("layers packed with %s are looked at", async (_name, pack) => {
  const { folder, digests } = image([pack(tar({ "a.py": `k = "${openAiKey()}"` }))]);
  expect(await scan(folder, "image.tar")).toMatchObject([{ file: "image.tar/a.py", layer: digests[0] }]);
});

test("variables, labels and history of the configuration are looked at", async () => {
  const { folder } = image([], {
    config: { Env: ["PATH=/bin", `OPENAI_API_KEY=${openAiKey()}`], Labels: { token: anthropicKey() } },
    history: [{ created_by: `RUN curl -H "Authorization: Bearer ${openAiKey()}" https://api.openai.com` }],
  });
  const found = await scan(folder, "image.tar");
  expect(found.map(({ file }) => file)).toEqual(Array(3).fill("image.tar/config.json"));
});

test("an archive that is packed as a whole is recognized by its name", async () => {
  const { folder } = image([tar({ "a.py": `k = "${openAiKey()}"` })]);
  writeFileSync(join(folder, "image.tar.gz"), zlib.gzipSync(readFileSync(join(folder, "image.tar"))));
  expect((await scan(folder, "image.tar.gz")).map(({ file }) => file)).toEqual(["image.tar.gz/a.py"]);
});

test.each(["ustar", "pax", "gnu"])("long names in the %s format are read", async (format) => {
  const name = `${"a".repeat(90)}/${"b".repeat(60)}/ü.py`;
  const { folder } = image([tar({ [name]: `k = "${openAiKey()}"` }, `--format=${format}`)]);
  expect((await scan(folder, "image.tar")).map(({ file }) => file)).toEqual([`image.tar/${name}`]);
});

test("names that lead out of the archive are only names", async () => {
  const folder = tree();
  const files = tree({ "inside/a.py": `k = "${openAiKey()}"` });
  const outside = ["-c", "-P", "--transform", "s,^a,../../a,", "-C", join(files, "inside"), "a.py"];
  write(folder, "x.tar", execFileSync("tar", outside));
  expect((await scan(folder, "x.tar")).map(({ file }) => file)).toEqual(["x.tar/../../a.py"]);
});

test("a damaged layer is named, the others are scanned", async () => {
  const broken = zlib.gzipSync(tar({ "b.py": "x".repeat(5000) }));
  const { folder, digests } = image([broken.subarray(0, broken.length / 2), tar({ "a.py": `k = "${openAiKey()}"` })]);
  const { code, stdout, stderr } = await vaultSecret(["scan", "image.tar", "--format", "jsonl"], { cwd: folder });
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["image.tar/a.py"]);
  expect(stderr).toContain(`cannot read image.tar, layer ${digests[0]}: its compression is damaged`);
  expect(code).toBe(1);
});

test("an archive that is cut off is scanned as far as it goes", async () => {
  const { folder } = image([tar({ "a.py": `k = "${openAiKey()}"`, "b.bin": Buffer.alloc(200_000) })]);
  truncateSync(join(folder, "image.tar"), 100_000);
  const { stderr } = await vaultSecret(["scan", "image.tar"], { cwd: folder });
  expect(stderr).toContain("cannot read image.tar");
  expect(stderr).toContain("ends too early");
});

test("a size that is a lie takes no memory", async () => {
  const header = tar({ "a.py": "x" }).subarray(512, 1024);
  const lie = Buffer.from(header);
  lie.write("77777777777\0", 124, "latin1");
  lie.fill(" ", 148, 156);
  const sum = lie.reduce((total, byte) => total + byte, 0);
  lie.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  const folder = tree({ "x.tar": Buffer.concat([lie, Buffer.from("short")]) });
  const limited = { cwd: folder, node: ["--max-old-space-size=64"] };
  expect((await vaultSecret(["scan", "x.tar"], limited)).stderr).toContain("larger than 256 MB");
});

test("what unpacks to very much is passed over in bounded memory", { timeout: 60_000 }, async () => {
  const bomb = zlib.gzipSync(tar({ "zeros.bin": Buffer.alloc(2 ** 27) }));
  const { folder } = image([bomb, tar({ "a.py": `k = "${openAiKey()}"` })]);
  const limited = { cwd: folder, node: ["--max-old-space-size=48"] };
  const { stdout } = await vaultSecret(["scan", "image.tar", "--format", "jsonl"], limited);
  expect(linesOf(stdout)).toHaveLength(1);
});
