import type { Samples, Vendor } from "../vendor.ts";

export const geoapify: Vendor = {
  name: "Geoapify",
  category: "commerce",
  env: "GEOAPIFY_API_KEY",
  docs: "https://apidocs.geoapify.com/",
  revoke: "https://myprojects.geoapify.com/",
  rules: [{ id: "geoapify-api-key", kind: "API key", severity: "low", shape: "{hex:32}", near: ["geoapify"] }],
};

export const geoapifySamples: Samples = {
  "geoapify-api-key": { misses: [["GEOAPIFY_API_KEY={hex:31}", "one character short"]] },
};
