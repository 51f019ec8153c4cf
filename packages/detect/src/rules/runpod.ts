import type { Samples, Vendor } from "../vendor.ts";

export const runpod: Vendor = {
  name: "RunPod",
  category: "ai",
  env: "RUNPOD_API_KEY",
  docs: "https://docs.runpod.io/",
  revoke: "https://console.runpod.io/user/settings",
  rules: [
    {
      id: "runpod-api-key",
      kind: "API key",
      severity: "critical",
      shape: "rpa_{ualnum:40}{lalnum:6}",
    },
  ],
};

export const runpodSamples: Samples = {
  "runpod-api-key": { misses: [["RUNPOD_API_KEY=rpa_{ualnum:40}{lalnum:5}", "one character short"]] },
};
