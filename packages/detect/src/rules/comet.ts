import type { Samples, Vendor } from "../vendor.ts";

export const comet: Vendor = {
  name: "Comet",
  category: "monitoring",
  env: "COMET_API_KEY",
  docs: "https://www.comet.com/docs",
  revoke: "https://www.comet.com/account-settings/apiKeys",
  rules: [
    {
      id: "comet-api-key",
      kind: "API key",
      shape: "{alnum:25}",
      near: ["comet api", "comet ml", "comet key", "opik api", "opik key", "opik"],
    },
  ],
};

export const cometSamples: Samples = {
  "comet-api-key": {
    hits: ['experiment = comet_ml.Experiment(api_key="‹{alnum:25}›")'],
    misses: [
      ["API_KEY={alnum:25}", "nothing names the provider"],
      ["COMET_API_KEY={alnum:24}", "one character short"],
    ],
  },
};
