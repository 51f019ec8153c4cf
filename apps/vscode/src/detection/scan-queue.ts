import type { DocumentScan } from "./document-scan.ts";

/** The host's time. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Runs a task later, never in this turn. */
  after(ms: number, task: () => void): void;
}

export interface ScanQueueOptions {
  readonly clock: Clock;
  /** Told when a document's findings are those of its text. */
  readonly onDone: (key: string) => void;
  /** Longest stretch of work in one turn. Default 5. */
  readonly budgetMs?: number;
  /** Shortest time between two looks at one document. Default 60. */
  readonly quietMs?: number;
}

interface Entry {
  readonly scan: DocumentScan;
  lookedAt: number;
  isScheduled: boolean;
}

/**
 * Looks at documents when they change: at once after a pause, else when the pause is over, and never for long.
 * The first edit and the last one of a burst are always looked at.
 */
export class ScanQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #options: Required<ScanQueueOptions>;

  constructor(options: ScanQueueOptions) {
    this.#options = { budgetMs: 5, quietMs: 60, ...options };
  }

  /** Takes a document in, or in again. Its text is looked at in the next turn. */
  open(key: string, scan: DocumentScan): void {
    const entry = { scan, lookedAt: Number.NEGATIVE_INFINITY, isScheduled: false };
    this.#entries.set(key, entry);
    this.#schedule(key, entry, 0);
  }

  get(key: string): DocumentScan | undefined {
    return this.#entries.get(key)?.scan;
  }

  close(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Says that edits were pushed. */
  changed(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry || entry.isScheduled) return;
    const { clock, quietMs } = this.#options;
    const wait = entry.lookedAt + quietMs - clock.now();
    if (wait <= 0) this.#look(key, entry);
    else this.#schedule(key, entry, wait);
  }

  #schedule(key: string, entry: Entry, ms: number): void {
    entry.isScheduled = true;
    this.#options.clock.after(ms, () => {
      if (this.#entries.get(key) !== entry) return;
      entry.isScheduled = false;
      this.#look(key, entry);
    });
  }

  #look(key: string, entry: Entry): void {
    const { clock, budgetMs, onDone } = this.#options;
    const end = clock.now() + budgetMs;
    while (!entry.scan.isDone && clock.now() < end) entry.scan.step();
    entry.lookedAt = clock.now();
    if (entry.scan.isDone) onDone(key);
    else this.#schedule(key, entry, 0);
  }
}
