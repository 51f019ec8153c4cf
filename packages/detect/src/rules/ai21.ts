import type { Samples, Vendor } from "../vendor.ts";

export const ai21: Vendor = {
  name: "AI21 Labs",
  category: "ai",
  env: "AI21_API_KEY",
  docs: "https://docs.ai21.com/",
  revoke: "https://studio.ai21.com/account/api-key",
  rules: [{ id: "ai21-api-key", kind: "API key", severity: "critical", shape: "{uuid}", near: ["ai21"] }],
};

export const ai21Samples: Samples = {
  "ai21-api-key": {
    hits: ['client = AI21Client(api_key="‹{uuid}›")'],
    misses: [["API_KEY={uuid}", "nothing names the provider"]],
  },
};
