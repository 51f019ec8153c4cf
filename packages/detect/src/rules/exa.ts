import type { Samples, Vendor } from "../vendor.ts";

export const exa: Vendor = {
  name: "Exa",
  category: "automation",
  env: "EXA_API_KEY",
  docs: "https://docs.exa.ai/",
  revoke: "https://dashboard.exa.ai/api-keys",
  rules: [{ id: "exa-api-key", kind: "API key", shape: "{uuid}", near: ["exa"] }],
};

export const exaSamples: Samples = {
  "exa-api-key": {
    hits: ['exa = Exa(api_key="‹{uuid}›")', 'const exa = new Exa("‹{uuid}›");'],
    misses: [
      ['requestId: "{uuid}" // exa', "an id"],
      ["API_KEY={uuid}", "nothing names the provider"],
    ],
  },
};
