import type { Samples, Vendor } from "../vendor.ts";

export const resend: Vendor = {
  name: "Resend",
  category: "messaging",
  env: "RESEND_API_KEY",
  docs: "https://resend.com/docs/dashboard/api-keys/introduction",
  revoke: "https://resend.com/api-keys",
  rules: [
    {
      id: "resend-api-key",
      kind: "API key",
      severity: "critical",
      shape: "re_{alnum:8}_{alnum:24}",
    },
  ],
};

export const resendSamples: Samples = {
  "resend-api-key": {
    hits: ["const resend = new Resend('‹re_{alnum:8}_{alnum:24}›');", 'resend.api_key = "‹re_{alnum:8}_{alnum:24}›"'],
    misses: [
      ["RESEND_API_KEY=re_{alnum:8}_{alnum:23}", "one character short"],
      ["RESEND_API_KEY=re_xxxxxxxxx", "a mask"],
    ],
  },
};
