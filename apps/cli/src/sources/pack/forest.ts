import type { Entry, PackReader } from "./pack-file.ts";
import type { PackIndex, PackLookup } from "./pack-index.ts";

export const BLOB = 3;
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
}

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
  return { ...links, roots: rootsOf(links, sizes) };
}

/** An object and all that build on it, each after its base. */
export function* below({ firstChild, nextSibling }: Omit<Forest, "roots">, root: number): Generator<number> {
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    yield at;
    for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) open.push(child);
  }
}

function rootsOf(links: Omit<Forest, "roots">, sizes: Float64Array): Int32Array {
  const roots: number[] = [];
  const weights = new Map<number, number>();
  let sum = 0;
  links.types.forEach((type, root) => {
    if (type !== BLOB && type !== BROKEN) return;
    let weight = 0;
    for (const at of below(links, root)) weight += OBJECT_BYTES + (sizes[at] ?? 0);
    roots.push(root);
    weights.set(root, weight);
    sum += weight;
  });
  const weightOf = (root: number): number => weights.get(root) ?? 0;
  const isHeavy = (root: number): boolean => weightOf(root) > sum * HEAVY;
  const heavy = roots.filter(isHeavy).sort((a, b) => weightOf(b) - weightOf(a));
  const shared = sharedRanks(roots.length);
  shared.set([...heavy, ...roots.filter((root) => !isHeavy(root))]);
  return shared;
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
