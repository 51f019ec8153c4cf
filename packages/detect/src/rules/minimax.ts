import type { Samples, Vendor } from "../vendor.ts";

export const minimax: Vendor = {
  name: "MiniMax",
  category: "ai",
  env: "MINIMAX_API_KEY",
  docs: "https://platform.minimax.io/docs",
  revoke: "https://platform.minimax.io/",
  rules: [{ id: "minimax-api-key", kind: "API key", severity: "critical", shape: "sk-(api|cp)-{url:119}" }],
};

export const minimaxSamples: Samples = {
  "minimax-api-key": { misses: [["MINIMAX_API_KEY=sk-api-{url:118}", "one character short"]] },
};
