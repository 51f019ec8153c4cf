import type { Samples, Vendor } from "../vendor.ts";

export const devin: Vendor = {
  name: "Devin",
  category: "ai",
  env: "DEVIN_API_KEY",
  docs: "https://docs.devin.ai/",
  revoke: "https://app.devin.ai/settings",
  rules: [
    {
      id: "devin-personal-key",
      kind: "personal API key",
      severity: "critical",
      shape: ["apk_user_{b64:120,180}", "apk_user_{b64:120,180}=", "apk_user_{b64:120,180}=="],
    },
    {
      id: "devin-service-key",
      kind: "service API key",
      severity: "critical",
      shape: ["apk_{b64:80,100}", "apk_{b64:80,100}=", "apk_{b64:80,100}=="],
      near: ["devin", "cognition"],
    },
    { id: "devin-service-token", kind: "service user token", severity: "critical", shape: "cog_{[a-z2-7]:52}" },
  ],
};

export const devinSamples: Samples = {
  "devin-personal-key": { misses: [["DEVIN_API_KEY=apk_user_{b64:119}", "one character short"]] },
  "devin-service-key": {
    misses: [
      ["API_KEY=apk_{b64:80,100}", "nothing names the provider"],
      ["DEVIN_API_KEY=apk_{b64:79}", "one character short"],
    ],
  },
  "devin-service-token": { misses: [["DEVIN_API_KEY=cog_{[a-z2-7]:51}", "one character short"]] },
};
