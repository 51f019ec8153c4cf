import type { Samples, Vendor } from "../vendor.ts";

export const zerobounce: Vendor = {
  name: "ZeroBounce",
  category: "commerce",
  env: "ZEROBOUNCE_API_KEY",
  docs: "https://www.zerobounce.net/docs",
  revoke: "https://www.zerobounce.net/members/API",
  rules: [{ id: "zerobounce-api-key", kind: "API key", shape: "{hex:32}", near: ["zerobounce"] }],
};

export const zerobounceSamples: Samples = {
  "zerobounce-api-key": { misses: [["ZEROBOUNCE_API_KEY={hex:31}", "one character short"]] },
};
