import { closeSync, fstatSync, openSync } from "node:fs";
import { inflate } from "./inflate.ts";
import { type PackLookup, UnknownPack } from "./pack-index.ts";
import { asBuffer, readInto, readShared } from "./shared-bytes.ts";

const MOST_IN_MEMORY = 512 * 1024 * 1024;
const LONGEST_HEADER = 64;
const OFS_DELTA = 6;
const REF_DELTA = 7;

/** The file of a pack, as plain data that threads share. */
export interface PackFile {
  /** All of it, up to 512 MB; otherwise it is read as needed, through `handle`. */
  readonly bytes: Uint8Array | undefined;
  readonly handle: number;
  readonly size: number;
}

/** One object of a pack, as its header says. */
export interface Entry {
  /** 1 commit, 2 tree, 3 blob, 4 tag; 0 for a delta, whose type is its base's. */
  readonly type: number;
  /** Size of the object, or of the delta, once inflated. */
  readonly size: number;
  /** Offset of the object that a delta builds on; undefined if it is none. */
  readonly base: number | undefined;
  /** Where the compressed bytes begin. */
  readonly dataAt: number;
}

/** Reads a pack, for one thread. */
export interface PackReader {
  /** Throws a RangeError if there is no entry, or its base is not in this pack. */
  entryAt(offset: number): Entry;
  /** The object or delta itself, in `out`. `end` is where the next entry begins. Throws if it is damaged. */
  inflate(entry: Entry, end: number, out: Buffer): Buffer;
}

/** Opens a pack of version 2. Throws UnknownPack if it is none. */
export function openPackFile(path: string): PackFile {
  const handle = openIfThere(path);
  const { size } = fstatSync(handle);
  const bytes = size <= MOST_IN_MEMORY ? readShared(handle, size) : undefined;
  const magic = bytes?.subarray(0, 8) ?? readPart(handle, 0, 8);
  if (magic.length < 8 || magic.toString("latin1", 0, 4) !== "PACK" || magic.readUInt32BE(4) !== 2) {
    closeSync(handle);
    throw new UnknownPack("not a pack of version 2");
  }
  return { bytes, handle, size };
}

export function closePackFile({ handle }: PackFile): void {
  closeSync(handle);
}

export function readerOf({ bytes, handle, size }: PackFile, lookup: PackLookup, idBytes: number): PackReader {
  if (!bytes) {
    return {
      entryAt(offset) {
        const header = readPart(handle, offset, Math.min(LONGEST_HEADER, size - offset));
        return readEntry(header, 0, offset, lookup, idBytes);
      },
      inflate: ({ dataAt, size }, end, out) => inflate(readPart(handle, dataAt, end - dataAt), size, out),
    };
  }
  const whole = asBuffer(bytes);
  return {
    entryAt: (offset) => readEntry(whole, offset, offset, lookup, idBytes),
    inflate: ({ dataAt, size }, end, out) => inflate(whole.subarray(dataAt, end), size, out),
  };
}

/** Reads the header at a place of some bytes, which is the `offset` of the pack. */
function readEntry(bytes: Buffer, place: number, offset: number, lookup: PackLookup, idBytes: number): Entry {
  let at = place;
  let byte = bytes[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte >= 128; unit *= 128) {
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * unit;
  }
  if (type === REF_DELTA) {
    const base = lookup.offsetOf(bytes.subarray(at, at + idBytes));
    if (base === undefined) throw new RangeError("the base of a delta is not in its pack");
    return { type: 0, size, base, dataAt: offset + at - place + idBytes };
  }
  if (type !== OFS_DELTA) return { type, size, base: undefined, dataAt: offset + at - place };
  byte = bytes[at++] ?? 0;
  let distance = byte & 127;
  while (byte >= 128) {
    byte = bytes[at++] ?? 0;
    distance = (distance + 1) * 128 + (byte & 127);
  }
  return { type: 0, size, base: offset - distance, dataAt: offset + at - place };
}

function openIfThere(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw new UnknownPack("the pack is gone", { cause });
  }
}

function readPart(handle: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readInto(bytes, handle, from));
}
