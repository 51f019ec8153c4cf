import type { Samples, Vendor } from "../vendor.ts";

export const namecheap: Vendor = {
  name: "Namecheap",
  category: "cloud",
  env: "NAMECHEAP_API_KEY",
  docs: "https://www.namecheap.com/support",
  revoke: "https://ap.www.namecheap.com/settings/tools/apiaccess/",
  rules: [{ id: "namecheap-api-key", kind: "API key", severity: "critical", shape: "{hex:32}", near: ["namecheap"] }],
};

export const namecheapSamples: Samples = {};
