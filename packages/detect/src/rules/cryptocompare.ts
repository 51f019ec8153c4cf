import type { Samples, Vendor } from "../vendor.ts";

export const cryptocompare: Vendor = {
  name: "CryptoCompare",
  category: "payment",
  env: "CRYPTOCOMPARE_API_KEY",
  docs: "https://developers.cryptocompare.com/",
  revoke: "https://developers.cryptocompare.com/settings/api-keys",
  rules: [
    { id: "cryptocompare-api-key", kind: "API key", severity: "low", shape: "{hex:64}", near: ["cryptocompare"] },
  ],
};

export const cryptocompareSamples: Samples = {
  "cryptocompare-api-key": { misses: [["CRYPTOCOMPARE_API_KEY={hex:63}", "one character short"]] },
};
