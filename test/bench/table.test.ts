import { expect, test } from "vitest";
import { median } from "./median.ts";
import { priceOf } from "./prices.ts";
import { markdownTable } from "./table.ts";

test("a table is aligned: text to the left, figures to the right", () => {
  expect(
    markdownTable(
      ["", "calls"],
      [
        ["ours", "1"],
        ["somebody else", "1,000"],
      ],
    ),
  ).toBe(
    [
      "|               | calls |",
      "| ------------- | ----: |",
      "| ours          |     1 |",
      "| somebody else | 1,000 |",
      "",
    ].join("\n"),
  );
});

test("the median is the middle value, the lower one of two", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2);
});

test("10,000 calls cost what the price table says", () => {
  expect(priceOf({ secretsManagerCalls: 10_000 })).toBe(0.05);
});
