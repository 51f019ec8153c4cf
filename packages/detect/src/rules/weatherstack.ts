import type { Samples, Vendor } from "../vendor.ts";

export const weatherstack: Vendor = {
  name: "Weatherstack",
  category: "commerce",
  env: "WEATHERSTACK_API_KEY",
  docs: "https://weatherstack.com/documentation",
  revoke: "https://weatherstack.com/dashboard",
  rules: [
    { id: "weatherstack-api-key", kind: "access key", severity: "low", shape: "{hex:32}", near: ["weatherstack"] },
  ],
};

export const weatherstackSamples: Samples = {
  "weatherstack-api-key": { misses: [["WEATHERSTACK_API_KEY={hex:31}", "one character short"]] },
};
