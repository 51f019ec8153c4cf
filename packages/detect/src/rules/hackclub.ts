import type { Samples, Vendor } from "../vendor.ts";

export const hackclub: Vendor = {
  name: "Hack Club AI",
  category: "ai",
  env: "HACK_CLUB_AI_API_KEY",
  docs: "https://ai.hackclub.com/",
  revoke: "https://ai.hackclub.com/",
  rules: [{ id: "hackclub-api-key", kind: "API key", severity: "high", shape: "sk-hc-v1-{hex:64}" }],
};

export const hackclubSamples: Samples = {
  "hackclub-api-key": { misses: [["HACK_CLUB_AI_API_KEY=sk-hc-v1-{hex:63}", "one character short"]] },
};
