import { HEX, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: HEX, length: 8, gap: 1 });

/** The last part is the CRC-32 of all before it. */
export const youcom: Vendor = {
  name: "You.com",
  category: "automation",
  env: "YDC_API_KEY",
  docs: "https://documentation.you.com/",
  revoke: "https://api.you.com/",
  rules: [
    { id: "youcom-api-key", kind: "API key", shape: "ydc-sk-{hex:16}-{alnum:32}-{hex:8}", check: signedBy(sign) },
  ],
};

export const youcomSamples: Samples = {
  "youcom-api-key": { sign, misses: [["YDC_API_KEY=ydc-sk-{hex:16}-{alnum:32}-{hex:8}", "the checksum is wrong"]] },
};
