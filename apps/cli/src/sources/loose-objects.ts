import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { BlobVisitor } from "./pack/pack-walk.ts";

const FOLDER = /^[0-9a-f]{2}$/;
const NAME = /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/;
const HEADER = /^([a-z]+) (\d+)$/;
const LONGEST_HEADER = 32;

/** Visits the blobs among the objects that lie in files of their own. Yields the number of objects passed. */
export function* walkLoose<State>(objects: string, visitor: BlobVisitor<State>): Generator<number> {
  for (const folder of namesIn(objects, FOLDER)) {
    for (const name of namesIn(join(objects, folder), NAME)) {
      visit(join(objects, folder, name), folder + name, visitor);
      yield 1;
    }
  }
}

function visit<State>(path: string, oid: string, visitor: BlobVisitor<State>): void {
  let object: Buffer;
  try {
    object = inflateSync(readFileSync(path), { maxOutputLength: visitor.mostBytes + LONGEST_HEADER });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // git packs objects away while we look.
    if (code !== "ENOENT") visitor.refuse(oid, code === "ERR_BUFFER_TOO_LARGE" ? "large" : "damaged");
    return;
  }
  const end = object.indexOf(0);
  const [, type, size] = HEADER.exec(object.toString("latin1", 0, Math.min(Math.max(end, 0), LONGEST_HEADER))) ?? [];
  if (Number(size) !== object.length - end - 1) visitor.refuse(oid, "damaged");
  else if (type === "blob") visitor.blob(object.subarray(end + 1), () => oid);
}

function namesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort();
  } catch {
    return [];
  }
}
