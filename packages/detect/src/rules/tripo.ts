import type { Samples, Vendor } from "../vendor.ts";

export const tripo: Vendor = {
  name: "Tripo",
  category: "ai",
  env: "TRIPO_API_KEY",
  docs: "https://platform.tripo3d.ai/docs",
  revoke: "https://platform.tripo3d.ai/api-keys",
  rules: [{ id: "tripo-api-key", kind: "API key", shape: "tsk_{url:43}", near: ["tripo"] }],
};

export const tripoSamples: Samples = {
  "tripo-api-key": {
    misses: [
      ["API_KEY=tsk_{url:43}", "nothing names the provider"],
      ["TRIPO_API_KEY=tsk_{url:42}", "one character short"],
    ],
  },
};
