import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { inflate } from "./inflate.ts";
import { type PackIndex, UnknownPack } from "./pack-index.ts";

const MOST_IN_MEMORY = 512 * 1024 * 1024;
const LONGEST_HEADER = 64;
const OFS_DELTA = 6;
const REF_DELTA = 7;

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

export interface PackFile {
  /** Throws a RangeError if there is no entry, or its base is not in this pack. */
  entryAt(offset: number): Entry;
  /** The object or delta itself, in `out`. `end` is where the next entry begins. Throws if it is damaged. */
  inflate(entry: Entry, end: number, out: Buffer): Buffer;
  /** Where the last entry ends. */
  readonly end: number;
  close(): void;
}

/** Opens a pack of version 2. Throws UnknownPack if it is none. Packs up to 512 MB are held in memory. */
export function openPackFile(path: string, index: PackIndex, idBytes: number): PackFile {
  const file = openIfThere(path);
  const { size } = fstatSync(file);
  const whole = size <= MOST_IN_MEMORY ? readAt(file, 0, size) : undefined;
  const bytes = (from: number, to: number): Buffer => whole?.subarray(from, to) ?? readAt(file, from, to - from);
  const end = size - idBytes;
  const magic = bytes(0, 8);
  if (magic.length < 8 || magic.toString("latin1", 0, 4) !== "PACK" || magic.readUInt32BE(4) !== 2) {
    closeSync(file);
    throw new UnknownPack("not a pack of version 2");
  }
  return {
    end,
    entryAt(offset) {
      const header = bytes(offset, Math.min(offset + LONGEST_HEADER, size));
      return readEntry(header, offset, index, idBytes);
    },
    inflate: (entry, to, out) => inflate(bytes(entry.dataAt, to), entry.size, out),
    close: () => closeSync(file),
  };
}

function readEntry(header: Buffer, offset: number, index: PackIndex, idBytes: number): Entry {
  let at = 0;
  let byte = header[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte >= 128; unit *= 128) {
    byte = header[at++] ?? 0;
    size += (byte & 127) * unit;
  }
  if (type !== OFS_DELTA && type !== REF_DELTA) return { type, size, base: undefined, dataAt: offset + at };
  if (type === REF_DELTA) {
    const base = index.offsetOf(header.subarray(at, at + idBytes));
    if (base === undefined) throw new RangeError("the base of a delta is not in its pack");
    return { type: 0, size, base, dataAt: offset + at + idBytes };
  }
  byte = header[at++] ?? 0;
  let distance = byte & 127;
  while (byte >= 128) {
    byte = header[at++] ?? 0;
    distance = (distance + 1) * 128 + (byte & 127);
  }
  return { type: 0, size, base: offset - distance, dataAt: offset + at };
}

function openIfThere(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw new UnknownPack("the pack is gone", { cause });
  }
}

function readAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const read = readSync(file, bytes, got, length - got, from + got);
    if (read === 0) break;
    got += read;
  }
  return bytes.subarray(0, got);
}
