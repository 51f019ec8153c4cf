import type { Samples, Vendor } from "../vendor.ts";

export const tiingo: Vendor = {
  name: "Tiingo",
  category: "payment",
  env: "TIINGO_API_KEY",
  docs: "https://www.tiingo.com/documentation",
  revoke: "https://www.tiingo.com/account/api/token",
  rules: [{ id: "tiingo-api-key", kind: "API token", severity: "medium", shape: "{hex:40}", near: ["tiingo"] }],
};

export const tiingoSamples: Samples = {
  "tiingo-api-key": { misses: [["TIINGO_API_KEY={hex:39}", "one character short"]] },
};
