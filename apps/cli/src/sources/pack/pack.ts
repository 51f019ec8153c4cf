import { type Forest, readForest } from "./forest.ts";
import { closePackFile, openPackFile, type PackFile, readerOf } from "./pack-file.ts";
import { lookUpIn, type PackIndex, readPackIndex } from "./pack-index.ts";

/** A pack of git's, as plain data: threads share its bytes and take its trees of deltas in turn. */
export interface Pack {
  readonly index: PackIndex;
  readonly file: PackFile;
  readonly forest: Forest;
  /** How many of the trees are taken, for all threads. */
  readonly taken: Int32Array;
}

/** Opens a pack, its path without an ending. Throws UnknownPack if the files are not what this reader knows. */
export function openPack(path: string, idBytes: number): Pack {
  const index = readPackIndex(`${path}.idx`, idBytes);
  const file = openPackFile(`${path}.pack`);
  const lookup = lookUpIn(index);
  const forest = readForest(readerOf(file, lookup, idBytes), lookup, index);
  return { index, file, forest, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

export function closePack({ file }: Pack): void {
  closePackFile(file);
}

/** The trees of a pack that a thread gets: as many as it has time for. */
export interface Share {
  /** The root of a tree that nobody else gets; undefined when all are taken. */
  next(): number | undefined;
  /** How many it got. */
  readonly count: number;
}

export function shareOf({ taken, forest }: Pack): Share {
  let count = 0;
  return {
    next() {
      const root = forest.roots[Atomics.add(taken, 0, 1)];
      if (root !== undefined) count++;
      return root;
    },
    get count() {
      return count;
    },
  };
}
