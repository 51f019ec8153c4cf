import type { Samples, Vendor } from "../vendor.ts";

export const klingai: Vendor = {
  name: "Kling AI",
  category: "ai",
  env: "KLING_SECRET_KEY",
  docs: "https://app.klingai.com/global",
  revoke: "https://app.klingai.com/global/dev/",
  rules: [
    {
      id: "klingai-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["kling secret", "kling access", "kling api", "klingai"],
    },
  ],
};

export const klingaiSamples: Samples = {
  "klingai-secret-key": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["KLING_SECRET_KEY={alnum:31}", "one character short"],
    ],
  },
};
