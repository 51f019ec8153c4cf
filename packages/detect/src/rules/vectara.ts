import type { Samples, Vendor } from "../vendor.ts";

export const vectara: Vendor = {
  name: "Vectara",
  category: "data",
  env: "VECTARA_API_KEY",
  docs: "https://docs.vectara.com/",
  revoke: "https://console.vectara.com/",
  rules: [{ id: "vectara-api-key", kind: "API key", shape: "(zut|zqt|zwt)_{url:38}" }],
};

export const vectaraSamples: Samples = {
  "vectara-api-key": { misses: [["VECTARA_API_KEY=zut_{url:37}", "one character short"]] },
};
