import { BASE62, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: BASE62, length: 6 });

/** The last six characters are the CRC-32 of all before them. */
export const apify: Vendor = {
  name: "Apify",
  category: "automation",
  env: "APIFY_TOKEN",
  docs: "https://docs.apify.com/platform/integrations/api",
  revoke: "https://console.apify.com/settings/integrations",
  rules: [{ id: "apify-api-token", kind: "API token", shape: "apify_api_{alnum:36}", check: signedBy(sign) }],
};

export const apifySamples: Samples = {
  "apify-api-token": {
    sign,
    hits: [
      'new ApifyClient({ token: "‹apify_api_{alnum:36}›" })',
      "https://api.apify.com/v2/acts?token=‹apify_api_{alnum:36}›",
    ],
    misses: [["APIFY_TOKEN=apify_api_{alnum:36}", "the checksum is wrong"]],
  },
};
