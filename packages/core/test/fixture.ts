import { onTestFinished } from "vitest";
import type { VaultEvent, VaultOptions } from "../src/options.ts";
import { type FakeAws, fakeAws } from "../src/testing.ts";
import { createVault, type Vault } from "../src/vault.ts";

export interface Fixture {
  readonly aws: FakeAws;
  readonly vault: Vault;
  readonly events: VaultEvent[];
  readonly clock: { time: number };
}

/** A vault on an account in memory, with a clock that moves when told to, and no jitter. */
export function openVault(options: Partial<VaultOptions> = {}): Fixture {
  const aws = fakeAws();
  const clock = { time: 1_000_000 };
  const events: VaultEvent[] = [];
  const vault = createVault({
    aws,
    now: () => clock.time,
    random: () => 0,
    onEvent: (event) => events.push(event),
    ...options,
  });
  onTestFinished(() => vault.dispose());
  return { aws, vault, events, clock };
}

/** A key that exists for one test only, so that none is ever written down. */
export function newKey(): string {
  return `sk-${crypto.randomUUID()}`;
}

/** Lets what was started in the background come to its end. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** A promise to be kept later: the answer waits until `open` is called. */
export function gate(): { readonly promise: Promise<void>; open(): void } {
  let open = () => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}
