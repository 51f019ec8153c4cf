import type { Samples, Vendor } from "../vendor.ts";

export const valueserp: Vendor = {
  name: "ValueSERP",
  category: "automation",
  env: "VALUESERP_API_KEY",
  docs: "https://docs.trajectdata.com/",
  revoke: "https://app.valueserp.com/api-keys",
  rules: [{ id: "valueserp-api-key", kind: "API key", shape: "{HEX:32}", near: ["valueserp"] }],
};

export const valueserpSamples: Samples = {
  "valueserp-api-key": {
    misses: [
      ["API_KEY={HEX:32}", "nothing names the provider"],
      ["VALUESERP_API_KEY={HEX:31}", "one character short"],
    ],
  },
};
