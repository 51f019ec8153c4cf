import { KMSClient } from "@aws-sdk/client-kms";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll } from "vitest";
import type { Account, Aws, Identity } from "./case.ts";
import { contract } from "./contract.ts";
import { signatures } from "./front-door.ts";
import { kms } from "./kms.ts";
import { Litter } from "./litter.ts";
import { secretsManager } from "./secrets-manager.ts";
import { sts } from "./sts.ts";

if (process.env.VAULT_SECRET_LIVE_AWS !== "1") {
  throw new Error(
    "This makes keys and secrets in your AWS account. Set VAULT_SECRET_LIVE_AWS=1 if that is what you want",
  );
}

const region = process.env.AWS_REGION ?? "eu-west-1";
/** Another place, where the keys of the first are unknown. */
const otherRegion = region === "eu-north-1" ? "eu-west-1" : "eu-north-1";
const litter = new Litter();
let aws: Aws;

beforeAll(async () => {
  process.stderr.write(
    `On AWS in ${region} and ${otherRegion}: about 50 KMS keys for a moment (1 USD a month each, by the hour; none while ` +
      "they wait 7 days for their deletion), 60 secrets for a minute, 400 calls. Estimate: below 0.15 USD.\n",
  );
  const here = connect(region);
  const identity: Identity = await here.kms.config.credentials();
  const as: Aws["as"] = (credentials, systemClockOffset = 0) =>
    connect(region, { credentials, systemClockOffset, maxAttempts: 1 });
  aws = { ...here, identity, elsewhere: connect(otherRegion), as };
});

afterAll(() => litter.remove());

function connect(
  place: string,
  options: { credentials?: Identity; systemClockOffset?: number; maxAttempts?: number } = {},
): Account {
  const common = { region: place, maxAttempts: 3, ...options };
  const account = {
    kms: new KMSClient(common),
    secrets: new SecretsManagerClient(common),
    sts: new STSClient(common),
  };
  litter.watch(account);
  return account;
}

// No role of ours is known to exist in the account, so none is assumed.
contract("aws", { ...kms, ...secretsManager, "STS identity": sts["STS identity"], signatures }, () => aws);
