import type { Samples, Vendor } from "../vendor.ts";

export const friendli: Vendor = {
  name: "FriendliAI",
  category: "ai",
  env: "FRIENDLI_TOKEN",
  docs: "https://friendli.ai/docs",
  revoke: "https://friendli.ai/suite",
  rules: [{ id: "friendli-token", kind: "personal access token", severity: "critical", shape: "flp_{alnum:44,46}" }],
};

export const friendliSamples: Samples = {
  "friendli-token": { misses: [["FRIENDLI_TOKEN=flp_{alnum:43}", "one character short"]] },
};
