import type { Entry, PackReader } from "./pack-file.ts";
import type { PackIndex, PackLookup } from "./pack-index.ts";

const BLOB = 3;
/** The type of what has no readable header, or a base that is not there. */
export const BROKEN = 255;
/** A tree that is more than this part of all is begun before the others, so that none is waited for in the end. */
const HEAVY = 1 / 64;
/** What an object costs beside its size, in bytes. */
const OBJECT_BYTES = 4096;

/**
 * The objects of a pack: deltas hang below what they build on. Objects go by their rank in the order of the pack; -1 is
 * none. Plain data, in memory that threads share.
 */
export interface Forest {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly types: Uint8Array;
  /** What is to be visited: whole blobs and what is broken. Heavy trees come first, else in the order of the pack. */
  readonly roots: Int32Array;
  /** How many objects the trees of these roots have. */
  readonly size: number;
}

type Links = Pick<Forest, "firstChild" | "nextSibling" | "types">;

export function readForest(reader: PackReader, lookup: PackLookup, { offsets }: PackIndex): Forest {
  const count = offsets.length;
  const types = new Uint8Array(new SharedArrayBuffer(count));
  const firstChild = sharedRanks(count).fill(-1);
  const nextSibling = sharedRanks(count).fill(-1);
  const sizes = new Float64Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const entry = entryAt(reader, offsets[at] ?? 0);
    types[at] = entry?.type ?? BROKEN;
    sizes[at] = entry?.size ?? 0;
    if (entry?.base === undefined) continue;
    const base = lookup.rankAt(entry.base);
    if (base < 0 || base === at) {
      types[at] = BROKEN;
    } else {
      nextSibling[at] = firstChild[base] ?? -1;
      firstChild[base] = at;
    }
  }
  const links = { types, firstChild, nextSibling };
  return { ...links, ...rootsOf(links, sizes) };
}

/** An object and all that build on it, each after its base. */
export function* below({ firstChild, nextSibling }: Links, root: number): Generator<number> {
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    yield at;
    for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) open.push(child);
  }
}

function rootsOf(links: Links, sizes: Float64Array): Pick<Forest, "roots" | "size"> {
  const weights = new Map<number, number>();
  let [size, sum] = [0, 0];
  links.types.forEach((type, root) => {
    if (type !== BLOB && type !== BROKEN) return;
    let weight = 0;
    for (const at of below(links, root)) {
      size++;
      weight += OBJECT_BYTES + (sizes[at] ?? 0);
    }
    weights.set(root, weight);
    sum += weight;
  });
  const trees = [...weights];
  const heavy = trees.filter(([, weight]) => weight > sum * HEAVY).sort(([, a], [, b]) => b - a);
  const others = trees.filter(([, weight]) => weight <= sum * HEAVY);
  const roots = sharedRanks(trees.length);
  roots.set([...heavy, ...others].map(([root]) => root));
  return { roots, size };
}

function sharedRanks(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}

function entryAt(reader: PackReader, offset: number): Entry | undefined {
  try {
    return reader.entryAt(offset);
  } catch {
    return undefined;
  }
}
