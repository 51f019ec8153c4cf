import { expect, test } from "vitest";
import { startProgress } from "../src/scan/progress.ts";

function terminal(columns = 120) {
  const written: string[] = [];
  let ms = 0;
  const write = (text: string) => written.push(text);
  const at = (now: number) => {
    ms = now;
  };
  return { progress: startProgress({ columns, write }, () => ms), written, at };
}

test("progress says how far it is, how fast, and how long it will take", () => {
  const { progress, written, at } = terminal();
  progress.total(4000);
  at(2000);
  progress.add(1000, 8_000_000);
  expect(written.at(-1)).toContain("25 %  1,000 of 4,000 files  500 files/s, 4.0 MB/s  6.0 s left");
});

test("while the number of files is not known, progress counts", () => {
  const { progress, written, at } = terminal();
  at(1000);
  progress.add(1234, 5_000_000);
  expect(written.at(-1)).toContain("1,234 files, 5.0 MB  1,234 files/s");
});

test("a quick scan shows nothing, and a slow one tidies up", () => {
  const { progress, written, at } = terminal();
  at(100);
  progress.add(10, 10);
  progress.stop();
  expect(written).toEqual([]);
  at(5000);
  progress.add(10, 10);
  progress.stop();
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("progress never breaks the line of a narrow terminal", () => {
  const { progress, written, at } = terminal(30);
  progress.total(9000);
  at(1000);
  progress.add(10, 10);
  expect(written.at(-1)?.replace("\r\x1b[K", "")).toHaveLength(29);
});
