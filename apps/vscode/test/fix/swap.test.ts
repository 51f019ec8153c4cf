import { expect, test } from "vitest";
import { type Plan, planEdits, type Target } from "../../src/fix/plan.ts";
import { type SwapHost, type SwapRequest, swap } from "../../src/fix/swap.ts";

const KEY = "<key>";

test("the key is replaced and the reference written in one edit", async () => {
  const editor = fakeEditor({ "a.ts": `k = "${KEY}"`, refs: "" });
  expect(await swap(editor.host, request())).toMatchObject({ outcome: "done" });
  expect(editor.texts).toEqual({ "a.ts": "k = env.X", refs: "X=ref\n" });
  expect(editor.applied).toBe(1);
});

test("text that somebody writes while the documents open stays, and the key is cut where it is then", async () => {
  const editor = fakeEditor({ "a.ts": `k = "${KEY}"`, refs: "" });
  editor.whenOpened = () => {
    editor.texts["a.ts"] = `// written meanwhile\n${editor.texts["a.ts"]}`;
  };
  await swap(editor.host, request());
  expect(editor.texts["a.ts"]).toMatch(/^(?:\/\/ written meanwhile\n)+k = env\.X$/);
});

test("an edit that the editor refuses is tried again on the new text", async () => {
  const editor = fakeEditor({ "a.ts": `k = "${KEY}"`, refs: "" });
  editor.refusals = 2;
  expect(await swap(editor.host, request())).toMatchObject({ outcome: "done" });
  expect(editor.texts).toEqual({ "a.ts": `!!k = env.X`, refs: "X=ref\n" });
});

test("texts that never rest are left as they are after three tries", async () => {
  const editor = fakeEditor({ "a.ts": `k = "${KEY}"`, refs: "" });
  editor.refusals = 9;
  expect(await swap(editor.host, request())).toEqual({ outcome: "busy" });
  expect(editor.texts).toEqual({ "a.ts": `!!!k = "${KEY}"`, refs: "" });
});

test("a key that was deleted in the meantime changes nothing, not even the reference file", async () => {
  const editor = fakeEditor({ "a.ts": `k = "${KEY}"`, refs: "" });
  editor.whenOpened = () => {
    editor.texts["a.ts"] = "k = 1";
  };
  expect(await swap(editor.host, request())).toEqual({ outcome: "gone" });
  expect(editor.texts).toEqual({ "a.ts": "k = 1", refs: "" });
});

test("whoever looks at the change and says no is not asked again", async () => {
  const editor = fakeEditor({ "a.ts": `review "${KEY}"`, refs: "" });
  editor.declines = true;
  expect(await swap(editor.host, request())).toEqual({ outcome: "declined" });
  expect(editor.asked).toBe(1);
});

test("whoever takes only the change of the code gets the reference too", async () => {
  const editor = fakeEditor({ "a.ts": `review "${KEY}"`, refs: "" });
  editor.takes = (uri) => uri !== "refs";
  expect(await swap(editor.host, request())).toMatchObject({ outcome: "done", plan: { changed: 1, left: 0 } });
  expect(editor.texts).toEqual({ "a.ts": "review env.X", refs: "X=ref\n" });
});

test("whoever takes only the reference has declined", async () => {
  const editor = fakeEditor({ "a.ts": `review "${KEY}"`, refs: "" });
  editor.takes = (uri) => uri === "refs";
  expect(await swap(editor.host, request())).toEqual({ outcome: "declined" });
});

test("a place that became one that cannot be changed is left alone", async () => {
  const editor = fakeEditor({ "a.ts": `refuse "${KEY}"`, refs: "" });
  expect(await swap(editor.host, request())).toMatchObject({ outcome: "refused" });
  expect(editor.applied).toBe(0);
});

function request(): SwapRequest {
  return {
    uris: ["a.ts"],
    refsUri: "refs",
    plan,
    planRefs: (text) => (text ? [] : [{ start: 0, end: 0, text: "X=ref\n" }]),
  };
}

function plan(targets: readonly Target[]): Plan {
  return planEdits(targets, "X", ({ text, spans }) => {
    if (text.startsWith("refuse")) return { grade: "refuse", reason: { code: "unclear", message: "No." } };
    const edits = spans.map(({ start, end }) => ({ start: start - 1, end: end + 1, text: "env.X" }));
    const grade = text.startsWith("review") ? "review" : "safe";
    return { grade, edits, reasons: grade === "review" ? [{ code: "unclear", message: "Look." }] : [] };
  });
}

/** An editor that refuses edits of a text that changed since it was read, as VS Code does. */
function fakeEditor(texts: Record<string, string>) {
  const versions = new Map<string, number>();
  const editor = {
    texts,
    host: {} as SwapHost,
    applied: 0,
    asked: 0,
    refusals: 0,
    declines: false,
    whenOpened() {},
    takes: (_uri: string) => true,
  };
  const versionOf = (uri: string) => versions.get(uri) ?? 0;
  const textOf = (uri: string) => editor.texts[uri] ?? "";
  editor.host = {
    async open(uri) {
      await Promise.resolve();
      editor.whenOpened();
      return { uri, version: () => versionOf(uri), read: () => target(uri, textOf(uri)) };
    },
    async apply(edits, review) {
      if (review.length > 0) editor.asked++;
      if (review.length > 0 && editor.declines) return false;
      if (editor.refusals > 0) {
        editor.refusals--;
        editor.texts["a.ts"] = `!${editor.texts["a.ts"]}`;
        versions.set("a.ts", versionOf("a.ts") + 1);
        return false;
      }
      editor.applied++;
      for (const { uri, edits: each } of edits.filter((one) => review.length === 0 || editor.takes(one.uri)))
        for (const { start, end, text } of [...each].reverse())
          editor.texts[uri] = textOf(uri).slice(0, start) + text + textOf(uri).slice(end);
      return true;
    },
  };
  return editor;
}

function target(uri: string, text: string): Target {
  const start = text.indexOf(KEY);
  const spans = start < 0 ? [] : [{ start, end: start + KEY.length }];
  return { uri, text, languageId: "typescript", filename: uri, spans };
}
