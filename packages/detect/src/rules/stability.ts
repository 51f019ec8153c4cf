import type { Samples, Vendor } from "../vendor.ts";

export const stability: Vendor = {
  name: "Stability AI",
  category: "ai",
  env: "STABILITY_API_KEY",
  docs: "https://platform.stability.ai/docs/api-reference",
  revoke: "https://platform.stability.ai/account/keys",
  rules: [
    {
      id: "stability-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-{alnum:48}",
      near: ["stability ai", "stability api", "stability key", "dreamstudio"],
    },
  ],
};

export const stabilitySamples: Samples = {
  "stability-api-key": {
    hits: [
      "os.environ['STABILITY_KEY'] = '‹sk-{alnum:48}›'",
      'curl https://api.stability.ai/v1/user/account -H "Authorization: Bearer ‹sk-{alnum:48}›"',
    ],
    misses: [["STABILITY_API_KEY=sk-{alnum:47}", "one character short"]],
  },
};
