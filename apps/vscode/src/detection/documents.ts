import type { Detector, Finding } from "@vault-secret/detect";
import {
  type Disposable,
  EventEmitter,
  Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  workspace,
} from "vscode";
import { setting } from "../settings.ts";
import { DocumentScan } from "./document-scan.ts";
import { keyText } from "./key-text.ts";
import { ScanQueue } from "./scan-queue.ts";

/** Documents longer than this, in UTF-16 units, are looked at on demand. */
const LARGEST = 1_048_576;
/** Copies of what stands elsewhere, and what nobody writes. All others are looked at, whatever shows them. */
const OTHER_SCHEMES = new Set([
  "chat-editing-snapshot-text-model",
  "debug",
  "git",
  "gitlens",
  "output",
  "review",
  "vscode",
  "vscode-local-history",
  "vscode-userdata",
  "walkThrough",
]);

export interface Scanned {
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
}

export interface Host {
  /** Without it equal keys are not known as such. */
  readonly hmac?: (key: string) => string;
}

/** Keeps the findings of all open documents. */
export class Documents implements Disposable {
  readonly #scanned = new EventEmitter<Scanned>();
  readonly #closed = new EventEmitter<Uri>();
  /** The findings of a document are those of its text. */
  readonly onDidScan = this.#scanned.event;
  /** A document is not looked at any more. */
  readonly onDidForget = this.#closed.event;

  readonly #host: Host;
  readonly #queue: ScanQueue;
  readonly #open = new Map<string, TextDocument>();
  readonly #lineEnds = new Map<string, number>();
  readonly #listeners: Disposable[];
  #detector: Detector | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#queue = new ScanQueue({
      clock: { now: () => performance.now(), after: (ms, task) => void setTimeout(task, ms) },
      onDone: (key) => this.#tell(key),
    });
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => this.#take(document)),
      workspace.onDidChangeTextDocument((event) => this.#change(event)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (["enable", "generic", "disabledRules"].some((name) => event.affectsConfiguration(`vaultSecret.${name}`)))
          void this.restart();
      }),
    ];
    // Loading and compiling the rules is no part of the activation.
    setTimeout(() => void this.restart(), 0);
  }

  /** Those of its text at this moment; none if it is not looked at. */
  findings(document: TextDocument): readonly Finding[] {
    const key = document.uri.toString();
    if (!this.#queue.get(key)) this.#take(document);
    return this.#queue.get(key)?.findings ?? [];
  }

  /** The key of a finding of this moment. Undefined if it is written in a way that cannot be read back. */
  keyOf(document: TextDocument, { start, end, group }: Finding): string | undefined {
    const { hmac } = this.#host;
    return hmac && keyText(document.getText().slice(start, end), (text) => hmac(text) === group);
  }

  /** All documents that are looked at and hold a key. */
  all(): Scanned[] {
    return [...this.#open.values()]
      .map((document) => ({ document, findings: this.findings(document) }))
      .filter(({ findings }) => findings.length > 0);
  }

  /** Whether nobody looks at it only because it is large. */
  isTooLarge(document: TextDocument): boolean {
    return isLookedAt(document) && lengthOf(document) > LARGEST && !this.#open.has(document.uri.toString());
  }

  /** Looks at a large document. */
  scanLarge(document: TextDocument): void {
    this.#take(document, Number.POSITIVE_INFINITY);
  }

  /** Looks at everything again, by the settings of now. */
  async restart(): Promise<void> {
    const { createDetector } = await import("./engine.ts");
    for (const document of this.#open.values()) this.#closed.fire(document.uri);
    this.#open.clear();
    this.#queue.clear();
    this.#detector = setting("enable")
      ? createDetector({ generic: setting("generic"), disabled: setting("disabledRules"), ...this.#host })
      : undefined;
    for (const document of workspace.textDocuments) this.#take(document);
  }

  dispose(): void {
    this.#queue.clear();
    for (const listener of [...this.#listeners, this.#scanned, this.#closed]) listener.dispose();
  }

  #take(document: TextDocument, largest = LARGEST): void {
    if (!this.#detector || !isLookedAt(document) || lengthOf(document) > largest) return;
    const key = document.uri.toString();
    this.#open.set(key, document);
    this.#lineEnds.set(key, document.eol);
    const place = { filename: document.fileName, languageId: document.languageId };
    this.#queue.open(key, new DocumentScan(this.#detector, document.getText(), place));
  }

  #change({ document, contentChanges }: TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const scan = this.#queue.get(key);
    if (!scan || contentChanges.length === 0) return;
    for (const { rangeOffset, rangeLength, text } of contentChanges)
      scan.push({ start: rangeOffset, end: rangeOffset + rangeLength, text });
    // Other line ends move every place, and are not told as edits.
    if (document.eol !== this.#lineEnds.get(key) || lengthOf(document) !== scan.length)
      this.#take(document, Number.POSITIVE_INFINITY);
    else this.#queue.changed(key);
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    this.#queue.close(key);
    this.#lineEnds.delete(key);
    if (this.#open.delete(key)) this.#closed.fire(document.uri);
  }

  #tell(key: string): void {
    const document = this.#open.get(key);
    if (document) this.#scanned.fire({ document, findings: this.findings(document) });
  }
}

function isLookedAt({ uri, isClosed }: TextDocument): boolean {
  return !isClosed && !OTHER_SCHEMES.has(uri.scheme) && !uri.path.endsWith(".map");
}

function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.validatePosition(new Position(document.lineCount, 0)));
}
