import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference } from "../../src/reference/reference.ts";
import { isDangerousVariable } from "../../src/reference/variable-names.ts";
import { formatRefsFile, parseRefsFile } from "../../src/refs/refs-file.ts";
import { anySecret } from "../reference/arbitraries.ts";
import { refusalOf } from "../refusal.ts";

const read = (text: string) => parseRefsFile(text).map(({ name, reference }) => [name, reference]);

describe("vault.refs", () => {
  test("is read as dotenv: comments, export, quotes, white space, any line ends", () => {
    const text = [
      "\uFEFF# for the newsletter",
      "OPENAI_API_KEY=aws-sm://prod/newsletter/openai#OPENAI_API_KEY",
      "  export A = 'aws-sm://a#b'  # old one",
      "",
      'B="aws-sm://b?region=eu-west-1"\r',
      "C=aws-sm://c   # a comment",
      "D=aws-sm://d#x#y",
    ].join("\n");
    expect(read(text)).toEqual([
      ["OPENAI_API_KEY", "aws-sm://prod/newsletter/openai#OPENAI_API_KEY"],
      ["A", "aws-sm://a#b"],
      ["B", "aws-sm://b?region=eu-west-1"],
      ["C", "aws-sm://c"],
      ["D", "aws-sm://d#x#y"],
    ]);
  });

  test("keeps each comment above its entry, and knows its line", () => {
    const text = "# one\n# two\n\nB=aws-sm://b\nA=aws-sm://a\n";
    expect(parseRefsFile(text)).toEqual([
      { name: "B", reference: "aws-sm://b", line: 4, comment: "# one\n# two" },
      { name: "A", reference: "aws-sm://a", line: 5 },
    ]);
    expect(formatRefsFile(parseRefsFile(text))).toBe('A="aws-sm://a"\n# one\n# two\nB="aws-sm://b"\n');
  });

  test("is written sorted by code units, one quoted reference a line", () => {
    const entries = ["b", "B", "a_1", "A", "a1"].map((name) => ({ name, reference: "aws-sm://x#y" }));
    expect(parseRefsFile(formatRefsFile(entries)).map(({ name }) => name)).toEqual(["A", "B", "a1", "a_1", "b"]);
    expect(formatRefsFile([])).toBe("");
  });

  test("keeps a foreign spelling where quotes can hold it, and writes our own where they cannot", () => {
    const plain = "{{resolve:secretsmanager:MySecret:SecretString:password}}";
    const awkward = '{{resolve:secretsmanager:MySecret:SecretString:a"b$c`d\\e}}';
    const text = formatRefsFile([
      { name: "A", reference: plain },
      { name: "B", reference: awkward },
    ]);
    expect(text).toBe(`A="${plain}"\nB="aws-sm://MySecret#a%22b%24c%60d%5Ce"\n`);
  });

  test("reads back what it wrote", () => {
    const name = fc.stringMatching(/^K_[A-Za-z0-9_]{0,10}$/);
    const entry = fc.record({ name, reference: anySecret.map((reference) => formatReference(reference)) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (e) => e.name, maxLength: 6 }), (entries) => {
        const again = parseRefsFile(formatRefsFile(entries));
        expect(new Map(again.map((e) => [e.name, e.reference]))).toEqual(
          new Map(entries.map((e) => [e.name, e.reference])),
        );
      }),
    );
  });

  test("a value that is not a reference is refused by its line, and never quoted", () => {
    const key = `sk-${crypto.randomUUID()}`;
    for (const line of [
      `API_KEY=${key}`,
      `API_KEY="${key}"`,
      `${key}=aws-sm://a`,
      `API_KEY=aws-sm://a "${key}"`,
      key,
    ]) {
      const error = refusalOf(() => parseRefsFile(`# fine\nA=aws-sm://a\n${line}\n`));
      expect(error.hint).toMatch(/^Line 3\b/);
      expect(JSON.stringify(error) + JSON.stringify(error.cause)).not.toContain(key);
    }
  });

  test.each([
    "A=",
    "A",
    "=aws-sm://a",
    "1A=aws-sm://a",
    "A-B=aws-sm://a",
    'A="aws-sm://a',
    "A='aws-sm://a'b",
    "A=aws-sm://a b",
    "A=# x",
  ])("refuses the line %j", (line) => {
    expect(refusalOf(() => parseRefsFile(line)).hint).toMatch(/^Line 1\b/);
  });

  test("a variable that is given twice is refused by both lines", () => {
    expect(refusalOf(() => parseRefsFile("A=aws-sm://a\n\nA=aws-sm://b\n")).hint).toMatch(/Line 3.*line 1/);
    refusalOf(() => formatRefsFile([1, 2].map(() => ({ name: "A", reference: "aws-sm://a" }))));
  });

  test.each(
    "PATH Path LD_PRELOAD DYLD_INSERT_LIBRARIES NODE_OPTIONS PYTHONSTARTUP AWS_PROFILE AWS_SECRET_ACCESS_KEY BASH_ENV GIT_SSH_COMMAND HTTPS_PROXY https_proxy".split(
      " ",
    ),
  )("%s is refused, in reading and writing", (name) => {
    expect(refusalOf(() => parseRefsFile(`${name}=aws-sm://a`)).hint).toMatch(/Line 1.*how programs start/);
    refusalOf(() => formatRefsFile([{ name, reference: "aws-sm://a" }]));
  });

  test.each(
    "OPENAI_API_KEY NODE_AUTH_TOKEN GIT_TOKEN PYTHON_API_KEY DATABASE_URL HOMEPAGE_TOKEN ENVIRONMENT_KEY LDAP_PASSWORD".split(
      " ",
    ),
  )("%s is an ordinary variable", (name) => {
    expect(isDangerousVariable(name)).toBe(false);
  });

  test("neither a name nor a comment can smuggle in a second line", () => {
    refusalOf(() => formatRefsFile([{ name: 'A="aws-sm://a"\nB', reference: "aws-sm://b" }]));
    const text = formatRefsFile([{ name: "A", reference: "aws-sm://a", comment: "x\nB=aws-sm://b" }]);
    expect(read(text)).toEqual([["A", "aws-sm://a"]]);
  });

  test("a megabyte of white space is read in linear time", () => {
    const blank = " ".repeat(1_000_000);
    for (const line of [`export${blank}x`, `A${blank}x`, `A=x${blank}y`, `A=${blank}#${blank}`, `A="x"${blank}y`])
      refusalOf(() => parseRefsFile(line));
  }, 5_000);
});
