import type { Samples, Vendor } from "../vendor.ts";

export const daily: Vendor = {
  name: "Daily",
  category: "messaging",
  env: "DAILY_API_KEY",
  docs: "https://docs.daily.co/",
  revoke: "https://dashboard.daily.co/developers",
  rules: [
    {
      id: "daily-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:64}",
      near: ["daily api", "daily.co", "dailyco"],
    },
  ],
};

export const dailySamples: Samples = {
  "daily-api-key": { misses: [["DAILY_API_KEY={hex:63}", "one character short"]] },
};
