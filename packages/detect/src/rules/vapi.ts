import type { Samples, Vendor } from "../vendor.ts";

export const vapi: Vendor = {
  name: "Vapi",
  category: "voice",
  env: "VAPI_API_KEY",
  docs: "https://docs.vapi.ai/",
  revoke: "https://dashboard.vapi.ai/org/api-keys",
  rules: [{ id: "vapi-private-key", kind: "private key", severity: "critical", shape: "{uuid}", near: ["vapi"] }],
};

export const vapiSamples: Samples = {
  "vapi-private-key": {
    hits: ["VAPI_PRIVATE_KEY=‹{uuid}›"],
    misses: [
      ['assistantId: "{uuid}"', "the id of an assistant"],
      ["API_KEY={uuid}", "nothing names the provider"],
    ],
  },
};
