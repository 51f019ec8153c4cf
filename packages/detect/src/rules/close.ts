import type { Samples, Vendor } from "../vendor.ts";

export const close: Vendor = {
  name: "Close",
  category: "productivity",
  env: "CLOSE_API_KEY",
  docs: "https://developer.close.com/topics/authentication/",
  revoke: "https://app.close.com/settings/developer/api-keys/",
  rules: [
    {
      id: "close-api-key",
      kind: "API key",
      severity: "critical",
      confidence: "high",
      shape: "{[a]:1}{[p]:1}{[i]:1}_{alnum:22}.{alnum:22}",
      near: ["close api", "close crm", "closeio", "close.com"],
    },
  ],
};

export const closeSamples: Samples = {
  "close-api-key": { misses: [["CLOSE_API_KEY=api_{alnum:22}.{alnum:21}", "one character short"]] },
};
