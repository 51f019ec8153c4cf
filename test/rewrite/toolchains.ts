import { execFile, spawnSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** How the programs of a language are built, all at once, and run. */
export interface Toolchain {
  readonly languageId: string;
  /** Programs that must be installed. */
  readonly needs: readonly string[];
  /** Path of the source of a shape inside of the folder. */
  readonly source: (id: string) => string;
  readonly build?: (folder: string, ids: readonly string[]) => Promise<void>;
  readonly command: (folder: string, id: string) => readonly [string, ...string[]];
}

const run = promisify(execFile);
const modules = join(import.meta.dirname, "../node_modules");

async function put(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

async function typescript(folder: string): Promise<void> {
  await symlink(modules, join(folder, "node_modules"));
  await put(folder, "package.json", '{ "type": "module" }');
  const options = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    experimentalDecorators: true,
    outDir: "out",
    rootDir: ".",
    jsx: "react",
    types: ["node"],
    skipLibCheck: true,
  };
  await put(folder, "tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["*.ts", "*.tsx"] }));
  await run(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", folder]);
}

async function go(folder: string): Promise<void> {
  await put(folder, "go.mod", "module example.com/shapes\n\ngo 1.19\n");
  await run("go", ["vet", "./..."], { cwd: folder });
  await mkdir(join(folder, "out"));
  await run("go", ["build", "-o", "out/", "./..."], { cwd: folder });
}

async function java(folder: string, ids: readonly string[]): Promise<void> {
  await run("javac", ["-d", "out", ...ids.map((id) => `${id}/Main.java`)], { cwd: folder });
}

/** One program with a module for each shape. */
async function rust(folder: string, ids: readonly string[]): Promise<void> {
  const arms = ids.map((id) => `        "${id}" => ${id}::main(),`).join("\n");
  const heads = ids.map((id) => `mod ${id};`).join("\n");
  const main = `#![allow(dead_code)]\n${heads}\nfn main() {\n    match std::env::args().nth(1).unwrap().as_str() {\n${arms}\n        _ => unreachable!(),\n    }\n}\n`;
  await put(folder, "main.rs", main);
  await run("rustc", ["--edition", "2021", "-C", "debuginfo=0", "-o", "out", "main.rs"], { cwd: folder });
}

async function check(program: string, folder: string, files: readonly string[], ...args: string[]): Promise<void> {
  for (const file of files) await run(program, [...args, file], { cwd: folder });
}

export const toolchains: Readonly<Record<string, Toolchain>> = {
  bash: {
    languageId: "shellscript",
    needs: ["bash"],
    source: (id) => `${id}.sh`,
    command: (_, id) => ["bash", `${id}.sh`],
  },
  dash: {
    languageId: "shellscript",
    needs: ["dash"],
    source: (id) => `${id}.sh`,
    command: (_, id) => ["dash", `${id}.sh`],
  },
  go: {
    languageId: "go",
    needs: ["go"],
    source: (id) => `${id}/main.go`,
    build: go,
    command: (folder, id) => [join(folder, "out", id)],
  },
  java: {
    languageId: "java",
    needs: ["javac", "java"],
    source: (id) => `${id}/Main.java`,
    build: java,
    command: (_, id) => ["java", "-XX:TieredStopAtLevel=1", "-cp", "out", `${id}.Main`],
  },
  javascript: {
    languageId: "javascript",
    needs: [],
    source: (id) => `${id}.cjs`,
    command: (_, id) => [process.execPath, `${id}.cjs`],
  },
  php: {
    languageId: "php",
    needs: ["php"],
    source: (id) => `${id}.php`,
    build: (folder, ids) =>
      check(
        "php",
        folder,
        ids.map((id) => `${id}.php`),
        "-l",
      ),
    command: (_, id) => ["php", `${id}.php`],
  },
  python: {
    languageId: "python",
    needs: ["python3"],
    source: (id) => `${id}.py`,
    command: (_, id) => ["python3", `${id}.py`],
  },
  ruby: {
    languageId: "ruby",
    needs: ["ruby"],
    source: (id) => `${id}.rb`,
    command: (_, id) => ["ruby", "-w", `${id}.rb`],
  },
  rust: {
    languageId: "rust",
    needs: ["rustc"],
    source: (id) => `${id}.rs`,
    build: rust,
    command: (folder, id) => [join(folder, "out"), id],
  },
  typescript: {
    languageId: "typescript",
    needs: [],
    source: (id) => `${id}.ts`,
    build: typescript,
    command: (_, id) => [process.execPath, join("out", `${id}.js`)],
  },
};

/** Whether all programs of a toolchain can be started. */
export function isInstalled({ needs }: Toolchain): boolean {
  return needs.every((name) => spawnSync("sh", ["-c", `command -v ${name}`]).status === 0);
}
