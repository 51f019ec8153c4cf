import type { Samples, Vendor } from "../vendor.ts";

export const coze: Vendor = {
  name: "Coze",
  category: "ai",
  env: "COZE_API_TOKEN",
  docs: "https://www.coze.com/docs",
  revoke: "https://www.coze.com/open/oauth/pats",
  rules: [
    { id: "coze-token", kind: "personal access token", severity: "critical", shape: "pat_{alnum:64}", near: ["coze"] },
  ],
};

export const cozeSamples: Samples = {
  "coze-token": {
    misses: [
      ["API_KEY=pat_{alnum:64}", "nothing names the provider"],
      ["COZE_API_TOKEN=pat_{alnum:63}", "one character short"],
    ],
  },
};
