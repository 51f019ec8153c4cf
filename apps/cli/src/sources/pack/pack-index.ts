import { closeSync, openSync, readFileSync, readSync } from "node:fs";

const MAGIC = 0xff744f63;
const FANOUT_AT = 8;
const OIDS_AT = FANOUT_AT + 256 * 4;
const FAR = 0x80000000;

/** Files that this reader does not know, or no longer there: git itself must read them. */
export class UnknownPack extends Error {
  override readonly name = "UnknownPack";
}

/** Where each object lies in a pack (gitformat-pack, index version 2). */
export interface PackIndex {
  /** Offsets of all objects, ascending. */
  readonly offsets: Float64Array;
  /** Hexadecimal object id of the object at this offset. */
  oidAt(offset: number): string;
  /** Offset of the object with this id; undefined if the pack does not hold it. */
  offsetOf(oid: Uint8Array): number | undefined;
}

/** Throws UnknownPack if the file is no index of version 2 with ids of `idBytes` bytes. */
export function readPackIndex(path: string, idBytes: number): PackIndex {
  const file = readIfThere(path);
  const count = file.length < OIDS_AT ? 0 : file.readUInt32BE(OIDS_AT - 4);
  const nearAt = OIDS_AT + count * (idBytes + 4);
  const farAt = nearAt + count * 4;
  if (file.length < farAt + 2 * idBytes || file.readUInt32BE(0) !== MAGIC || file.readUInt32BE(4) !== 2) {
    throw new UnknownPack("not a pack index of version 2");
  }
  const offsetAt = (at: number): number => {
    const near = file.readUInt32BE(nearAt + at * 4);
    return near < FAR ? near : Number(file.readBigUInt64BE(farAt + (near - FAR) * 8));
  };
  const idAt = (at: number): Buffer => file.subarray(OIDS_AT + at * idBytes, OIDS_AT + (at + 1) * idBytes);
  const offsets = Float64Array.from({ length: count }, (_, at) => offsetAt(at)).sort();

  let places: Map<number, number> | undefined;
  return {
    offsets,
    oidAt(offset) {
      places ??= new Map(Array.from({ length: count }, (_, at) => [offsetAt(at), at]));
      return idAt(places.get(offset) ?? 0).toString("hex");
    },
    offsetOf(oid) {
      const first = oid[0] ?? 0;
      let low = first === 0 ? 0 : file.readUInt32BE(FANOUT_AT + (first - 1) * 4);
      let high = file.readUInt32BE(FANOUT_AT + first * 4);
      while (low < high) {
        const middle = (low + high) >>> 1;
        const order = idAt(middle).compare(oid);
        if (order === 0) return offsetAt(middle);
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

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UnknownPack("the pack has no index", { cause });
  }
}
