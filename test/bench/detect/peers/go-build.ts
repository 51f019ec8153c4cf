import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "../../../setup/cached.ts";
import { run } from "../../../setup/server-process.ts";

export interface GoProgram {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** Of the module's archive, as Go writes it. */
  readonly checksum: string;
  /** A dependency that the module proxy lacks, the file that imports it, and what stands in for it. */
  readonly standIn?: {
    readonly file: string;
    readonly missing: string;
    readonly instead: string;
    readonly version: string;
  };
}

/** Builds a program from the module proxy as its own module, so that its `replace` lines count. Returns the binary. */
export async function goProgram(program: GoProgram): Promise<string> {
  const { name, version, checksum } = program;
  const folder = await cached(`${name}-${version}`, checksum, (target) => build(program, target));
  return join(folder, name);
}

async function build({ name, module, version, checksum, standIn }: GoProgram, folder: string): Promise<void> {
  process.stderr.write(`Building ${name} ${version} (some minutes) ...\n`);
  const { stdout } = await run("go", ["mod", "download", "-json", `${module}@${version}`], { cwd: folder });
  const { Dir: downloaded, Sum: sum } = JSON.parse(stdout) as { Dir: string; Sum: string };
  if (sum !== checksum) throw new Error(`${module}@${version} has the checksum ${sum}, not ${checksum}`);
  const source = join(folder, "source");
  await cp(downloaded, source, { recursive: true });
  await run("chmod", ["-R", "u+w", source]);
  if (standIn) {
    const { missing, instead } = standIn;
    const file = join(source, standIn.file);
    await writeFile(file, (await readFile(file, "utf8")).replace(`"${missing}"`, `"${instead}"`));
    await run("go", ["mod", "edit", "-droprequire", missing, "-require", `${instead}@${standIn.version}`], {
      cwd: source,
    });
    await run("go", ["mod", "tidy", "-e"], { cwd: source });
  }
  await run("go", ["build", "-o", join(folder, name), "."], { cwd: source, maxBuffer: 1e8 });
  await rm(source, { recursive: true });
}
