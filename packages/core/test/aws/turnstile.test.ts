import { expect, test } from "vitest";
import { createTurnstile } from "../../src/aws/turnstile.ts";

test("at most so many run at once, in the order of arrival, and all run", async () => {
  const enter = createTurnstile(3);
  const done: number[] = [];
  let inside = 0;
  let most = 0;

  const work = async (i: number) => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
    done.push(i);
  };
  await Promise.all(Array.from({ length: 10 }, (_, i) => enter(() => work(i))));

  expect(most).toBe(3);
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("work that fails gives its place to the next", async () => {
  const enter = createTurnstile(1);
  const failing = enter(() => Promise.reject(new Error("first")));
  const next = enter(async () => "second");

  await expect(failing).rejects.toThrow("first");
  expect(await next).toBe("second");
});
