import type { Samples, Vendor } from "../vendor.ts";

export const fireworks: Vendor = {
  name: "Fireworks AI",
  category: "ai",
  env: "FIREWORKS_API_KEY",
  docs: "https://docs.fireworks.ai/api-reference/introduction",
  revoke: "https://app.fireworks.ai/settings/users/api-keys",
  rules: [
    // Most begin so; the others are as short as a name.
    { id: "fireworks-api-key", kind: "API key", severity: "critical", shape: "fw_3Z{alnum:20,22}" },
    {
      id: "fireworks-other-key",
      kind: "API key",
      severity: "critical",
      shape: "fw_{alnum:22,24}",
      check: (key) => !key.startsWith("fw_3Z"),
      near: ["fireworks"],
    },
  ],
};

export const fireworksSamples: Samples = {
  "fireworks-api-key": {
    hits: ["headers = {'Authorization': 'Bearer ‹fw_3Z{alnum:22}›'}"],
    misses: [["fw_3Z{alnum:12}", "too short"]],
  },
  "fireworks-other-key": {
    hits: ['client = OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key="‹fw_{alnum:24}›")'],
    misses: [
      ["fw_{alnum:24}", "nothing names the provider"],
      ["FIREWORKS_API_KEY=fw_{alnum:12}", "too short"],
    ],
  },
};
