import { BASE62_CAPITALS_FIRST, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: BASE62_CAPITALS_FIRST, length: 6 });

/** The last six characters of access tokens are the CRC-32 of all before them. */
export const deno: Vendor = {
  name: "Deno Deploy",
  category: "cloud",
  env: "DENO_DEPLOY_TOKEN",
  docs: "https://docs.deno.com/deploy/",
  revoke: "https://dash.deno.com/account#access-tokens",
  rules: [
    {
      id: "deno-access-token",
      kind: "access token",
      severity: "critical",
      shape: ["ddp_{alnum:36}", "ddw_{alnum:36}"],
      check: signedBy(sign),
    },
    { id: "deno-organization-token", kind: "organization token", severity: "critical", shape: "ddo_{alnum:36}" },
  ],
};

export const denoSamples: Samples = {
  "deno-access-token": { sign, misses: [["DENO_DEPLOY_TOKEN=ddp_{alnum:36}", "the checksum is wrong"]] },
};
