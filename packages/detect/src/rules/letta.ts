import type { Samples, Vendor } from "../vendor.ts";

export const letta: Vendor = {
  name: "Letta",
  category: "ai",
  env: "LETTA_API_KEY",
  docs: "https://docs.letta.com/",
  revoke: "https://app.letta.com/api-keys",
  rules: [
    // Base64 of two UUIDs with a colon between them.
    { id: "letta-api-key", kind: "API key", shape: "sk-let-{b64:98}==" },
  ],
};

export const lettaSamples: Samples = {
  "letta-api-key": { misses: [["LETTA_API_KEY=sk-let-{b64:97}==", "one character short"]] },
};
