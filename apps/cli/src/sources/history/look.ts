import { isUtf8 } from "node:buffer";
import type { Detector, Finding } from "@vault-secret/detect";
import { decode, encodingOf } from "../../scan/encoding.ts";
import { changedRanges, type Delta, placesOf } from "../pack/delta.ts";
import type { BlobVisitor } from "../pack/pack-walk.ts";
import type { Event } from "./events.ts";

/**
 * How far the detector's verdict about a place depends on the text around it, in bytes: a key's own length, the words
 * near it, a comment that says it may stay.
 */
const REACH = 1024;
/** The same in a text without anything that a key could begin with: how far a key is looked at from its beginning, */
const LOOK_AHEAD = 640;
/** and from where it is recognized to what stands before. */
const LOOK_BACK = 256;
/** What reaches further: keys in armor, a comment for the whole file, Kubernetes Secrets. So do long lines. */
const FAR = [/-----BEGIN |PuTTY-User-Key-File-|vault-secret-ignore-file/i, /\bkind["']?\s?:\s?["']?secret\b/i];
/** Comments for a whole file stand in its head. */
const HEAD = 2048;
const IGNORE_FILE = "vault-secret-ignore-file";

/** A blob that holds keys. */
export interface Holder {
  /** The blob that was looked at whole, if this one holds the same keys in the same surroundings. */
  readonly lookedAt: string;
  readonly keys: readonly HeldKey[];
}

interface HeldKey {
  /** The same for equal keys of this run. */
  readonly group: string;
  /** Bytes in the blob. */
  readonly from: number;
  readonly to: number;
}

/**
 * What is known of a blob, for those made of it: nothing to look at anywhere; no keys; keys;
 * or something that needs each variant to be looked at whole.
 */
type Known = "empty" | "quiet" | Holder | "unclear";

/** Looks at blobs for keys, without their names. */
export interface Look {
  readonly visitor: BlobVisitor<Known>;
  readonly holders: ReadonlyMap<string, Holder>;
  /** Takes what another thread saw. */
  add(holders: ReadonlyMap<string, Holder>): void;
}

/** A blob that could not be looked at. */
export interface Refusal {
  readonly oid: string;
  readonly reason: "damaged" | "large";
}

/**
 * A blob that is a delta of another holds what that one holds, but for what changed: so only the changes are looked
 * at, with as much around them as the detector can see. Where they may hold something, or touch a key, the blob is
 * looked at whole. The result is the same as looking at each blob whole.
 */
export function createLook(detector: Detector, refuse: BlobVisitor<Known>["refuse"], mostBytes: number): Look {
  const holders = new Map<string, Holder>();

  function whole(bytes: Buffer, oid: () => string): Known {
    const encoding = encodingOf(bytes);
    if (!encoding) return "unclear";
    const content = bytes.subarray(encoding.mark);
    let text: string | undefined;
    const read = (): string => {
      text = decode(content, encoding);
      return text;
    };
    const isUtf16 = encoding.name !== "utf8";
    const findings = isUtf16 ? detector.scan(read()) : detector.scanBytes(content, read);
    if (text === undefined) return "empty";
    const isUnclear = isUtf16 || hasFarReach(text);
    if (findings.length === 0) return isUnclear ? "unclear" : "quiet";
    const holder = { lookedAt: oid(), keys: heldKeys(findings, text, encoding.mark) };
    holders.set(holder.lookedAt, holder);
    return isUnclear || !isUtf8(bytes) ? "unclear" : holder;
  }

  function variant(bytes: Buffer, oid: () => string, delta: Delta, base: Known): Known {
    if (base === "unclear" || isMarked(bytes)) return whole(bytes, oid);
    const isEmpty = base === "empty";
    const changed = changedRanges(delta, isEmpty ? LOOK_AHEAD : REACH, isEmpty ? LOOK_BACK : REACH);
    for (let i = 0; i < changed.length; i += 2) {
      if (bringsKeys(bytes, changed[i] ?? 0, changed[i + 1] ?? 0, base)) return whole(bytes, oid);
    }
    if (typeof base === "string") return base;
    const keys = keptKeys(base, delta, changed);
    if (!keys || !encodingOf(bytes)) return whole(bytes, oid);
    if (keys.length === 0) return "quiet";
    const holder = { lookedAt: base.lookedAt, keys };
    holders.set(oid(), holder);
    return holder;
  }

  /** Whether there may be a key in a range, or something that reaches further. */
  function bringsKeys(bytes: Buffer, from: number, to: number, base: Known): boolean {
    if (from < HEAD && bytes.subarray(0, HEAD).includes(IGNORE_FILE)) return true;
    if (!detector.mayHold(bytes.subarray(from, to))) return false;
    if (base === "empty") return true;
    const start = characterStart(bytes, from - REACH);
    const around = bytes.subarray(start, to + REACH);
    const text = around.toString("utf8");
    if (hasFarReach(text)) return true;
    const findings = detector.scanBytes(around, () => text);
    if (findings.length === 0) return false;
    const first = bytes.toString("utf8", start, from).length;
    const last = first + bytes.toString("utf8", from, to).length;
    return findings.some((each) => each.start <= last && each.end >= first);
  }

  function add(others: ReadonlyMap<string, Holder>): void {
    for (const [oid, holder] of others) holders.set(oid, holder);
  }

  return { visitor: { mostBytes, blob: whole, variant, refuse }, holders, add };
}

function heldKeys(findings: readonly Finding[], text: string, mark: number): HeldKey[] {
  const byteAt = (unit: number): number => mark + Buffer.byteLength(text.slice(0, unit));
  return findings.map(({ group = "", start, end }) => ({ group, from: byteAt(start), to: byteAt(end) }));
}

/** Whether a verdict may depend on text further away than `REACH`. */
function hasFarReach(text: string): boolean {
  if (FAR.some((far) => far.test(text))) return true;
  for (let from = 0; from + REACH < text.length; ) {
    const end = text.lastIndexOf("\n", from + REACH);
    if (end < from) return true;
    from = end + 1;
  }
  return false;
}

/** The beginning of the character of UTF-8 that a place is in. */
function characterStart(bytes: Buffer, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** Whether a change of a file has to do with one of these blobs. */
export function isAbout({ before, after }: Event, holders: ReadonlyMap<string, Holder>): boolean {
  return holders.has(after) || before.some((oid) => holders.has(oid));
}

/** Keys that a delta left alone, where they stand now; undefined if it touched one. */
function keptKeys({ keys }: Holder, delta: Delta, changed: readonly number[]): HeldKey[] | undefined {
  const kept: HeldKey[] = [];
  for (const { group, from, to } of keys) {
    const places = placesOf(delta, from, to);
    if (places === "cut") return undefined;
    for (const place of places) {
      const end = place + to - from;
      if (touches(changed, place, end)) return undefined;
      kept.push({ group, from: place, to: end });
    }
  }
  return kept;
}

function touches(ranges: readonly number[], from: number, to: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if ((ranges[i] ?? 0) < to && from < (ranges[i + 1] ?? 0)) return true;
  }
  return false;
}

/** Whether a byte order mark of UTF-16 may begin the text. */
function isMarked(bytes: Buffer): boolean {
  return (bytes[0] ?? 0) >= 0xfe;
}
