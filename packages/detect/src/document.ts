import type { Finding } from "./finding.ts";
import { Pieces } from "./pieces.ts";
import { FILE_HEAD, SUPPRESS_REACH } from "./suppress.ts";

/** One edit, in UTF-16 units of the text before it. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
}

/** A text that changes. */
export interface OpenDocument {
  /** The same as a full scan of the text as it is now would give. */
  readonly findings: readonly Finding[];
  /** Takes over an edit. Looks at some kilobytes around it, however long the text is. Returns the findings. */
  update(change: TextChange): readonly Finding[];
}

/** What a document needs of a detector. */
export interface Looker {
  /** Findings of a text, as far as what is in it can say. */
  look(text: string, head: string): Finding[];
  /** Starts of keys that may be longer than `SHORT_REACH`. */
  openers(text: string): { position: number; reach: number }[];
}

/** Whatever decides about a key stands this near, but for the ones that openers announce. */
export const SHORT_REACH = 4096;
const MARGIN = SHORT_REACH + 2 * SUPPRESS_REACH;

export function openDocument(text: string, { look, openers }: Looker): OpenDocument {
  const pieces = new Pieces(text);
  let findings = look(text, text.slice(0, FILE_HEAD));
  let open = openers(text);

  function update({ start, end, text: inserted }: TextChange): readonly Finding[] {
    const shift = inserted.length - (end - start);
    const headBefore = pieces.slice(0, FILE_HEAD);
    pieces.replace(start, end, inserted);
    const head = pieces.slice(0, FILE_HEAD);
    if (start < FILE_HEAD && `${headBefore}${head}`.includes("vault-secret-ignore-file")) return reload();

    // Every key whose beginning is in `from` … `to` is looked for again; all others stay.
    const near = open.filter(({ position, reach }) => position < end && position + reach > start);
    const from = Math.min(start - MARGIN, ...near.map(({ position }) => position - MARGIN));
    const to = Math.max(
      start + inserted.length + MARGIN,
      ...near.map(({ position, reach }) => position + reach + shift),
    );
    const sliceFrom = Math.max(0, from - MARGIN);
    let slice = pieces.slice(sliceFrom, to + MARGIN);
    const sliceOpen = openers(slice).map(({ position, reach }) => ({ position: position + sliceFrom, reach }));
    const needed = Math.max(0, ...sliceOpen.map(({ position, reach }) => position + reach));
    if (needed > sliceFrom + slice.length) slice = pieces.slice(sliceFrom, needed + MARGIN);

    const isIn = (place: number) => place >= from && place < to;
    findings = [
      ...findings.filter((finding) => finding.start < from),
      ...look(slice, head)
        .map((finding) => moved(finding, sliceFrom))
        .filter((finding) => isIn(finding.start)),
      ...findings.filter((finding) => finding.start >= to - shift).map((finding) => moved(finding, shift)),
    ];
    open = [
      ...open.filter(({ position }) => position < from),
      ...sliceOpen.filter(({ position }) => isIn(position)),
      ...open
        .filter(({ position }) => position >= to - shift)
        .map(({ position, reach }) => ({ position: position + shift, reach })),
    ];
    return findings;
  }

  function reload(): readonly Finding[] {
    const whole = pieces.slice(0, pieces.length);
    findings = look(whole, whole.slice(0, FILE_HEAD));
    open = openers(whole);
    return findings;
  }

  return {
    get findings() {
      return findings;
    },
    update,
  };
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}
