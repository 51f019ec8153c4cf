import type { Samples, Vendor } from "../vendor.ts";

export const vercel: Vendor = {
  name: "Vercel",
  category: "cloud",
  env: "VERCEL_TOKEN",
  docs: "https://vercel.com/docs/rest-api",
  revoke: "https://vercel.com/account/settings/tokens",
  rules: [
    {
      id: "vercel-access-token",
      kind: "access token",
      severity: "critical",
      shape: "vcp_{url:56}",
    },
    {
      id: "vercel-integration-token",
      kind: "integration token",
      severity: "critical",
      shape: "vci_{url:56}",
    },
    { id: "vercel-app-token", kind: "app access token", shape: "vca_{url:56}" },
    {
      id: "vercel-app-refresh-token",
      kind: "app refresh token",
      shape: "vcr_{url:56}",
    },
    {
      id: "vercel-ai-gateway-key",
      kind: "AI Gateway key",
      severity: "critical",
      shape: "vck_{url:56}",
      env: "AI_GATEWAY_API_KEY",
    },
    {
      id: "vercel-legacy-token",
      kind: "access token without prefix",
      severity: "critical",
      shape: "{alnum:24}",
      near: [
        "vercel token",
        "vercel api token",
        "vercel api key",
        "vercel access token",
        "vercel auth",
        "vercel key",
        "vercel secret",
        "api.vercel.com",
      ],
    },
    {
      id: "vercel-blob-token",
      kind: "Blob read-write token",
      shape: "vercel_blob_rw_{alnum:16}_{alnum:30}",
      env: "BLOB_READ_WRITE_TOKEN",
      docs: "https://vercel.com/docs/vercel-blob",
    },
    {
      id: "vercel-deploy-hook",
      kind: "deploy hook",
      severity: "medium",
      shape: "https://api.vercel.com/v1/integrations/deploy/prj_{alnum:28|32}/{alnum:10}",
      env: "VERCEL_DEPLOY_HOOK",
      docs: "https://vercel.com/docs/deploy-hooks",
    },
  ],
};

export const vercelSamples: Samples = {
  "vercel-access-token": {
    hits: [
      'await fetch(url, { headers: { Authorization: "Bearer ‹vcp_{url:56}›" } });',
      "vercel deploy --token ‹vcp_{url:56}›",
    ],
    misses: [["vcp_{alnum:40}", "too short"]],
  },
  "vercel-legacy-token": { hits: ["VERCEL_TOKEN=‹{alnum:24}›"], misses: [["VERCEL_ORG_ID={alnum:24}", "an id"]] },
};
