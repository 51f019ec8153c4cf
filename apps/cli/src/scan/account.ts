import { say, warn } from "../output/words.ts";
import type { Progress } from "./progress.ts";

/** Keeps count of what was looked at, and says what could not be. */
export interface Account {
  readonly counts: Readonly<Record<"files" | "bytes" | "ignored" | "unreadable", number>>;
  /** Counts items that were looked at. */
  progress(items: number, bytes: number): void;
  total(items: number): void;
  ignored(): void;
  unreadable(what: string, why: string): void;
  note(text: string): void;
}

export function openAccount(progress: Progress): Account {
  const counts = { files: 0, bytes: 0, ignored: 0, unreadable: 0 };
  return {
    counts,
    total: progress.total,
    progress(items, bytes) {
      counts.files += items;
      counts.bytes += bytes;
      progress.add(items, bytes);
    },
    ignored() {
      counts.ignored++;
    },
    unreadable(what, why) {
      counts.unreadable++;
      progress.clear();
      warn(`cannot read ${what}: ${why}`);
    },
    note(text) {
      progress.clear();
      say(text);
    },
  };
}
