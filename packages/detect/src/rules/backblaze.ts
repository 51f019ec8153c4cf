import type { Samples, Vendor } from "../vendor.ts";

export const backblaze: Vendor = {
  name: "Backblaze B2",
  category: "cloud",
  env: "B2_APPLICATION_KEY",
  docs: "https://www.backblaze.com/docs",
  revoke: "https://secure.backblaze.com/app_keys.htm",
  rules: [
    {
      id: "backblaze-application-key",
      kind: "application key",
      severity: "critical",
      shape: "K00{digit:1}{b64:27}",
      near: ["b2 application key", "backblaze", "b2 app key", "b2 key"],
    },
  ],
};

export const backblazeSamples: Samples = {};
