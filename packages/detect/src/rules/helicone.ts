import type { Samples, Vendor } from "../vendor.ts";

export const helicone: Vendor = {
  name: "Helicone",
  category: "monitoring",
  env: "HELICONE_API_KEY",
  docs: "https://docs.helicone.ai/",
  revoke: "https://us.helicone.ai/settings/api-keys",
  rules: [
    {
      id: "helicone-api-key",
      kind: "API key",
      shape: [
        "sk-helicone-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}",
        "sk-helicone-(eu|proxy|rl)-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}",
      ],
    },
    {
      id: "helicone-public-key",
      kind: "write-only key",
      shape: "pk-helicone-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}",
      isPublic: true,
    },
  ],
};

export const heliconeSamples: Samples = {
  "helicone-api-key": {
    misses: [["HELICONE_API_KEY=sk-helicone-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:6}", "one character short"]],
  },
  "helicone-public-key": {
    misses: [["HELICONE_API_KEY=pk-helicone-{lalnum:7}-{lalnum:7}-{lalnum:7}-{lalnum:7}", "public"]],
  },
};
