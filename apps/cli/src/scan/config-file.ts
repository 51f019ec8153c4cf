import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseConfig, type ScanConfig, TextError } from "@vault-secret/detect/config";
import { rules } from "@vault-secret/detect/explain";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { repositoryRoot } from "./repository.ts";

/** What `vault-secret.json` says; empty if there is none. */
export interface ConfigFile extends ScanConfig {
  /** Its text, valid. */
  readonly text: string | undefined;
  /** Where its relative paths begin. */
  readonly folder: string;
}

const NAME = "vault-secret.json";

/** Reads the named file, or the nearest one from a folder up to the root of its repository; `false` for none. */
export function readConfig(named: string | false | undefined, folder: string): ConfigFile {
  const file = typeof named === "string" ? resolve(named) : named === false ? undefined : nearest(folder);
  if (file === undefined) return { text: undefined, folder };
  const text = readText(file, "name a vault-secret.json, or use --no-config");
  return { ...atPlace(file, () => parseConfig(text)), text, folder: dirname(file) };
}

/** Ids that a configuration names and no rule has: mistyped, they would switch nothing off. */
export function unknownRules({ rules: named = {}, customRules = [] }: ConfigFile): string[] {
  const ids = Object.keys(named);
  if (ids.length === 0) return [];
  const known = new Set([...rules(), ...customRules.flatMap((vendor) => vendor.rules)].map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Reads a file that the command cannot do without. */
export function readText(file: string, hint: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Failure(`there is no ${file}`, { hint, cause: error });
    throw new Failure(`cannot read ${file}: ${code}`, { exitCode: EXIT.unreachable, cause: error });
  }
}

/** Names the file, line and column of an error in a text. */
export function atPlace<Parsed>(file: string, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    const hint = "nothing was scanned or written; correct the file and try again";
    throw new Failure(`${file}:${error.line}:${error.column}: ${error.message}`, { hint, cause: error });
  }
}

function nearest(folder: string): string | undefined {
  const root = repositoryRoot(folder) ?? folder;
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, NAME))) return join(each, NAME);
    if (each === root || each === dirname(each)) return undefined;
  }
}
