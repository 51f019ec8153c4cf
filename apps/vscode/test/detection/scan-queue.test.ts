import { createDetector } from "@vault-secret/detect";
import { expect, test } from "vitest";
import { DocumentScan } from "../../src/detection/document-scan.ts";
import { ScanQueue } from "../../src/detection/scan-queue.ts";
import { openAiKey } from "./keys.ts";

const detector = createDetector();

test("the first edit after a pause is looked at in the same turn", () => {
  const world = makeWorld();
  world.open("a", "");
  world.run(0);
  world.run(1000);
  world.type("a", openAiKey());
  expect(world.done).toEqual(["a 0", "a 1"]);
});

test("edits of a burst are looked at together when its pause is over, the last one too", () => {
  const world = makeWorld();
  world.open("a", "");
  world.run(0);
  world.run(1000);
  for (const letter of openAiKey()) world.type("a", letter);
  expect(world.done).toEqual(["a 0", "a 0"]);
  world.run(60);
  expect(world.done).toEqual(["a 0", "a 0", "a 1"]);
});

test("a large document is looked at in turns of a few milliseconds", () => {
  const world = makeWorld({ stepMs: 2 });
  world.open("big", "z\n".repeat(400_000));
  expect(world.done).toEqual([]);
  world.run(0);
  expect(world.longestTurn).toBeLessThanOrEqual(6);
  expect(world.done).toEqual([]);
  for (let turn = 0; turn < 20; turn++) world.run(0);
  expect(world.done).toEqual(["big 0"]);
  expect(world.longestTurn).toBeLessThanOrEqual(6);
});

test("a closed document is not looked at", () => {
  const world = makeWorld();
  world.open("a", openAiKey());
  world.queue.close("a");
  world.run(1000);
  expect(world.done).toEqual([]);
});

test("a document that is opened again is told with its new text only", () => {
  const world = makeWorld();
  world.open("a", openAiKey());
  world.open("a", "nothing");
  world.run(0);
  expect(world.done).toEqual(["a 0"]);
});

/** A host whose time passes by `run` and by work. */
function makeWorld({ stepMs = 0 } = {}) {
  let now = 0;
  let tasks: { at: number; task: () => void }[] = [];
  const world = { done: [] as string[], longestTurn: 0, open, type, run, queue: undefined as unknown as ScanQueue };
  world.queue = new ScanQueue({
    clock: { now: () => now, after: (ms, task) => void tasks.push({ at: now + ms, task }) },
    onDone: (key) => world.done.push(`${key} ${world.queue.get(key)?.findings.length}`),
  });

  function open(key: string, text: string): void {
    const scan = new DocumentScan(detector, text, { filename: "app.ts" });
    const step = scan.step.bind(scan);
    scan.step = () => {
      step();
      now += stepMs;
    };
    world.queue.open(key, scan);
  }

  function type(key: string, text: string): void {
    const scan = world.queue.get(key);
    if (!scan) throw new Error("not open");
    scan.push({ start: scan.length, end: scan.length, text });
    world.queue.changed(key);
  }

  /** Lets time pass, then runs one turn of all that is due. */
  function run(ms: number): void {
    now += ms;
    const due = tasks.filter(({ at }) => at <= now);
    tasks = tasks.filter(({ at }) => at > now);
    for (const { task } of due) {
      const before = now;
      task();
      world.longestTurn = Math.max(world.longestTurn, now - before);
    }
  }

  return world;
}
