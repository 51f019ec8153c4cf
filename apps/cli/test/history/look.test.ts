import { randomBytes } from "node:crypto";
import { createDetector, type Detector } from "@vault-secret/detect";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encodingOf } from "../../src/scan/encoding.ts";
import { catObjects, listObjects } from "../../src/sources/cat-file.ts";
import { openGit } from "../../src/sources/git.ts";
import { createLook } from "../../src/sources/history/look.ts";
import { openObjects, visitBlobs } from "../../src/sources/objects.ts";
import type { Delta } from "../../src/sources/pack/delta.ts";
import { packOf } from "../repository.ts";
import { edited, join, type Piece, textsOf, type Versions, versions } from "./versions.ts";

const detector = createDetector({ hmac: (key) => key });
const { signal } = new AbortController();
const MOST_BYTES = 2 ** 24;
const nothing = () => undefined;

test("a version holds what looking at it whole would find, though only its changes are looked at", {
  timeout: 120_000,
}, () => {
  const property = fc.property(versions, ({ first, edits }) => {
    const look = createLook(detector, () => undefined, MOST_BYTES);
    let bytes: Buffer = Buffer.from(first);
    let known = look.visitor.blob(bytes, () => "0");
    edits.forEach((each, at) => {
      const pieces = edited(bytes, each);
      const next = join(bytes, pieces);
      known = look.visitor.variant(next, () => String(at + 1), deltaOf(bytes, pieces, next.length), known);
      bytes = next;
      expect(
        look.holders
          .get(String(at + 1))
          ?.keys.map(({ group }) => group)
          .sort() ?? [],
      ).toEqual(keysIn(detector, bytes));
    });
  });
  fc.assert(property, { numRuns: process.env.SLOW ? 50_000 : 2000, examples: [[VALUE_AFTER_NAME]] });
});

test("the same for versions that git has packed", { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(fc.array(versions, { minLength: 5, maxLength: 15 }), async (histories) => {
    const { folder } = packOf(histories.flatMap(textsOf));
    const git = await openGit(folder, signal);
    const look = createLook(detector, (oid) => expect.fail(`${oid} refused`), MOST_BYTES);
    await visitBlobs(git, openObjects(git), look.visitor, { signal, progress: nothing, total: nothing });
    for await (const { oid, type, bytes } of catObjects(git, await listObjects(git, "blob"))) {
      expect(type).toBe("blob");
      expect(
        look.holders
          .get(oid)
          ?.keys.map(({ group }) => group)
          .sort() ?? [],
      ).toEqual(keysIn(detector, bytes));
    }
  });
  await fc.assert(property, { numRuns: process.env.SLOW ? 100 : 3 });
});

/** A name stands there long before its value comes, in a text without anything else. */
const VALUE_AFTER_NAME: Versions = {
  first: "mistral_api_key: ",
  edits: [
    [{ at: 648, remove: 0, insert: "postgres://user:const value0 = compute(0);\n" }],
    [{ at: 334, remove: 0, insert: `"${randomBytes(24).toString("hex").slice(0, 32)}"` }],
  ],
};

/** By the simplest way there is. */
function keysIn(detector: Detector, bytes: Buffer): string[] {
  const encoding = encodingOf(bytes);
  if (!encoding) return [];
  return detector
    .scan(decode(bytes.subarray(encoding.mark), encoding))
    .map(({ group = "" }) => group)
    .sort();
}

function deltaOf(before: Buffer, made: readonly Piece[], size: number): Delta {
  const bytes = Buffer.concat(made.filter(Buffer.isBuffer));
  let at = 0;
  const pieces = made.flatMap((piece) => {
    if (!Buffer.isBuffer(piece)) return [piece.to - piece.from, piece.from];
    at += piece.length;
    return [piece.length, -1 - (at - piece.length)];
  });
  return { baseSize: before.length, size, bytes, pieces };
}
