import { HEX, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: HEX, length: 8, skip: 5, gap: 1 });

/** Keys of the APIs behind its gateway (AccuWeather, Blockdaemon). The last part is the CRC-32 of the part before it. */
export const zuplo: Vendor = {
  name: "Zuplo",
  category: "code",
  env: "ZUPLO_API_KEY",
  docs: "https://zuplo.com/docs/articles/api-key-management",
  revoke: "https://portal.zuplo.com/",
  rules: [{ id: "zuplo-api-key", kind: "API key", shape: "zpka_{lalnum:32}_{hex:8}", check: signedBy(sign) }],
};

export const zuploSamples: Samples = {
  "zuplo-api-key": { sign, misses: [["ZUPLO_API_KEY=zpka_{hex:32}_{hex:8}", "the checksum is wrong"]] },
};
