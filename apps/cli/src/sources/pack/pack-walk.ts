import { type BufferPool, createBufferPool } from "./buffer-pool.ts";
import { applyDelta, type Delta, readDelta } from "./delta.ts";
import { type Entry, openPackFile, type PackFile } from "./pack-file.ts";
import { type PackIndex, readPackIndex } from "./pack-index.ts";

const BLOB = 3;
const BROKEN = 255;
/** What blobs on the way may take, in a pack that is made to take much. */
const MOST_HELD_BYTES = 2 ** 30;

/** What is told about the blobs of a pack. `State` is whatever the visitor wants to know of a base again. */
export interface BlobVisitor<State> {
  /** Blobs above this many bytes are told by `refuse`, and deltas of them. */
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
    const pool = createBufferPool();
    for (let at = 0; at < forest.types.length; at++) {
      if (forest.types[at] === BROKEN) refuseTree(forest, index, at, visitor);
      else if (forest.types[at] === BLOB) yield* walkTree(pack, index, forest, at, pool, visitor);
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

/** A blob on the way from a whole one down to the delta at hand, of which more deltas are to come. */
interface Step<State> {
  readonly bytes: Buffer;
  readonly state: State;
  /** The next delta on this blob. */
  child: number;
}

function* walkTree<State>(
  pack: PackFile,
  index: PackIndex,
  forest: Forest,
  root: number,
  pool: BufferPool,
  visitor: BlobVisitor<State>,
): Generator<number> {
  const { offsets } = index;
  const way: Step<State>[] = [];

  /** The blob itself, and the delta it was made by; undefined if it is too large. Throws if it is damaged. */
  function read(at: number, base: Step<State> | undefined): { bytes: Buffer; delta?: Delta } | undefined {
    const entry = pack.entryAt(offsets[at] ?? 0);
    if (entry.size > visitor.mostBytes) return undefined;
    const end = offsets[at + 1] ?? pack.end;
    if (!base) return { bytes: pack.inflate(entry, end, pool.take(entry.size + 1)) };
    const scratch = pool.take(entry.size + 1);
    const delta = readDelta(pack.inflate(entry, end, scratch));
    const held = way.reduce((sum, each) => sum + each.bytes.length, delta.size);
    if (delta.size > visitor.mostBytes || held > MOST_HELD_BYTES) return undefined;
    const bytes = pool.take(delta.size);
    applyDelta(delta, base.bytes, bytes);
    pool.give(scratch);
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
    const child = forest.firstChild[at] ?? -1;
    if (child >= 0) way.push({ bytes, state, child });
    else pool.give(bytes);
  }

  enter(root, undefined);
  yield 1;
  for (let step = way.pop(); step; step = way.pop()) {
    const at = step.child;
    step.child = forest.nextSibling[at] ?? -1;
    // A blob is kept only while deltas of it are to come: of a long chain two are in memory.
    if (step.child >= 0) way.push(step);
    enter(at, step);
    if (step.child < 0) pool.give(step.bytes);
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
