import { createHash } from "node:crypto";
import { copyFile, mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cached, cacheFolder } from "../../../setup/cached.ts";
import { installN8n, N8N_VERSION } from "../../../setup/n8n-install.ts";
import { run } from "../../../setup/server-process.ts";
import { detectSecrets } from "../peers/detect-secrets.ts";

/** Public code at fixed versions: text files only, each package whole. */
export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly megabytes: number;
  /** What it is made of, for the report. */
  readonly text: string;
}

interface Source {
  /** Its folder in the tree. */
  readonly name: string;
  readonly from: string;
  /** One of so many packages is taken. */
  readonly share: number;
}

const LARGEST_FILE = 4e6;
const LAYOUT = "4";

/** Copies the tree into the cache once. Its folders have neutral names: some scanners skip node_modules. */
export async function realisticTree(): Promise<Tree> {
  const { stdout } = await run("go", ["env", "GOROOT", "GOVERSION"]);
  const [goRoot = "", goVersion = ""] = stdout.trim().split("\n");
  const n8n = await installN8n((line) => process.stderr.write(`${line}\n`));
  await detectSecrets.install();
  const sources: Source[] = [
    { name: "n8n", from: join(n8n, "node_modules/.pnpm"), share: 12 },
    { name: "go", from: join(goRoot, "src"), share: 1 },
    { name: "python", from: join(cacheFolder, `${detectSecrets.name}-${detectSecrets.version}`, "lib"), share: 1 },
  ];
  const version = [LAYOUT, N8N_VERSION, goVersion, detectSecrets.version].join(" ");
  const folder = await cached("detect-realistic", version, async (target) => {
    process.stderr.write("Copying a tree of public code ...\n");
    for (const { name, from, share } of sources) await copySome(from, join(target, "tree", name), share);
  });
  const tree = join(folder, "tree");
  const { files, bytes } = await sizeOf(tree);
  const text = `one in twelve of the packages of n8n ${N8N_VERSION}, the source of ${goVersion} and a Python environment`;
  return { folder: tree, files, megabytes: bytes / 1e6, text };
}

async function copySome(from: string, to: string, share: number): Promise<void> {
  const entries = (await readdir(from, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const chosen = createHash("sha256").update(entry.name).digest().readUInt32BE() % share === 0;
    if (chosen && entry.isDirectory()) await copyText(join(from, entry.name), join(to, neutral(entry.name)));
  }
}

async function copyText(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, neutral(entry.name))];
    if (entry.isDirectory()) await copyText(source, target);
    else if (entry.isFile() && (await isText(source))) {
      await mkdir(dirname(target), { recursive: true });
      await copyFile(source, target);
    }
  }
}

function neutral(name: string): string {
  return name === "node_modules" || name === "vendor" ? "packages" : name;
}

/** No zero byte near the start, and no giant. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    if ((await file.stat()).size > LARGEST_FILE) return false;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  let [files, bytes] = [0, 0];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
