import type { Samples, Vendor } from "../vendor.ts";

export const here: Vendor = {
  name: "HERE",
  category: "commerce",
  env: "HERE_API_KEY",
  docs: "https://www.here.com/docs",
  revoke: "https://platform.here.com/admin/apps",
  rules: [
    {
      id: "here-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{url:43}",
      near: ["here api", "hereapi", "here maps", "hereapi.com", "platform.here.com"],
    },
  ],
};

export const hereSamples: Samples = {
  "here-api-key": { misses: [["HERE_API_KEY={url:42}", "one character short"]] },
};
