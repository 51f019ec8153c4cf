import type { Detector } from "@vault-secret/detect";
import type { ScannerOptions } from "../scan/scanner.ts";

/** Where keys are looked for beyond files on disk: a history, the index, an image, an environment. */
export interface Source {
  /** What is scanned, in words for progress and summary, such as `history of 10,000 commits`. */
  readonly title: string;
  /**
   * Yields what is to be scanned, in an order that depends on nothing but the content. May leave out what
   * `host.detector` finds nothing in. Ends early when `host.signal` is aborted. Throws a Failure if nothing at all
   * can be read; one unreadable item goes to `host.unreadable`.
   */
  items(host: SourceHost): AsyncIterable<Item>;
}

/** One thing to scan. */
export interface Item {
  /** Where a person finds it, with `/`; also the name that rules see. */
  readonly path: string;
  /** The bytes; they may be overwritten once the next item is asked for. */
  read(): Uint8Array | Promise<Uint8Array>;
  /** Only findings on these lines count: `[first, last]`, from 1. Default: all lines. */
  readonly lines?: readonly (readonly [number, number])[];
  /** Extra fields of its findings, in the order in which machine formats print them. */
  readonly origin?: Origin;
}

export interface Origin {
  /** Commit that introduced the key. */
  readonly commit?: string;
  /** Author date of that commit, ISO 8601. */
  readonly date?: string;
  /** Commit that removed the key; null if it is still there. */
  readonly removedIn?: string | null;
  /** Whether the commit is reachable from a remote's branch. */
  readonly onRemote?: boolean;
  /** True if no branch, tag, stash or reflog leads to it any more. */
  readonly unreachable?: boolean;
  /** Digest of the image layer. */
  readonly layer?: string;
}

/** What the scan gives to a source. */
export interface SourceHost {
  /** The detector of this run, for sources that look before they yield. */
  readonly detector: Detector;
  /** From which another thread makes its equal. */
  readonly scannerOptions: ScannerOptions;
  /** How many threads may look, this one included. */
  readonly threads: number;
  readonly signal: AbortSignal;
  /** Something could not be read, such as `object 3f…`: said on stderr, counted; exit code 3 unless keys were found. */
  unreadable(what: string, why: string): void;
  /** Worth knowing and no failure, such as a shallow clone. Said on stderr. */
  note(text: string): void;
  /** Moves the progress bar: bytes and items looked at since the last call, of which `items()` yields only some. */
  progress(items: number, bytes: number): void;
  /** Once known: how many items there are, so that the time left can be told. */
  total(items: number): void;
}
