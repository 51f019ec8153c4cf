import type { Detector, Finding, OpenDocument, Place, TextChange } from "@vault-secret/detect";

/** So much text takes a millisecond or two, whatever it holds. */
const PIECE = 32_768;

/**
 * A document whose keys are known at any time. Its text and its edits are taken in by pieces, so that no step is long:
 * opening a text is the same as typing it.
 */
export class DocumentScan {
  readonly #document: OpenDocument;
  #waiting: TextChange[] = [];
  #length = 0;

  constructor(detector: Detector, text: string, place: Place) {
    this.#document = detector.open("", place);
    this.push({ start: 0, end: 0, text });
  }

  /** Length of the text with all edits that were pushed. */
  get length(): number {
    return this.#length;
  }

  get isDone(): boolean {
    return this.#waiting.length === 0;
  }

  /** Those of the text as it is now. Finishes what waits, however long that takes. */
  get findings(): readonly Finding[] {
    while (!this.isDone) this.step();
    return this.#document.findings;
  }

  /** Notes an edit. */
  push(change: TextChange): void {
    this.#length += change.text.length - (change.end - change.start);
    for (let at = 0; at === 0 || at < change.text.length; at += PIECE) {
      const text = change.text.slice(at, at + PIECE);
      const start = change.start + at;
      this.#waiting.push({ start, end: at === 0 ? change.end : start, text });
    }
  }

  /** Takes in one piece. */
  step(): void {
    const change = this.#waiting.shift();
    if (change) this.#document.update(change);
  }
}
