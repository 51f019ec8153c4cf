import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { asBuffer, readShared } from "./shared-bytes.ts";

const MAGIC = 0xff744f63;
const FANOUT_AT = 8;
const OIDS_AT = FANOUT_AT + 256 * 4;
const FAR = 0x80000000;

/** Files that this reader does not know, or no longer there: git itself must read them. */
export class UnknownPack extends Error {
  override readonly name = "UnknownPack";
}

/** Where each object lies in a pack (gitformat-pack, index version 2). Plain data, in memory that threads share. */
export interface PackIndex {
  readonly bytes: Uint8Array;
  readonly idBytes: number;
  /** Offsets of all objects, ascending. An object's rank is its place here. */
  readonly offsets: Float64Array;
}

/** Throws UnknownPack if the file is no index of version 2 with ids of `idBytes` bytes. */
export function readPackIndex(path: string, idBytes: number): PackIndex {
  const bytes = readIfThere(path);
  const count = bytes.length < OIDS_AT ? 0 : bytes.readUInt32BE(OIDS_AT - 4);
  const room = OIDS_AT + count * (idBytes + 8) + 2 * idBytes;
  if (bytes.length < room || bytes.readUInt32BE(0) !== MAGIC || bytes.readUInt32BE(4) !== 2) {
    throw new UnknownPack("not a pack index of version 2");
  }
  const offsets = new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
  for (let at = 0; at < count; at++) offsets[at] = offsetAt(bytes, count, idBytes, at);
  return { bytes, idBytes, offsets: offsets.sort() };
}

/** Answers about an index, for one thread. */
export interface PackLookup {
  /** Hexadecimal id of the object of this rank. */
  oidOf(rank: number): string;
  /** Rank of the object at an offset; -1 if there is none. */
  rankAt(offset: number): number;
  /** Offset of the object with this id; undefined if the pack does not hold it. */
  offsetOf(oid: Uint8Array): number | undefined;
}

export function lookUpIn({ bytes, idBytes, offsets }: PackIndex): PackLookup {
  const file = asBuffer(bytes);
  const count = offsets.length;
  const idAt = (at: number): Buffer => file.subarray(OIDS_AT + at * idBytes, OIDS_AT + (at + 1) * idBytes);

  function rankAt(offset: number): number {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = offsets[middle] ?? 0;
      if (here === offset) return middle;
      if (here < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** The index goes by ids. */
  let places: Uint32Array | undefined;
  function placesOfRanks(): Uint32Array {
    const found = new Uint32Array(count);
    for (let at = 0; at < count; at++) found[rankAt(offsetAt(file, count, idBytes, at))] = at;
    return found;
  }

  return {
    rankAt,
    oidOf(rank) {
      places ??= placesOfRanks();
      return idAt(places[rank] ?? 0).toString("hex");
    },
    offsetOf(oid) {
      const first = oid[0] ?? 0;
      let low = first === 0 ? 0 : file.readUInt32BE(FANOUT_AT + (first - 1) * 4);
      let high = file.readUInt32BE(FANOUT_AT + first * 4);
      while (low < high) {
        const middle = (low + high) >>> 1;
        const order = idAt(middle).compare(oid);
        if (order === 0) return offsetAt(file, count, idBytes, middle);
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}

/** How many objects an index knows; 0 if it is none. */
export function countObjects(path: string): number {
  const file = openSync(path, "r");
  try {
    const count = Buffer.alloc(4);
    return readSync(file, count, 0, 4, OIDS_AT - 4) === 4 ? count.readUInt32BE() : 0;
  } finally {
    closeSync(file);
  }
}

/** Where the object lies whose id is the `at`-th. */
function offsetAt(file: Buffer, count: number, idBytes: number, at: number): number {
  const nearAt = OIDS_AT + count * (idBytes + 4);
  const near = file.readUInt32BE(nearAt + at * 4);
  if (near < FAR) return near;
  const farAt = nearAt + count * 4 + (near - FAR) * 8;
  if (farAt + 8 > file.length) throw new UnknownPack("the pack index is damaged");
  return Number(file.readBigUInt64BE(farAt));
}

function readIfThere(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    throw new UnknownPack("the pack has no index", { cause });
  }
  try {
    return readShared(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}
