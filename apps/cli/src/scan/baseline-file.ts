import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type BaselineEntry, createBaselineFilter, formatBaseline, parseBaseline } from "@vault-secret/detect/baseline";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { atPlace, readText } from "./config-file.ts";
import type { Hit } from "./hit.ts";

/** Findings that are known and accepted, kept in a file that may be committed. */
export interface Baseline {
  /** Whether a finding is known; each entry accepts one. `path` is absolute. */
  accepts(hit: Hit, path: string): boolean;
  /** Adds a finding. */
  accept(hit: Hit, path: string): void;
  /** Writes it, without the entries below the scanned paths that no finding needed, in one step or not at all. */
  save(scanned: readonly string[]): { accepted: number; fresh: number; dropped: number };
}

/** @param isNew Whether the file need not exist yet. */
export function openBaseline(file: string, isNew: boolean): Baseline {
  const folder = dirname(resolve(file));
  const exists = existsSync(file);
  const hint = "create it: vault-secret scan --baseline FILE --update-baseline";
  const entries = exists || !isNew ? atPlace(file, () => parseBaseline(readText(file, hint))) : [];
  const filter = createBaselineFilter(entries);
  const added: BaselineEntry[] = [];
  const own = (path: string) => relative(folder, path).split(sep).join("/");

  return {
    accepts: (hit, path) => filter.accepts(hit.ruleId, own(path), hit.lineHash),
    accept(hit, path) {
      const date = new Date().toISOString().slice(0, 10);
      added.push({ rule: hit.ruleId, path: own(path), line: hit.lineHash, reason: "", date });
    },
    save(scanned) {
      const isScanned = (path: string) => scanned.some((each) => path === each || path.startsWith(each + sep));
      const dropped = new Set(filter.unused().filter(({ path }) => isScanned(resolve(folder, path))));
      const kept = [...entries.filter((entry) => !dropped.has(entry)), ...added];
      writeWhole(file, formatBaseline(kept));
      return { accepted: kept.length, fresh: added.length, dropped: dropped.size };
    },
  };
}

/** A reader sees the old text or the new one, never a part. */
function writeWhole(file: string, text: string): void {
  const partial = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(partial, text, { flag: "wx" });
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`cannot write ${file}: ${code}`, { exitCode: EXIT.unreachable, cause: error });
  }
}
