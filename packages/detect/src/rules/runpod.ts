import { hasRunpodChecksum, signLikeRunpod } from "../check/runpod.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const runpod: Vendor = {
  name: "RunPod",
  category: "ai",
  env: "RUNPOD_API_KEY",
  docs: "https://docs.runpod.io/get-started/api-keys",
  revoke: "https://console.runpod.io/user/settings",
  rules: [
    {
      id: "runpod-api-key",
      kind: "API key",
      severity: "critical",
      shape: "rpa_{ualnum:40}{lalnum:6}",
      check: hasRunpodChecksum,
    },
  ],
};

export const runpodSamples: Samples = {
  "runpod-api-key": {
    sign: signLikeRunpod,
    misses: [["RUNPOD_API_KEY=rpa_{ualnum:40}{lalnum:6}", "the checksum is wrong"]],
  },
};
