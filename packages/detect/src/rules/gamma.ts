import type { Samples, Vendor } from "../vendor.ts";

export const gamma: Vendor = {
  name: "Gamma",
  category: "ai",
  env: "GAMMA_API_KEY",
  docs: "https://developers.gamma.app/",
  revoke: "https://gamma.app/settings",
  rules: [{ id: "gamma-api-key", kind: "API key", shape: "sk-gamma-{url:32,64}" }],
};

export const gammaSamples: Samples = {
  "gamma-api-key": { misses: [["GAMMA_API_KEY=sk-gamma-{url:31}", "one character short"]] },
};
