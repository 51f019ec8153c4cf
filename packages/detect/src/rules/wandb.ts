import type { Samples, Vendor } from "../vendor.ts";

export const wandb: Vendor = {
  name: "Weights & Biases",
  category: "monitoring",
  env: "WANDB_API_KEY",
  docs: "https://docs.wandb.ai/",
  revoke: "https://wandb.ai/authorize",
  rules: [
    { id: "wandb-api-key", kind: "API key", shape: "wandb_v1_{alnum:27}_{alnum:49}" },
    { id: "wandb-legacy-key", kind: "API key (legacy)", shape: "{hex:40}", near: ["wandb", "weights and biases"] },
  ],
};

export const wandbSamples: Samples = {
  "wandb-api-key": { misses: [["WANDB_API_KEY=wandb_v1_{alnum:27}_{alnum:48}", "one character short"]] },
  "wandb-legacy-key": {
    hits: ['wandb.login(key="‹{hex:40}›")'],
    misses: [
      ["git+https://github.com/wandb/wandb@{hex:40}", "a commit"],
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["WANDB_API_KEY={hex:39}", "one character short"],
    ],
  },
};
