import { BASE62_CAPITALS_FIRST, signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: BASE62_CAPITALS_FIRST, length: 6 });

/** The last six characters are the CRC-32 of all before them. */
export const wandb: Vendor = {
  name: "Weights & Biases",
  category: "monitoring",
  env: "WANDB_API_KEY",
  docs: "https://docs.wandb.ai/quickstart",
  revoke: "https://wandb.ai/authorize",
  rules: [
    { id: "wandb-api-key", kind: "API key", shape: "wandb_v1_{alnum:27}_{alnum:49}", check: signedBy(sign) },
    { id: "wandb-legacy-key", kind: "API key (legacy)", shape: "{hex:40}", near: ["wandb", "weights and biases"] },
  ],
};

export const wandbSamples: Samples = {
  "wandb-api-key": { sign, misses: [["WANDB_API_KEY=wandb_v1_{alnum:27}_{alnum:49}", "the checksum is wrong"]] },
  "wandb-legacy-key": {
    hits: ['wandb.login(key="‹{hex:40}›")'],
    misses: [
      ["git+https://github.com/wandb/wandb@{hex:40}", "a commit"],
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["WANDB_API_KEY={hex:39}", "one character short"],
    ],
  },
};
