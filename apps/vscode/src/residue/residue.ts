import type { Redacted } from "@vault-secret/core";
import { findBackups } from "./backups.ts";
import { findBuilt } from "./build-output.ts";
import { findInGit } from "./git.ts";
import { findLocalHistory } from "./local-history.ts";

/** A place that still holds the key after it was taken out of a file. */
export type Residue = LocalCopies | Backups | StagedCopy | Commits | BuildOutput;

/** Old versions of the file in VS Code's Local History. They can be redacted. */
export interface LocalCopies {
  readonly kind: "local-history";
  readonly files: readonly string[];
}

/** Unsaved text that VS Code keeps for the next start (hot exit). It goes when the file is saved. */
export interface Backups {
  readonly kind: "backup";
  readonly files: readonly string[];
}

/** The version that git would commit next. */
export interface StagedCopy {
  readonly kind: "staged";
  /** Relative to the repository. */
  readonly path: string;
}

export interface Commits {
  readonly kind: "commits";
  /** Commits whose version of the file holds the key, newest first; at most some hundreds. */
  readonly commits: readonly string[];
  /** Whether a branch of a remote has one of them: then others have the key. */
  readonly pushed: boolean;
}

/** Files that a build made of the source. */
export interface BuildOutput {
  readonly kind: "build-output";
  readonly files: readonly string[];
  /** Whether there was more than is looked at. */
  readonly partial: boolean;
}

export interface ResidueScope {
  /** Path of the file that the key stood in. */
  readonly file: string;
  /** Path of the workspace folder. Default: no build output is looked at. */
  readonly folder?: string | undefined;
  /** VS Code's `User` folder; none in a browser. */
  readonly userFolder?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks for a key where editors, git and builds keep copies of a file. Reads only. What cannot be read is left out: a
 * report of copies is advice, and the advice is to rotate the key in any case.
 */
export async function findResidues(value: Redacted, scope: ResidueScope): Promise<Residue[]> {
  const needle = Buffer.from(value.reveal());
  try {
    const found = await Promise.all([
      findLocalHistory(needle, scope),
      findBackups(needle, scope),
      findInGit(needle, scope),
      findBuilt(needle, scope),
    ]);
    return found.flat();
  } finally {
    needle.fill(0);
  }
}
