import type { Samples, Vendor } from "../vendor.ts";

export const linear: Vendor = {
  name: "Linear",
  category: "productivity",
  env: "LINEAR_API_KEY",
  docs: "https://linear.app/developers",
  revoke: "https://linear.app/",
  rules: [
    { id: "linear-api-key", kind: "API key", shape: "lin_api_{alnum:40}" },
    { id: "linear-oauth-token", kind: "OAuth token", shape: "lin_oauth_{hex:64}", env: "LINEAR_ACCESS_TOKEN" },
    {
      id: "linear-webhook-secret",
      kind: "webhook signing secret",
      severity: "medium",
      shape: "lin_wh_{alnum:32,48}",
      env: "LINEAR_WEBHOOK_SECRET",
    },
    {
      id: "linear-client-secret",
      kind: "OAuth client secret",
      shape: "{hex:32}",
      near: ["linear client secret", "linear secret"],
      env: "LINEAR_CLIENT_SECRET",
    },
  ],
};

export const linearSamples: Samples = {
  "linear-api-key": {
    hits: ['const linear = new LinearClient({ apiKey: "‹lin_api_{alnum:40}›" });'],
    misses: [["LINEAR_API_KEY=lin_api_{alnum:39}", "one character short"]],
  },
  "linear-oauth-token": { misses: [["LINEAR_ACCESS_TOKEN=lin_oauth_{hex:63}", "one character short"]] },
  "linear-webhook-secret": { misses: [["LINEAR_WEBHOOK_SECRET=lin_wh_{alnum:31}", "one character short"]] },
  "linear-client-secret": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["LINEAR_CLIENT_SECRET={hex:31}", "one character short"],
    ],
  },
};
