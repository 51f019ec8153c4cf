import { BASE62, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: BASE62, length: 6, skip: 4 });

/** The last six characters are the CRC-32 of those after the prefix. */
export const prefect: Vendor = {
  name: "Prefect",
  category: "automation",
  env: "PREFECT_API_KEY",
  docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  revoke: "https://app.prefect.cloud/my/api-keys",
  rules: [{ id: "prefect-api-key", kind: "API key", shape: "(pnu|pnb)_{alnum:36}", check: signedBy(sign) }],
};

export const prefectSamples: Samples = {
  "prefect-api-key": { sign, misses: [["PREFECT_API_KEY=pnu_{alnum:36}", "the checksum is wrong"]] },
};
