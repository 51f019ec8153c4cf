import { KMSClient } from "@aws-sdk/client-kms";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { STSClient } from "@aws-sdk/client-sts";
import { describe, expect, test } from "vitest";
import type { Account, Aws, Case, Identity } from "./case.ts";
import { deviations } from "./deviations.ts";

export interface Place {
  readonly endpoint: string;
  readonly region: string;
  readonly identity: Identity;
}

type Cases = Readonly<Record<string, readonly Case[]>>;

/**
 * Runs every case as a test. One that is listed as a deviation of this implementation must fail,
 * so that a repaired deviation is noticed. `aws` is asked when the tests run.
 */
export function contract(implementation: string, groups: Cases, aws: () => Aws): void {
  const { version = "", cases: known = {} } = deviations[implementation] ?? {};
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const { title, run } of cases) {
        const observed = known[title];
        if (observed === undefined) test(title, () => run(aws()));
        else test.fails(`${title} (not so in ${implementation} ${version}: ${observed})`, () => run(aws()));
      }
    });
  }
  test("every known deviation names one case", () => {
    const titles = Object.values(groups).flatMap((cases) => cases.map((it) => it.title));
    expect(titles).toEqual([...new Set(titles)]);
    expect(Object.keys(known).filter((title) => !titles.includes(title))).toEqual([]);
  });
}

/** The clients of a place, and of another place of the same kind. */
export function connect(here: Place, elsewhere: Place): Aws {
  const account = (place: Place, identity: Identity, systemClockOffset = 0): Account => {
    const options = {
      endpoint: place.endpoint,
      region: place.region,
      credentials: identity,
      maxAttempts: 1,
      systemClockOffset,
    };
    return {
      kms: new KMSClient(options),
      secrets: new SecretsManagerClient(options),
      sts: new STSClient(options),
    };
  };
  return {
    ...account(here, here.identity),
    identity: here.identity,
    elsewhere: account(elsewhere, elsewhere.identity),
    as: (identity, clockOffsetMs) => account(here, identity, clockOffsetMs),
  };
}
