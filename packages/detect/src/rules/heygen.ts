import { isHeyGenKey, makeHeyGenKey } from "../check/heygen.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const heygen: Vendor = {
  name: "HeyGen",
  category: "ai",
  env: "HEYGEN_API_KEY",
  docs: "https://docs.heygen.com/docs/quick-start",
  revoke: "https://app.heygen.com/settings?nav=API",
  rules: [
    { id: "heygen-api-key", kind: "API key", severity: "critical", shape: "sk_V2_hgu_{alnum:11}_{alnum:32}" },
    {
      id: "heygen-legacy-key",
      kind: "API key (legacy)",
      severity: "critical",
      shape: "{b64:58}==",
      near: ["heygen"],
      isWordy: true,
      check: isHeyGenKey,
    },
  ],
};

export const heygenSamples: Samples = {
  "heygen-api-key": {
    hits: ["headers: { 'X-Api-Key': '‹sk_V2_hgu_{alnum:11}_{alnum:32}›' }"],
    misses: [
      ["HEYGEN_API_KEY=sk_V2_hgu_{alnum:11}_{alnum:31}", "one character short"],
      ["placeholder: 'sk_V2_hgu_...'", "cut short for a manual"],
    ],
  },
  "heygen-legacy-key": {
    sign: makeHeyGenKey,
    misses: [
      ["HEYGEN_API_KEY={b64:58}==", "decodes to something else"],
      ["API_KEY={alnum:58}==", "nothing names the provider"],
    ],
  },
};
