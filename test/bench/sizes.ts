import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./median.ts";
import { markdownTable } from "./table.ts";

const programs: Readonly<Record<string, string>> = {
  "Vault Secret core with /node":
    'export { createVault } from "@vault-secret/core"; export { nodeAws } from "@vault-secret/core/node";',
  "AWS SDK, Secrets Manager alone": 'export { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";',
  "@aws-lambda-powertools/parameters": 'export * from "@aws-lambda-powertools/parameters/secrets";',
  "@middy/core with /secrets-manager":
    'export { default as a } from "@middy/core"; export { default as b } from "@middy/secrets-manager";',
  "aws-secrets-manager-cache with aws-sdk 2": 'export * from "aws-secrets-manager-cache";',
};

/** How large everything is as one minified file, and how long Node takes to load that file. */
export async function sizes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-bench-"));
  try {
    const rows: string[][] = [];
    for (const [name, contents] of Object.entries(programs)) rows.push([name, ...(await weigh(folder, contents))]);
    rows.push(["n8n-nodes-vault-secret, all files", ...(await weighN8nPackage())]);
    return `## Sizes and load times\n\nMinified bundles for Node; the n8n package as published.\n\n${markdownTable(["", "kB", "gzip, kB", "load, ms"], rows)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function weigh(folder: string, contents: string): Promise<string[]> {
  const file = join(folder, `${randomUUID()}.mjs`);
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    outfile: file,
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return figures([await readFile(file)], `await import(${JSON.stringify(file)})`);
}

/** Loaded as in n8n, where n8n-workflow is there before. */
async function weighN8nPackage(): Promise<string[]> {
  const manifest = createRequire(import.meta.url).resolve("n8n-nodes-vault-secret/package.json");
  const dist = join(dirname(manifest), "dist");
  const names: string[] = [];
  for await (const name of glob("**/*.js", { cwd: dist })) names.push(name);
  const files = await Promise.all(names.map((name) => readFile(join(dist, name))));
  const load = names.map((name) => `require(${JSON.stringify(join(dist, name))})`).join(";");
  return figures(files, load, `require(${JSON.stringify(createRequire(manifest).resolve("n8n-workflow"))})`);
}

/** Size, size after gzip, and the median of five loads, each in a fresh Node. */
async function figures(files: readonly Buffer[], load: string, before = ""): Promise<string[]> {
  const times: number[] = [];
  const script = `(async () => { ${before}; const start = performance.now(); ${load}; console.log(performance.now() - start) })()`;
  for (let run = 0; run < 5; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", script]);
    times.push(Number(stdout));
  }
  const kB = (parts: readonly Buffer[]) => (parts.reduce((sum, part) => sum + part.length, 0) / 1000).toFixed(0);
  return [kB(files), kB(files.map((file) => gzipSync(file))), median(times).toFixed(0)];
}
