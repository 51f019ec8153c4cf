import type { Samples, Vendor } from "../vendor.ts";

export const moralis: Vendor = {
  name: "Moralis",
  category: "payment",
  env: "MORALIS_API_KEY",
  docs: "https://docs.moralis.com/",
  revoke: "https://admin.moralis.com/",
  rules: [{ id: "moralis-api-key", kind: "API key", severity: "medium", shape: "{alnum:64}", near: ["moralis"] }],
};

export const moralisSamples: Samples = {
  "moralis-api-key": { misses: [["MORALIS_API_KEY={alnum:63}", "one character short"]] },
};
