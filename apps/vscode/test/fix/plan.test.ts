import type { RewriteRequest, Rewriting } from "@vault-secret/rewrite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, planEdits, type Target } from "../../src/fix/plan.ts";

test("places that cannot be changed are left, the others are changed after a look", () => {
  const plan = planEdits([target("aBa")], "X", byLetter);
  expect(plan).toMatchObject({ grade: "review", changed: 2, left: 1 });
  expect(plan.documents).toEqual([{ uri: "t", edits: [edit(0), edit(2)] }]);
  expect(plan.reasons.map(({ message }) => message)).toEqual(["B cannot be changed."]);
});

test("the worst of all documents decides", () => {
  expect(planEdits([target("aa"), target("a")], "X", byLetter).grade).toBe("safe");
  expect(planEdits([target("aa"), target("r")], "X", byLetter).grade).toBe("review");
  expect(planEdits([target("B"), target("B")], "X", byLetter)).toMatchObject({
    grade: "refuse",
    left: 2,
    documents: [],
  });
});

test("the difference of two texts makes the second of the first", () => {
  const text = fc
    .array(fc.constantFrom("A=1\n", "B=2\n", "\r\n", "x"), { maxLength: 8 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = difference(before, after);
      expect(edits).toHaveLength(before === after ? 0 : 1);
      const result = edits.reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), before);
      expect(result).toBe(after);
    }),
  );
});

/** Each letter is a key: a is safe, r wants a look, B is refused. */
function byLetter({ text, spans }: RewriteRequest): Rewriting {
  const letters = spans.map(({ start }) => text[start]);
  if (letters.includes("B")) return { grade: "refuse", reason: { code: "unclear", message: "B cannot be changed." } };
  const reasons = letters.includes("r") ? [{ code: "unclear" as const, message: "Look." }] : [];
  return { grade: reasons.length > 0 ? "review" : "safe", edits: spans.map(({ start }) => edit(start)), reasons };
}

function edit(start: number) {
  return { start, end: start + 1, text: "X" };
}

function target(text: string): Target {
  const spans = [...text].map((_, start) => ({ start, end: start + 1 }));
  return { uri: "t", text, languageId: "x", filename: "t", spans };
}
