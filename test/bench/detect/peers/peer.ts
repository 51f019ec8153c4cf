import type { Command } from "../command.ts";
import type { Hit } from "../hit.ts";

/** A scanner under measurement. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Installs it once per machine. Throws an error that says why where it cannot be had. */
  install(): Promise<Installed>;
}

export interface Installed {
  /** Scans a folder, all files in it, without asking any network. */
  tree(folder: string, threads: number): Command;
  /** Reads what `tree` printed. */
  hits(printed: string, folder: string): Hit[];
  /** Scans all commits of a repository, if the scanner can. */
  history?(repository: string): Command;
}
