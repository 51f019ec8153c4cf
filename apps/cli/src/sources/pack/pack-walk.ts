import { type BufferPool, createBufferPool } from "./buffer-pool.ts";
import { applyDelta, type Delta, readDelta } from "./delta.ts";
import { BROKEN, below, type Forest } from "./forest.ts";
import type { Pack, Share } from "./pack.ts";
import { type PackReader, readerOf } from "./pack-file.ts";
import { lookUpIn, type PackLookup } from "./pack-index.ts";

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
 * Visits every blob in a share of a pack once, each after the one it is a delta of, so that nothing is inflated twice
 * and no more than one chain of deltas is in memory. Yields the number of objects passed, so that the caller may
 * breathe.
 */
export function* walkPack<State>(pack: Pack, share: Share, visitor: BlobVisitor<State>): Generator<number> {
  const { index, file, forest } = pack;
  const lookup = lookUpIn(index);
  const end = file.size - index.idBytes;
  const reader = readerOf(file, lookup, index.idBytes);
  const way: Way = { reader, lookup, forest, pool: createBufferPool(), offsets: index.offsets, end };
  for (let root = share.next(); root !== undefined; root = share.next()) {
    if (forest.types[root] === BROKEN) refuseTree(way, root, visitor, "damaged");
    else yield* walkTree(way, root, visitor);
  }
}

/** What it takes to walk through a pack. */
interface Way {
  readonly reader: PackReader;
  readonly lookup: PackLookup;
  readonly forest: Forest;
  readonly pool: BufferPool;
  readonly offsets: Float64Array;
  /** Where the last object ends. */
  readonly end: number;
}

/** A blob on the way from a whole one down to the delta at hand, of which more deltas are to come. */
interface Step<State> {
  readonly bytes: Buffer;
  readonly state: State;
  /** The next delta on this blob. */
  child: number;
}

function* walkTree<State>(way: Way, root: number, visitor: BlobVisitor<State>): Generator<number> {
  const { reader, lookup, forest, pool, offsets } = way;
  const steps: Step<State>[] = [];

  /** The blob itself, and the delta it was made by; undefined if it is too large. Throws if it is damaged. */
  function read(at: number, base: Step<State> | undefined): { bytes: Buffer; delta?: Delta } | undefined {
    const entry = reader.entryAt(offsets[at] ?? 0);
    if (entry.size > visitor.mostBytes) return undefined;
    const end = offsets[at + 1] ?? way.end;
    if (!base) return { bytes: reader.inflate(entry, end, pool.take(entry.size + 1)) };
    const scratch = pool.take(entry.size + 1);
    const delta = readDelta(reader.inflate(entry, end, scratch));
    const held = steps.reduce((sum, each) => sum + each.bytes.length, delta.size);
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
      refuseTree(way, at, visitor, reason);
      return;
    }
    const { bytes, delta } = blob;
    const oid = () => lookup.oidOf(at);
    const state = delta && base ? visitor.variant(bytes, oid, delta, base.state) : visitor.blob(bytes, oid);
    const child = forest.firstChild[at] ?? -1;
    if (child >= 0) steps.push({ bytes, state, child });
    else pool.give(bytes);
  }

  enter(root, undefined);
  yield 1;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const at = step.child;
    step.child = forest.nextSibling[at] ?? -1;
    // A blob is kept only while deltas of it are to come: of a long chain two are in memory.
    if (step.child >= 0) steps.push(step);
    enter(at, step);
    if (step.child < 0) pool.give(step.bytes);
    yield 1;
  }
}

/** Tells that an object and all that build on it cannot be had. */
function refuseTree<State>(
  { forest, lookup }: Way,
  root: number,
  visitor: BlobVisitor<State>,
  reason: "damaged" | "large",
): void {
  for (const at of below(forest, root)) visitor.refuse(lookup.oidOf(at), reason);
}
