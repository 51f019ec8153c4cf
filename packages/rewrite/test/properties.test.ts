import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RewriteRequest, rewrite } from "../src/index.ts";
import { apply } from "./apply.ts";
import { place } from "./fixture.ts";
import { LANGUAGES } from "./languages.ts";

const numRuns = process.env.SLOW === "1" ? 5000 : 300;
/** No piece below holds a part of it. */
const KEY = "ZZ9qZZ7qZZ5q";
const mark = "‹key›";

/** What code is made of: quotes, brackets, comments, keywords, and often the key. */
const piece = fc.constantFrom(
  ...[
    '"',
    "'",
    "`",
    '"""',
    "'''",
    "\\",
    "\\\\",
    "\n",
    "\r\n",
    " ",
    "  ",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "${",
    "#{",
    "{{",
  ],
  ...[
    "//",
    "/*",
    "*/",
    "#",
    "--",
    "<<EOF\n",
    "EOF\n",
    "<<<'X'\n",
    "<?php ",
    "?>",
    "=",
    ":",
    ";",
    ",",
    ".",
    "=>",
    "|",
    "!",
    "@",
    "$",
    "%",
  ],
  ...[
    "const ",
    "let ",
    "var ",
    "type ",
    "enum ",
    "import ",
    "from ",
    "case ",
    "class ",
    "def ",
    "return",
    "static ",
    "match ",
    "fn ",
  ],
  ...[
    "f",
    "r",
    "b",
    "rb",
    "$'",
    '@"',
    '$"',
    "name",
    "value: ",
    "- ",
    "é",
    "😀",
    "package p\n",
    "ENV ",
    "export ",
    "format!(",
    "vec![",
  ],
);
const marked = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: piece },
      { weight: 2, arbitrary: fc.constant(mark) },
      { weight: 1, arbitrary: fc.constant(`"${mark}"`) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""))
  .filter((text) => text.includes(mark));
const language = fc.constantFrom(...LANGUAGES);

function requestFor(text: string, [languageId, filename]: (typeof LANGUAGES)[number]): RewriteRequest {
  const base = { ...place(text, KEY), languageId, variable: "OPENAI_API_KEY" };
  return filename === undefined ? base : { ...base, filename };
}

describe("whatever the text", () => {
  test("edits are sorted and disjoint, and the key is gone", () => {
    fc.assert(
      fc.property(marked, language, (text, language) => {
        const request = requestFor(text, language);
        const result = rewrite(request);
        const edits = result.grade === "refuse" ? (result.redaction ?? []) : result.edits;
        let end = -1;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThan(end);
          expect(edit.end).toBeGreaterThanOrEqual(edit.start);
          end = edit.end;
        }
        expect(end).toBeLessThanOrEqual(request.text.length);
        if (edits.length > 0) expect(apply(request.text, edits)).not.toContain(KEY);
        if (result.grade === "refuse") expect(result).not.toHaveProperty("edits");
        else expect(edits.length).toBeGreaterThan(0);
      }),
      { numRuns: numRuns * 5 },
    );
  });

  test("a text without the key's line loses nothing: every line without an edit stays", () => {
    fc.assert(
      fc.property(marked, language, (text, language) => {
        const request = requestFor(text, language);
        const result = rewrite(request);
        if (result.grade === "refuse") return;
        const after = apply(request.text, result.edits);
        let at = 0;
        for (const edit of [...result.edits, { start: request.text.length, end: request.text.length }]) {
          expect(after).toContain(request.text.slice(at, edit.start));
          at = edit.end;
        }
      }),
      { numRuns },
    );
  });

  test("any spans in any language are answered", () => {
    const span = fc.record({ start: fc.integer({ min: -2, max: 60 }), end: fc.integer({ min: -2, max: 60 }) });
    fc.assert(
      fc.property(
        fc.oneof(marked, fc.string({ unit: "binary" })),
        fc.array(span, { maxLength: 4 }),
        language,
        (text, spans, language) => {
          const result = rewrite({ ...requestFor(text, language), spans });
          expect(["safe", "review", "refuse"]).toContain(result.grade);
        },
      ),
      { numRuns: numRuns * 3 },
    );
  });
});

describe("hostile text of 60 kB is answered at once, which quadratic work would not", () => {
  const openers = [
    '"',
    "'",
    "`${",
    "/*",
    '"""',
    "(",
    "[{",
    "/[",
    "\\",
    "{{",
    'f"{',
    "<<A\n",
    "$(",
    "a=\n",
    "#\n",
    "'\\",
    "x: |\n",
  ];
  const keyed = [`"${mark}"+`, `"${mark}",`, `const K: &str = "${mark}";\n`, `K=${mark}\n`, `const a = "${mark}"\n`];
  test.for(LANGUAGES)("%s", { timeout: 60_000 }, (language) => {
    for (const piece of [...openers, ...keyed]) {
      const text = piece.repeat(keyed.includes(piece) ? 900 : 60_000 / piece.length);
      const start = performance.now();
      rewrite(requestFor(`package p\n<?php ${text} "${mark}"`, language));
      expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(3000);
    }
  });
});
