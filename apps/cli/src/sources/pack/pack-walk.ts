import { applyDelta, type Delta, readDelta } from "./delta.ts";
import { type Entry, openPackFile, type PackFile } from "./pack-file.ts";
import { type PackIndex, readPackIndex } from "./pack-index.ts";

const BLOB = 3;
const BROKEN = 255;

/** What is told about the blobs of a pack. `State` is whatever the visitor wants to know of a base again. */
export interface BlobVisitor<State> {
  /** Blobs above this many bytes are told by `refuse`. */
  readonly mostBytes: number;
  /** A blob, whole. `bytes` are overwritten after the call. */
  blob(bytes: Buffer, oid: () => string): State;
  /** A blob that is made of one told before, by `delta`. */
  variant(bytes: Buffer, oid: () => string, delta: Delta, base: State): State;
  /** A blob that cannot be had from this pack. */
  refuse(oid: string, reason: "damaged" | "large"): void;
}

/**
 * Visits every blob of a pack (its path without an ending) once, each after the one it is a delta of, so that nothing is inflated twice and no more
 * than one chain of deltas is in memory. Yields the number of objects passed, so that the caller may breathe. Throws
 * UnknownPack if the files are not what this reader knows.
 */
export function* walkPack<State>(path: string, idBytes: number, visitor: BlobVisitor<State>): Generator<number> {
  const index = readPackIndex(`${path}.idx`, idBytes);
  const pack = openPackFile(`${path}.pack`, index, idBytes);
  try {
    const forest = readForest(pack, index);
    const buffers: Buffer[] = [];
    for (let at = 0; at < forest.types.length; at++) {
      if (forest.types[at] === BROKEN) refuseTree(forest, index, at, visitor);
      else if (forest.types[at] === BLOB) yield* walkTree(pack, index, forest, at, buffers, visitor);
    }
  } finally {
    pack.close();
  }
}

/** Deltas hang below what they build on. Objects go by their rank in the order of the pack; -1 is none. */
interface Forest {
  readonly types: Uint8Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

function readForest(pack: PackFile, { offsets }: PackIndex): Forest {
  const count = offsets.length;
  const types = new Uint8Array(count);
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  for (let at = count - 1; at >= 0; at--) {
    const entry = entryAt(pack, offsets[at] ?? 0);
    types[at] = entry?.type ?? BROKEN;
    if (entry?.base === undefined) continue;
    const base = rankOf(offsets, entry.base);
    if (base < 0 || base === at) {
      types[at] = BROKEN;
    } else {
      nextSibling[at] = firstChild[base] ?? -1;
      firstChild[base] = at;
    }
  }
  return { types, firstChild, nextSibling };
}

/** One step of the way from a whole blob down to the delta at hand. */
interface Step<State> {
  readonly bytes: Buffer;
  readonly state: State;
  /** The next delta on this blob. */
  child: number;
}

/** `buffers` hold the blobs on the way, one for each depth, and are used again and again. */
function* walkTree<State>(
  pack: PackFile,
  index: PackIndex,
  forest: Forest,
  root: number,
  buffers: Buffer[],
  visitor: BlobVisitor<State>,
): Generator<number> {
  const { offsets } = index;
  const way: Step<State>[] = [];

  /** The blob itself, and the delta it was made by; undefined if it cannot be had. */
  function read(at: number, base: Step<State> | undefined): { bytes: Buffer; delta?: Delta } | undefined {
    const entry = pack.entryAt(offsets[at] ?? 0);
    if (entry.size > visitor.mostBytes) return undefined;
    const data = pack.inflate(entry, offsets[at + 1] ?? pack.end);
    if (!base) return { bytes: data };
    const delta = readDelta(data);
    if (delta.size > visitor.mostBytes) return undefined;
    const bytes = bufferOf(buffers, way.length, delta.size);
    applyDelta(delta, base.bytes, bytes);
    return { bytes, delta };
  }

  function enter(at: number, base: Step<State> | undefined): void {
    let blob: { bytes: Buffer; delta?: Delta } | undefined;
    let reason: "large" | "damaged" = "large";
    try {
      blob = read(at, base);
    } catch {
      reason = "damaged";
    }
    if (!blob) {
      refuseTree(forest, index, at, visitor, reason);
      return;
    }
    const { bytes, delta } = blob;
    const oid = () => index.oidAt(offsets[at] ?? 0);
    const state = delta && base ? visitor.variant(bytes, oid, delta, base.state) : visitor.blob(bytes, oid);
    way.push({ bytes, state, child: forest.firstChild[at] ?? -1 });
  }

  enter(root, undefined);
  yield 1;
  for (let step = way.at(-1); step; step = way.at(-1)) {
    if (step.child < 0) {
      way.pop();
      continue;
    }
    const at = step.child;
    step.child = forest.nextSibling[at] ?? -1;
    enter(at, step);
    yield 1;
  }
}

/** Tells that an object and all that build on it cannot be had, if they may be blobs. */
function refuseTree<State>(
  { firstChild, nextSibling }: Forest,
  index: PackIndex,
  root: number,
  visitor: BlobVisitor<State>,
  reason: "damaged" | "large" = "damaged",
): void {
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    visitor.refuse(index.oidAt(index.offsets[at] ?? 0), reason);
    for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) open.push(child);
  }
}

function entryAt(pack: PackFile, offset: number): Entry | undefined {
  try {
    return pack.entryAt(offset);
  } catch {
    return undefined;
  }
}

function bufferOf(buffers: Buffer[], depth: number, size: number): Buffer {
  let buffer = buffers[depth];
  if (!buffer || buffer.length < size) {
    buffer = Buffer.allocUnsafe(Math.max(size, 2 * (buffer?.length ?? 4096)));
    buffers[depth] = buffer;
  }
  return buffer.subarray(0, size);
}

function rankOf(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = offsets[middle] ?? 0;
    if (here === offset) return middle;
    if (here < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
