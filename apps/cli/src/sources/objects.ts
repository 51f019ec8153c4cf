import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { catObjects, listObjects } from "./cat-file.ts";
import { type Git, GitError } from "./git.ts";
import { walkLoose } from "./loose-objects.ts";
import { closePack, openPack, type Pack, shareOf } from "./pack/pack.ts";
import { countObjects, UnknownPack } from "./pack/pack-index.ts";
import { type BlobVisitor, walkPack } from "./pack/pack-walk.ts";

/** How long we may hold up other work, such as what git writes beside us and Ctrl+C. */
const BREATH_MS = 3;
/** Alternates of alternates: as far as git itself follows them. */
const MOST_ALTERNATES = 5;

/** The object database of a repository, with those it borrows from. */
export interface ObjectStore {
  readonly folders: readonly string[];
  /** Packs promise that some objects can be fetched later: a partial clone. */
  readonly isPartial: boolean;
}

export function openObjects(git: Git): ObjectStore {
  const folders = [...new Set(withAlternates(git.objects, MOST_ALTERNATES))];
  return { folders, isPartial: folders.some((folder) => packsIn(folder, ".promisor").length > 0) };
}

/** Other threads that visit blobs of packs in their own way. */
export interface Helpers {
  /** Has them take trees of this pack until none is left. */
  help(pack: Pack, host: Pick<BlobVisitor<never>, "refuse"> & Pick<VisitOptions, "progress">): void;
  /** Waits until they have visited so many trees, of all packs together. Ends early when the signal is aborted. */
  haveVisited(trees: number): Promise<void>;
}

export interface VisitOptions {
  readonly signal: AbortSignal;
  /** Told how many objects were passed since the last time. */
  progress(objects: number): void;
  /** Told of each pack how many objects of it will be passed. */
  total(objects: number): void;
  readonly helpers?: Helpers | undefined;
}

/**
 * Visits every blob of the store, reachable or not, at least once, and each delta after its base. Packs and files that
 * this reader does not know are left to git. What cannot be had is told at the end, by id. Stops quietly when the
 * signal is aborted.
 */
export async function visitBlobs<State>(
  git: Git,
  { folders }: ObjectStore,
  visitor: BlobVisitor<State>,
  { signal, progress, total, helpers }: VisitOptions,
): Promise<void> {
  const refused = { damaged: new Set<string>(), large: new Set<string>() };
  const patient: BlobVisitor<State> = { ...visitor, refuse: (oid, reason) => refused[reason].add(oid) };
  let helped = 0;

  async function pass(objects: Iterable<number>): Promise<void> {
    let last = performance.now();
    let passed = 0;
    for (const count of objects) {
      passed += count;
      if (passed % 32 !== 0 || performance.now() - last < BREATH_MS) continue;
      progress(passed);
      passed = 0;
      await breathe();
      if (signal.aborted) return;
      last = performance.now();
    }
    progress(passed);
  }

  async function passPack(path: string): Promise<void> {
    const pack = openPack(path, git.idBytes);
    total(pack.forest.size);
    try {
      helpers?.help(pack, { refuse: patient.refuse, progress });
      const share = shareOf(pack);
      await pass(walkPack(pack, share, patient));
      helped += pack.forest.roots.length - share.count;
      await helpers?.haveVisited(helped);
    } finally {
      closePack(pack);
    }
  }

  try {
    for (const folder of folders) {
      for (const path of packsIn(folder, ".idx")) if (!signal.aborted) await passPack(path);
      await pass(walkLoose(folder, patient));
    }
  } catch (error) {
    if (!(error instanceof UnknownPack)) throw error;
    await visitByGit(git, visitor);
  }
  for (const oid of [...refused.damaged].sort()) await retryByGit(git, oid, visitor);
  for (const oid of [...refused.large].sort()) visitor.refuse(oid, "large");
}

/** How much work the packs are, in objects: a kilobyte of a pack takes as long as an object more. */
export function weighPacks({ folders }: ObjectStore): number {
  const paths = folders.flatMap((folder) => packsIn(folder, ".idx"));
  const weights = paths.map((path) => {
    const kilobytes = (statSync(`${path}.pack`, { throwIfNoEntry: false })?.size ?? 0) / 1000;
    return countObjects(`${path}.idx`) + kilobytes;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** All blobs through git itself: slower, and knows every format there is. */
async function visitByGit<State>(git: Git, visitor: BlobVisitor<State>): Promise<void> {
  for await (const { oid, type, bytes } of catObjects(git, await listObjects(git, "blob"))) {
    if (type === "blob") visitor.blob(bytes, () => oid);
    else visitor.refuse(oid, "damaged");
  }
}

/** There may be another copy of a damaged object, which git finds. */
async function retryByGit<State>(git: Git, oid: string, visitor: BlobVisitor<State>): Promise<void> {
  try {
    visitor.blob(await git.run(["cat-file", "blob", oid]), () => oid);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    visitor.refuse(oid, "damaged");
  }
}

/** Paths of packs, without their ending, that have a file with this one. */
function packsIn(folder: string, ending: string): string[] {
  const packs = join(folder, "pack");
  if (!existsSync(packs)) return [];
  const names = readdirSync(packs).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(packs, name.slice(0, -ending.length)));
}

function withAlternates(folder: string, depth: number): string[] {
  const list = join(folder, "info", "alternates");
  if (depth === 0 || !existsSync(list)) return [folder];
  const lines = readFileSync(list, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
  return [folder, ...lines.flatMap((line) => withAlternates(resolve(folder, line), depth - 1))];
}
