import type { Samples, Vendor } from "../vendor.ts";

export const modal: Vendor = {
  name: "Modal",
  category: "ai",
  env: "MODAL_TOKEN_SECRET",
  docs: "https://modal.com/docs",
  revoke: "https://modal.com/settings/tokens",
  rules: [
    { id: "modal-token-secret", kind: "token secret", severity: "critical", shape: "as-{alnum:22}", near: ["modal"] },
  ],
};

export const modalSamples: Samples = {
  "modal-token-secret": {
    hits: ["modal token set --token-id ak-{alnum:22} --token-secret ‹as-{alnum:22}›"],
    misses: [
      ["API_KEY=as-{alnum:22}", "nothing names the provider"],
      ["MODAL_TOKEN_SECRET=as-{alnum:21}", "one character short"],
    ],
  },
};
