import type { Samples, Vendor } from "../vendor.ts";

export const taxjar: Vendor = {
  name: "TaxJar",
  category: "commerce",
  env: "TAXJAR_API_KEY",
  docs: "https://developers.taxjar.com/",
  revoke: "https://app.taxjar.com/account#api-access",
  rules: [{ id: "taxjar-api-key", kind: "API token", shape: "{hex:32}", near: ["taxjar"] }],
};

export const taxjarSamples: Samples = {
  "taxjar-api-key": {
    hits: ["const client = new Taxjar({ apiKey: '‹{hex:32}›' });"],
    misses: [["TAXJAR_API_KEY={hex:31}", "one character short"]],
  },
};
