import type { Samples, Vendor } from "../vendor.ts";

export const paddle: Vendor = {
  name: "Paddle",
  category: "payment",
  env: "PADDLE_API_KEY",
  docs: "https://developer.paddle.com/",
  revoke: "https://vendors.paddle.com/authentication-v2",
  rules: [
    {
      id: "paddle-api-key",
      kind: "live API key",
      severity: "critical",
      shape: "pdl_live_apikey_{lalnum:26}_{alnum:22}_{alnum:3}",
    },
    {
      id: "paddle-sandbox-key",
      kind: "sandbox API key",
      severity: "medium",
      shape: "pdl_sdbx_apikey_{lalnum:26}_{alnum:22}_{alnum:3}",
    },
    {
      id: "paddle-webhook-secret",
      kind: "webhook secret",
      severity: "medium",
      shape: "pdl_ntfset_{lalnum:26}_{b64:32}",
      env: "PADDLE_WEBHOOK_SECRET",
    },
  ],
};

export const paddleSamples: Samples = {
  "paddle-api-key": {
    hits: ["const paddle = new Paddle('‹pdl_live_apikey_{lalnum:26}_{alnum:22}_{alnum:3}›')"],
    misses: [["pdl_live_apikey_{lalnum:26}_{alnum:22}_{alnum:2}", "one character short"]],
  },
};
