import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference, parseReference } from "../../src/reference/reference.ts";
import { isDangerousVariable, parseRefs, removeRef, renameRef, setRef } from "../../src/refs/index.ts";
import { anyReference } from "../reference/arbitraries.ts";
import { refusalOf } from "../refusal.ts";

interface Vectors {
  read: { name: string; text: string; entries: unknown[]; problems: unknown[] }[];
  set: { name: string; text: string; variable: string; reference: string; result: string }[];
  remove: { name: string; text: string; variable: string; result: string }[];
  rename: { name: string; text: string; variable: string; to: string; result: string }[];
}
const path = new URL("../vectors/reference-files.json", import.meta.url);
const vectors: Vectors = JSON.parse(readFileSync(path, "utf8"));

const anyName = fc.stringMatching(/^K_[A-Za-z0-9_]{0,4}$/);
const anyLine = fc.oneof(
  fc.constantFrom("", "  ", "# a comment", "no statement", 'A-B="x"', "PATH=aws-sm://a", 'K_="open', "K_=plain # x"),
  fc.tuple(anyName, anyReference).map(([name, reference]) => `${name}="${formatReference(reference)}"`),
  fc.tuple(anyName, fc.string()).map(([name, text]) => `${name}=${text}`),
  fc.string(),
);
/** Any file: good lines, bad lines and noise, in any line ends, with or without byte order mark and last line end. */
const anyFile = fc
  .tuple(
    fc.constantFrom("", "\uFEFF"),
    fc.array(fc.tuple(anyLine, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 12 }),
    anyLine,
  )
  .map(([mark, lines, last]) => mark + lines.flat().join("") + last);

describe("vectors", () => {
  test.each(vectors.read)("reads: $name", ({ text, entries, problems }) => {
    const found = parseRefs(text);
    expect(found.entries.map((e) => [e.name, e.reference, e.line, e.start, e.end])).toEqual(entries);
    expect(found.problems.map((p) => [p.code, p.line, p.start, p.end])).toEqual(problems);
  });
  test.each(vectors.set)("sets: $name", ({ text, variable, reference, result }) => {
    expect(setRef(text, variable, reference)).toBe(result);
  });
  test.each(vectors.remove)("removes: $name", ({ text, variable, result }) => {
    expect(removeRef(text, variable)).toBe(result);
  });
  test.each(vectors.rename)("renames: $name", ({ text, variable, to, result }) => {
    expect(renameRef(text, variable, to)).toBe(result);
  });
});

describe("reading", () => {
  test("each entry stands where it says, and every line is an entry, a problem, a comment or blank", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const { entries, problems } = parseRefs(text);
        for (const { reference, start, end } of entries) expect(text.slice(start, end)).toBe(reference);
        const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
        const told = new Set([...entries, ...problems].map(({ line }) => line));
        expect(told.size).toBe(entries.length + problems.length);
        const silent = lines.filter((_, i) => !told.has(i + 1));
        for (const line of silent) expect(line.trim()).toMatch(/^(#|$)/);
      }),
    );
  });

  test("a problem never quotes the file", () => {
    const key = `sk-${crypto.randomUUID()}`;
    for (const line of [key, `${key}=a`, `A=${key}`, `A="${key}"`, `A="${key}`, `A=aws-sm://${key}?x=${key}`]) {
      const { entries, problems } = parseRefs(`${line}\n`);
      expect(entries).toEqual([]);
      expect(problems).toHaveLength(1);
      expect(JSON.stringify(problems)).not.toContain(key.slice(3));
    }
  });

  test("ten thousand entries are read, and one is set, without delay", () => {
    const line = (i: number) => `KEY_${String(i).padStart(5, "0")}="aws-sm://prod/app/p${i}?region=eu-west-1#KEY"\n`;
    const text = Array.from({ length: 10_000 }, (_, i) => line(i)).join("");
    expect(parseRefs(text).entries).toHaveLength(10_000);
    expect(parseRefs(setRef(text, "KEY_05000_B", "aws-sm://b")).entries[5001]?.name).toBe("KEY_05000_B");
  }, 5_000);
});

describe("writing", () => {
  test("what was set is read, and everything else is as it was", () => {
    fc.assert(
      fc.property(anyFile, anyName, anyReference, (text, name, reference) => {
        const before = parseRefs(text);
        const after = parseRefs(setRef(text, name, formatReference(reference)));
        const written = after.entries.find((entry) => entry.name === name);
        expect(written && parseReference(written.reference)).toEqual(reference);
        const others = (found: typeof before) =>
          found.entries.flatMap((entry) => (entry.name === name ? [] : [[entry.name, entry.reference]]));
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test("a new line changes no character of the others, and setting twice is setting once", () => {
    fc.assert(
      fc.property(anyFile, anyReference, (text, reference) => {
        const once = setRef(text, "NEW_KEY", formatReference(reference));
        expect(setRef(once, "NEW_KEY", formatReference(reference))).toBe(once);
        const removed = removeRef(once, "NEW_KEY");
        expect([text, `${text}\n`, `${text}\r\n`, `${text}\r`]).toContain(removed);
      }),
    );
  });

  test("a file whose names are sorted stays sorted", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName), (names) => {
        const text = names.reduce((file, name) => setRef(file, name, "aws-sm://a#b"), "");
        expect(parseRefs(text).entries.map(({ name }) => name)).toEqual([...names].sort());
      }),
    );
  });

  test("a renamed variable keeps its reference and its place", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const { entries } = parseRefs(text);
        const [first] = entries;
        fc.pre(first !== undefined);
        const renamed = parseRefs(renameRef(text, first?.name ?? "", "NEW_KEY")).entries;
        expect(renamed[0]).toMatchObject({ name: "NEW_KEY", reference: first?.reference, line: first?.line });
      }),
    );
  });

  test.each([
    ["A-B", "aws-sm://a"],
    ["", "aws-sm://a"],
    ["A\nB", "aws-sm://a"],
    ["NODE_OPTIONS", "aws-sm://a"],
    ["A", "plain text"],
    ["A", ""],
    ["A", "aws-sm://a\nB=aws-sm://b"],
  ])("refuses to set %j to %j", (name, reference) => {
    refusalOf(() => setRef("", name, reference));
  });

  test("refuses a new name that is none, is dangerous, or is taken", () => {
    for (const to of ["1", "LD_PRELOAD", "B"]) refusalOf(() => renameRef("A=aws-sm://a\nB=aws-sm://b\n", "A", to));
  });
});

test.each(
  "GIT_TRACE2_EVENT GIT_SSL_NO_VERIFY TF_CLI_ARGS_apply TS_NODE_COMPILER KUBECONFIG DOCKER_HOST PIP_INDEX_URL CARGO_HOME MAKEFLAGS VIMINIT".split(
    " ",
  ),
)("%s changes how programs start or where they connect", (name) => {
  expect(isDangerousVariable(name)).toBe(true);
});

test.each(
  "GIT_HUB_TOKEN TF_VAR_openai_api_key CARGO_REGISTRY_TOKEN DOCKER_PASSWORD UV_PUBLISH_TOKEN YARN_NPM_AUTH_TOKEN BUNDLE_GITHUB__COM CCC GOPHER_KEY".split(
    " ",
  ),
)("%s is an ordinary variable, too", (name) => {
  expect(isDangerousVariable(name)).toBe(false);
});
