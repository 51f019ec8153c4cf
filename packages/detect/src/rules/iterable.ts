import type { Samples, Vendor } from "../vendor.ts";

export const iterable: Vendor = {
  name: "Iterable",
  category: "messaging",
  env: "ITERABLE_API_KEY",
  docs: "https://support.iterable.com/",
  revoke: "https://app.iterable.com/settings/apiKeys",
  rules: [
    {
      id: "iterable-api-key",
      kind: "API key",
      shape: "{hex:32|34}",
      near: ["iterable api", "iterable key", "iterable.com"],
    },
  ],
};

export const iterableSamples: Samples = {
  "iterable-api-key": { misses: [["for (const hash of iterable) seen.add('{hex:32}')", "a word of every language"]] },
};
