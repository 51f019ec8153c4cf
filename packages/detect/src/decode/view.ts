import type { Span, Units } from "../vendor.ts";

/** Text as it is meant, where a file holds it escaped or wrapped. */
export interface View {
  readonly text: string;
  /** Where a piece of the view stands in the file; undefined if it is not one that the view is for. */
  spanOf(piece: Span): Span | undefined;
}

/** Finds what is escaped or wrapped. Must be linear: it looks at most `reach` units away from an anchor. */
export interface Decoder {
  readonly anchors: readonly string[];
  readonly reach: number;
  /** Cheap test on the anchor's surroundings that rules most places out. */
  mayMatch(text: Units, anchor: number): boolean;
  /** The views at an anchor, and where the next anchor may stand that is not in them already. */
  open(text: string, anchor: number): { readonly views: readonly View[]; readonly end: number };
}
