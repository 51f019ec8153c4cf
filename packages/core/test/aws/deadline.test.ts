import { expect, test } from "vitest";
import { orAborted, withDeadline } from "../../src/aws/deadline.ts";
import { VaultError } from "../../src/errors/errors.ts";

const never = () => new Promise<never>(() => {});

test("work that is done in time gives its answer", async () => {
  expect(await withDeadline(async () => "answer", 60_000)).toBe("answer");
});

test("our own deadline is a time-out, even if the work does not listen", async () => {
  await expect(withDeadline(never, 10, { secretId: "a" })).rejects.toMatchObject({
    code: "TIMEOUT",
    facts: { secretId: "a" },
  });
});

test("the work is told to stop", async () => {
  let told: AbortSignal | undefined;
  const work = (signal: AbortSignal) => {
    told = signal;
    return never();
  };

  await expect(withDeadline(work, 10)).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(told?.aborted).toBe(true);
});

test("the caller's abort is not a time-out, whatever its reason", async () => {
  const caller = new AbortController();
  const call = withDeadline(never, 60_000, {}, caller.signal);

  caller.abort(new DOMException("late", "TimeoutError"));

  await expect(call).rejects.toMatchObject({ code: "ABORTED" });
});

test("work is not started for a caller that has given up", async () => {
  let started = false;
  const work = async () => {
    started = true;
  };

  await expect(withDeadline(work, 60_000, {}, AbortSignal.abort())).rejects.toMatchObject({ code: "ABORTED" });
  expect(started).toBe(false);
});

test("an answer of the work beats a later abort", async () => {
  const caller = new AbortController();
  const refused = withDeadline(() => Promise.reject(new VaultError("DENIED")), 60_000, {}, caller.signal);
  const denied = expect(refused).rejects.toMatchObject({ code: "DENIED" });
  await denied;
  caller.abort();
  await denied;
});

test("whoever waits for shared work can leave it alone", async () => {
  const caller = new AbortController();
  const shared = never();
  const wait = orAborted(shared, caller.signal);

  caller.abort();

  await expect(wait).rejects.toMatchObject({ code: "ABORTED" });
});
