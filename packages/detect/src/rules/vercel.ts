import { hasGitHubChecksum, signLikeGitHub } from "../check/github.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Prefixed tokens end in the CRC-32 of the 50 characters before, as GitHub's do. */
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
      shape: "vcp_{url:50}{alnum:6}",
      check: hasGitHubChecksum,
    },
    {
      id: "vercel-integration-token",
      kind: "integration token",
      severity: "critical",
      shape: "vci_{url:50}{alnum:6}",
      check: hasGitHubChecksum,
    },
    { id: "vercel-app-token", kind: "app access token", shape: "vca_{url:50}{alnum:6}", check: hasGitHubChecksum },
    {
      id: "vercel-app-refresh-token",
      kind: "app refresh token",
      shape: "vcr_{url:50}{alnum:6}",
      check: hasGitHubChecksum,
    },
    {
      id: "vercel-ai-gateway-key",
      kind: "AI Gateway key",
      severity: "critical",
      shape: "vck_{url:50}{alnum:6}",
      check: hasGitHubChecksum,
      env: "AI_GATEWAY_API_KEY",
    },
    {
      id: "vercel-legacy-token",
      kind: "access token without prefix",
      severity: "critical",
      shape: "{alnum:24}",
      near: ["vercel token", "vercel api token", "vercel api key", "vercel access token", "vercel auth"],
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
    sign: signLikeGitHub,
    hits: [
      'await fetch(url, { headers: { Authorization: "Bearer ‹vcp_{url:50}{alnum:6}›" } });',
      "vercel deploy --token ‹vcp_{url:50}{alnum:6}›",
    ],
    misses: [
      ["vcp_{url:50}{alnum:6}", "the checksum is wrong"],
      ["vcp_{alnum:40}", "too short"],
    ],
  },
  "vercel-integration-token": { sign: signLikeGitHub },
  "vercel-app-token": { sign: signLikeGitHub },
  "vercel-app-refresh-token": { sign: signLikeGitHub },
  "vercel-ai-gateway-key": { sign: signLikeGitHub },
  "vercel-legacy-token": { hits: ["VERCEL_TOKEN=‹{alnum:24}›"], misses: [["VERCEL_ORG_ID={alnum:24}", "an id"]] },
};
