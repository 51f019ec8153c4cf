import { readWhole } from "./file.ts";
import type { FileHits, RuleFacts } from "./hit.ts";
import type { Scanner } from "./scanner.ts";

/** Files that one thread scans in one go. */
export interface Batch {
  readonly folder: string;
  /** Paths below the folder. */
  readonly names: readonly string[];
  /** What stands before a name where it is printed; empty or ending in `/`. */
  readonly prefix: string;
}

export interface BatchResult {
  readonly bytes: number;
  /** Files with hits, in order. */
  readonly found: readonly FileHits[];
  readonly facts: readonly RuleFacts[];
  readonly unreadable: readonly Unreadable[];
  /** How many names were done. The rest is to be scanned later. */
  readonly done: number;
  /** Whether the first name that was not done is a large file. */
  readonly large: boolean;
}

export interface Unreadable {
  readonly file: string;
  /** As in `EACCES`. */
  readonly code: string;
}

/** A batch ends early at so many hits, so that memory stays bounded, */
const MANY_HITS = 20_000;
/** and at so many bytes, so that the one who waits can go on or stop. */
const MANY_BYTES = 32 * 2 ** 20;

export function scanBatch({ folder, names, prefix }: Batch, scanner: Scanner): BatchResult {
  const found: FileHits[] = [];
  const unreadable: Unreadable[] = [];
  let [bytes, count, done, large] = [0, 0, 0, false];
  for (const name of names) {
    const file = prefix + name;
    try {
      const content = readWhole(`${folder}/${name}`);
      if (!content) {
        large = true;
        break;
      }
      bytes += content.length;
      const hits = scanner.scan(content, file);
      if (hits.length > 0) found.push({ file, hits });
      count += hits.length;
    } catch (error) {
      const failure = unreadableBecause(file, error);
      if (failure) unreadable.push(failure);
    }
    done++;
    if (count > MANY_HITS || bytes > MANY_BYTES) break;
  }
  return { bytes, found, facts: scanner.newFacts(), unreadable, done, large };
}

/** A file that vanished since it was listed is no failure. Throws what is none of the file system's errors. */
export function unreadableBecause(file: string, error: unknown): Unreadable | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return code === "ENOENT" ? undefined : { file, code };
}
