import type { Samples, Vendor } from "../vendor.ts";

export const picovoice: Vendor = {
  name: "Picovoice",
  category: "voice",
  env: "PICOVOICE_ACCESS_KEY",
  docs: "https://picovoice.ai/docs",
  revoke: "https://console.picovoice.ai/",
  rules: [
    {
      id: "picovoice-access-key",
      kind: "access key",
      severity: "medium",
      shape: "{b64:54}==",
      near: ["picovoice", "porcupine"],
    },
  ],
};

export const picovoiceSamples: Samples = {
  "picovoice-access-key": {
    misses: [
      ["API_KEY={b64:54}==", "nothing names the provider"],
      ["PICOVOICE_ACCESS_KEY={b64:53}==", "one character short"],
    ],
  },
};
