import { afterAll, beforeAll, beforeEach } from "vitest";
import { createFaults } from "../src/faults.ts";
import { type LocalAws, startLocalAws } from "../src/index.ts";
import { type Answer, clientOf, type Overrides } from "./client.ts";

export const START = Date.parse("2026-01-31T12:00:00Z");
export const DAY_MS = 86_400_000;

/** A vault in memory for the tests of one file, with a clock that starts anew for each test. */
export function useVault() {
  const faults = createFaults();
  const vault = {
    now: START,
    faults,
    kms: send("kms"),
    secrets: send("secrets"),
    sts: send("sts"),
    aws: () => running(),
  };
  let aws: LocalAws | undefined;

  beforeAll(async () => {
    aws = await startLocalAws({ memory: true, now: () => vault.now, faults });
  });
  beforeEach(() => {
    vault.now = START;
    faults.clear();
  });
  afterAll(() => running().close());

  function running(): LocalAws {
    if (!aws) throw new Error("The vault is not running");
    return aws;
  }

  function send(service: "kms" | "secrets" | "sts") {
    return (operation: string, input: object = {}, overrides: Overrides = {}): Promise<Answer> =>
      clientOf(running())[service](operation, input, { now: vault.now, ...overrides });
  }

  return vault;
}

/** All items of a list whose pages are fetched one after the other. */
export async function collect<T>(
  fetchPage: (marker: unknown) => Promise<{ items: T[]; next: unknown }>,
  marker?: unknown,
): Promise<T[]> {
  const { items, next } = await fetchPage(marker);
  return next === undefined ? items : [...items, ...(await collect(fetchPage, next))];
}
