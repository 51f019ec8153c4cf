import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldNames, fieldText, selectField, setField } from "../../src/read/json-field.ts";
import type { SecretField } from "../../src/reference/types.ts";
import { newKey } from "../fixture.ts";

const name = (text: string): SecretField => ({ form: "name", name: text });
const pointer = (...tokens: string[]): SecretField => ({ form: "pointer", tokens });
const code = (expected: string) => expect.objectContaining({ code: expected });

test("a name is a literal top-level field, a pointer a path", () => {
  const text = JSON.stringify({ "a/b": "literal", a: { b: "nested", list: ["zero", "one"] } });

  expect(selectField(text, name("a/b"))).toBe("literal");
  expect(selectField(text, pointer("a", "b"))).toBe("nested");
  expect(selectField(text, pointer("a", "list", "1"))).toBe("one");
});

test("what is not text is given as JSON", () => {
  const text = '{"port":5432,"on":true,"list":[1,"a"],"long":12345678901234567890}';

  expect(["port", "on", "list", "long"].map((field) => selectField(text, name(field)))).toEqual([
    "5432",
    "true",
    '[1,"a"]',
    "12345678901234567890",
  ]);
});

test.each([
  ["plain text", name("a"), "NOT_JSON"],
  ['"a JSON string"', name("a"), "NOT_JSON"],
  ["12345678901234567890", name("rawJSON"), "NOT_JSON"],
  ["[1]", name("0"), "NOT_JSON"],
  ["{}", name("toString"), "FIELD_NOT_FOUND"],
  ["{}", name("__proto__"), "FIELD_NOT_FOUND"],
  ['{"a":"text"}', pointer("a", "length"), "FIELD_NOT_FOUND"],
  ['{"a":[]}', pointer("a", "length"), "FIELD_NOT_FOUND"],
  ['{"a":[1]}', pointer("a", "00"), "FIELD_NOT_FOUND"],
  ['{"a":""}', name("a"), "EMPTY_VALUE"],
  ['{"a":null}', name("a"), "EMPTY_VALUE"],
])("%s has no %o: %s", (text, field, expected) => {
  expect(() => selectField(text, field)).toThrow(code(expected));
});

test("no part of the value is in what is thrown", () => {
  const key = newKey();
  try {
    selectField(`{"KEY": "${key}`, name("KEY"), { secretId: "prod/app" });
    expect.unreachable();
  } catch (error) {
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(key);
  }
});

test("what was set is selected, and every other field is as before", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.string(),
      fc.string({ minLength: 1 }),
      (before, field, value) => {
        const after = setField(JSON.stringify(before), name(field), value);
        expect(selectField(after, name(field))).toBe(value);
        const rest = ([key]: [string, unknown]) => key !== field;
        expect(Object.entries(JSON.parse(after)).filter(rest)).toEqual(
          Object.entries(JSON.parse(JSON.stringify(before))).filter(rest),
        );
      },
    ),
  );
});

test("setting a field keeps long numbers and the order of fields", () => {
  const text = '{"id":12345678901234567890,"KEY":"old","price":1.10}';

  expect(setField(text, name("KEY"), "new")).toBe('{"id":12345678901234567890,"KEY":"new","price":1.10}');
});

test("a pointer makes the objects on its way, and does not lead through text", () => {
  expect(setField("{}", pointer("a", "b"), "x")).toBe('{"a":{"b":"x"}}');
  expect(setField('{"a":["x"]}', pointer("a", "0"), "y")).toBe('{"a":["y"]}');
  expect(() => setField('{"a":"text"}', pointer("a", "b"), "x")).toThrow(code("FIELD_NOT_FOUND"));
  expect(() => setField('{"a":[]}', pointer("a", "1"), "x")).toThrow(code("FIELD_NOT_FOUND"));
});

test("a field named __proto__ is a field", () => {
  const text = setField('{"a":1}', name("__proto__"), "x");

  expect(text).toBe('{"a":1,"__proto__":"x"}');
  expect(selectField(text, name("__proto__"))).toBe("x");
});

test("field names of a JSON object, and none of anything else", () => {
  expect(fieldNames('{"a":1,"b":{"c":2}}')).toEqual(["a", "b"]);
  for (const text of ["plain", "[1]", "1", "null", ""]) expect(fieldNames(text)).toEqual([]);
});

test("a field is written as in a reference", () => {
  expect(fieldText(name("a/b"))).toBe("a/b");
  expect(fieldText(pointer("a/b", "c~d"))).toBe("/a~1b/c~0d");
});
