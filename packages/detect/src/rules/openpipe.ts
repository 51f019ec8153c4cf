import type { Samples, Vendor } from "../vendor.ts";

export const openpipe: Vendor = {
  name: "OpenPipe",
  category: "ai",
  env: "OPENPIPE_API_KEY",
  docs: "https://docs.openpipe.ai/",
  revoke: "https://app.openpipe.ai/",
  rules: [{ id: "openpipe-api-key", kind: "API key", shape: "opk_{hex:42}" }],
};

export const openpipeSamples: Samples = {
  "openpipe-api-key": { misses: [["OPENPIPE_API_KEY=opk_{hex:41}", "one character short"]] },
};
