import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isVaultError } from "../../src/errors/errors.ts";
import {
  formatReference,
  isReference,
  parseReference,
  type Reference,
  type ReferenceForm,
} from "../../src/reference/reference.ts";
import { refusalOf } from "../refusal.ts";
import { anyReference } from "./arbitraries.ts";

interface Vectors {
  reads: {
    origin: string;
    text: string;
    reference: Reference;
    own?: string;
    forms?: Partial<Record<ReferenceForm, string | null>>;
  }[];
  refuses: { text: string; why: string }[];
}
const { reads, refuses }: Vectors = JSON.parse(
  readFileSync(new URL("../vectors/references.json", import.meta.url), "utf8"),
);
const forms: readonly ReferenceForm[] = ["own", "arn", "ecs", "cfn", "vals"];

/** Foreign forms know no difference between a pointer of one token and the name of a field. */
function plain(reference: Reference): Reference {
  if (reference.kind !== "secret" || reference.field?.form !== "pointer") return reference;
  const [name, ...deeper] = reference.field.tokens;
  return name !== undefined && deeper.length === 0 ? { ...reference, field: { form: "name", name } } : reference;
}

function written(reference: Reference, form: ReferenceForm): string | undefined {
  try {
    return formatReference(reference, form);
  } catch (error) {
    if (isVaultError(error) && error.code === "INVALID_REFERENCE") return undefined;
    throw error;
  }
}

describe("references", () => {
  test.each(reads)("$text is read ($origin)", ({ text, reference, own }) => {
    expect(parseReference(text)).toEqual(reference);
    expect(formatReference(reference)).toBe(own ?? text);
    expect(isReference(text)).toBe(true);
  });

  test.each(
    reads.flatMap(({ reference, forms }) =>
      Object.entries(forms ?? {}).map(([form, text]) => ({ reference, form: form as ReferenceForm, text })),
    ),
  )("$reference.secretId $reference.field in the form $form is $text", ({ reference, form, text }) => {
    if (text === null) refusalOf(() => formatReference(reference, form));
    else expect(formatReference(reference, form)).toBe(text);
  });

  test.each(refuses)("$text is refused: $why", ({ text }) => {
    const error = refusalOf(() => parseReference(text));
    if (text.length > 12) expect(JSON.stringify(error)).not.toContain(text);
    expect(isReference(text)).toBe(false);
  });

  test.each(forms)("what is written in the form %s reads back as the same reference", (form) => {
    let count = 0;
    fc.assert(
      fc.property(anyReference, (reference) => {
        const text = written(reference, form);
        if (text === undefined) return;
        count++;
        if (form === "own") expect(parseReference(text)).toEqual(reference);
        else expect(plain(parseReference(text))).toEqual(plain(reference));
      }),
      { numRuns: 1_000 },
    );
    expect(count).toBeGreaterThan(0);
  });

  test("our own form expresses every reference, in one canonical line of harmless ASCII", () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const text = formatReference(reference);
        expect(text).toMatch(/^[!-~]+$/);
        expect(text).not.toMatch(/["'`$\\<>|;()!*]/);
        expect(formatReference(parseReference(text))).toBe(text);
      }),
    );
  });

  test("any text is read or refused, and a refusal never quotes it", () => {
    const start = fc.constantFrom(
      "",
      "aws-sm://",
      "aws-kms:",
      "arn:aws:secretsmanager:",
      "{{resolve:secretsmanager:",
      "ref+awssecrets://",
      "ref+awskms://",
    );
    const rest = fc.oneof(
      fc.string({ minLength: 8, unit: "binary" }),
      fc.string({ minLength: 8, unit: fc.constantFrom(..."ab1/~#?&=%+:@.-{}v\u00e9\ud800") }),
    );
    fc.assert(
      fc.property(start, rest, (prefix, text) => {
        try {
          parseReference(prefix + text);
        } catch (error) {
          if (!isVaultError(error)) throw error;
          expect(error.code).toBe("INVALID_REFERENCE");
          for (const words of [error.message, error.hint, JSON.stringify(error.cause ?? null)])
            expect(words).not.toContain(text);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("whatever is read can be written in our own form and means the same", () => {
    const text = fc
      .tuple(
        fc.constantFrom("aws-sm://x", "ref+awssecrets://xy", "{{resolve:secretsmanager:x"),
        fc.string({ unit: fc.constantFrom(..."ab/~#?&=%25+:@.}") }),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (value) => {
        if (isReference(value))
          expect(parseReference(formatReference(parseReference(value)))).toEqual(parseReference(value));
      }),
      { numRuns: 5_000 },
    );
  });

  test("a reference that was built by hand is checked before it is written", () => {
    const secret = { kind: "secret", secretId: "x" } as const;
    const sealed = { kind: "sealed", form: "blob", text: "AQID", context: {} } as const;
    const wrong: Reference[] = [
      { ...secret, secretId: "" },
      { ...secret, secretId: "a b" },
      { ...secret, region: "evil.example" },
      { ...secret, versionStage: "a", versionId: "b" },
      { ...secret, field: { form: "name", name: "" } },
      { ...secret, field: { form: "name", name: "a\nb" } },
      { ...secret, field: { form: "name", name: "\ud800" } },
      { ...secret, field: { form: "pointer", tokens: [] } },
      { ...sealed, text: "AQID?key=alias/other" },
      { ...sealed, text: "" },
      { ...sealed, key: "a b" },
      { ...sealed, context: { "": "x" } },
    ];
    for (const reference of wrong) for (const form of forms) refusalOf(() => formatReference(reference, form));
  });

  test("an ARN brings its own Region, so that a reference by hand need not name it", () => {
    const secretId = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf";
    expect(formatReference({ kind: "secret", secretId }, "vals")).toBe(`ref+awssecrets://${secretId}?region=eu-west-1`);
  });

  test("a context pair named like a property of every object is only a pair", () => {
    const reference = parseReference("aws-kms:AQID?context.__proto__=x&context.constructor=y");
    expect(reference.kind === "sealed" && Object.entries(reference.context)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(formatReference(reference)).toBe("aws-kms:AQID?context.__proto__=x&context.constructor=y");
  });

  test("a megabyte of anything is answered in linear time", () => {
    const million = 1_000_000;
    const starts = [
      "",
      "aws-sm://",
      "aws-sm://x?",
      "aws-sm://x?stage=",
      "aws-sm://x#",
      "aws-sm://x#/",
      "aws-kms:",
      "aws-kms:v1.",
      "aws-kms:AQID?context.a=",
      "arn:",
      "{{resolve:secretsmanager:",
      "ref+awssecrets://",
      "ref+awskms://",
      "ref+awskms://AQID?context=",
    ];
    for (const start of starts)
      for (const unit of ["a", ":", "/", "~0", "%41", "&", "&a=b", "+", ".", "{", "}", " ", "\n", "["])
        isReference(start + unit.repeat(million));
  }, 30_000);
});
