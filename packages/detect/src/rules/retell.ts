import type { Samples, Vendor } from "../vendor.ts";

export const retell: Vendor = {
  name: "Retell AI",
  category: "voice",
  env: "RETELL_API_KEY",
  docs: "https://docs.retellai.com/",
  revoke: "https://dashboard.retellai.com/apiKey",
  rules: [{ id: "retell-api-key", kind: "API key", severity: "critical", shape: "key_{hex:28}", near: ["retell"] }],
};

export const retellSamples: Samples = {
  "retell-api-key": {
    hits: ['const retell = new Retell({ apiKey: "‹key_{hex:28}›" });'],
    misses: [
      ["API_KEY=key_{hex:28}", "nothing names the provider"],
      ["RETELL_API_KEY=key_{hex:27}", "one character short"],
    ],
  },
};
