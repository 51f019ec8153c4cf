import { randomBytes } from "node:crypto";
import { createDetector, type Detector } from "@vault-secret/detect";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encodingOf } from "../../src/scan/encoding.ts";
import { catObjects } from "../../src/sources/cat-file.ts";
import { openGit } from "../../src/sources/git.ts";
import { createLook } from "../../src/sources/history/look.ts";
import { openObjects, visitBlobs } from "../../src/sources/objects.ts";
import { anthropicKey, openAiKey } from "../keys.ts";
import { packOf } from "../repository.ts";

const detector = createDetector({ hmac: (key) => key });
const { signal } = new AbortController();

test("looking at what deltas change finds the same as looking at each blob whole", { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(histories, async (versions) => {
    const { folder } = packOf(versions);
    expect(await keysByChanges(folder, detector)).toEqual(await keysByWhole(folder, detector));
  });
  await fc.assert(property, { numRuns: process.env.SLOW ? 300 : 8, endOnFailure: true });
});

/** Blob ids with what they hold, by the code under test. */
async function keysByChanges(folder: string, detector: Detector): Promise<Map<string, string[]>> {
  const git = await openGit(folder, signal);
  const look = createLook(detector, (oid) => expect.fail(`${oid} refused`), 2 ** 24);
  await visitBlobs(git, openObjects(git), look.visitor, { signal, progress: () => undefined });
  return sorted([...look.holders].map(([oid, { keys }]) => [oid, keys.map(({ group }) => group)]));
}

/** The same, by the simplest way there is. */
async function keysByWhole(folder: string, detector: Detector): Promise<Map<string, string[]>> {
  const git = await openGit(folder, signal);
  const found: [string, string[]][] = [];
  for await (const { oid, type, bytes } of catObjects(git, "all")) {
    const encoding = type === "blob" ? encodingOf(bytes) : undefined;
    if (!encoding) continue;
    const findings = detector.scan(decode(bytes.subarray(encoding.mark), encoding));
    if (findings.length > 0) found.push([oid, findings.map(({ group = "" }) => group)]);
  }
  return sorted(found);
}

function sorted(found: [string, string[]][]): Map<string, string[]> {
  return new Map(
    found.map(([oid, keys]): [string, string[]] => [oid, keys.sort()]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const KEYS = [openAiKey(), openAiKey(), anthropicKey()];
const plainLine = fc.integer({ min: 0, max: 10_000 }).map((n) => `const value${n} = compute(${n % 7}, "${n * 31}");`);
const keyLine = fc.constantFrom(...KEYS).map((key) => `const key = "${key}";`);
const tellingLine = fc.constantFrom(
  "// vault-secret-ignore-next-line",
  "// vault-secret-ignore-file",
  `key = "${KEYS[0]}" # gitleaks:allow`,
  "mistral_api_key =",
  `MISTRAL_API_KEY="${"a1B2c3D4".repeat(4)}"`,
  "größe = `ü`",
  "kind: Secret",
  "data:",
  `  key: ${Buffer.from(KEYS[2] ?? "").toString("base64")}`,
  `${"x ".repeat(700)}`,
  `curl -H "Authorization: Bearer \\`,
  "-----BEGIN PRIVATE KEY-----",
  "-----END PRIVATE KEY-----",
  randomBytes(48).toString("base64"),
  "\0",
  `const half = "${KEYS[1]?.slice(0, 60)}`,
  `${KEYS[1]?.slice(60)}"`,
);
const line = fc.oneof(
  { weight: 12, arbitrary: plainLine },
  { weight: 1, arbitrary: keyLine },
  { weight: 1, arbitrary: tellingLine },
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 3 }),
  insert: fc.array(line, { maxLength: 3 }),
  /** Where edits within a line begin, so that seams lie within keys. */
  cut: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 4 }),
});

/** Versions of a file, each made of the one before by a few edits. */
const histories = fc
  .tuple(
    fc.array(line, { minLength: 20, maxLength: 150 }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 40 }),
  )
  .map(([first, changes]) => {
    const versions = [first];
    for (const edits of changes) {
      const lines = [...(versions.at(-1) ?? [])];
      for (const { at, remove, insert, cut } of edits) {
        const place = Math.floor(at * lines.length);
        if (cut === null) lines.splice(place, remove, ...insert);
        else lines[place] = `${lines[place]?.slice(0, cut)}${insert[0] ?? ""}`;
      }
      versions.push(lines);
    }
    return versions.map((lines) => lines.join("\n"));
  });
