import { hasCloudflareChecksum, signLikeCloudflare } from "../check/cloudflare.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const cloudflare: Vendor = {
  name: "Cloudflare",
  category: "cloud",
  env: "CLOUDFLARE_API_TOKEN",
  docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  revoke: "https://dash.cloudflare.com/profile/api-tokens",
  rules: [
    {
      id: "cloudflare-user-token",
      kind: "user API token",
      severity: "critical",
      shape: "cfut_{alnum:40}{hex:8}",
      check: hasCloudflareChecksum,
    },
    {
      id: "cloudflare-account-token",
      kind: "account API token",
      severity: "critical",
      shape: "cfat_{alnum:40}{hex:8}",
      check: hasCloudflareChecksum,
    },
    {
      id: "cloudflare-global-key",
      kind: "global API key",
      severity: "critical",
      shape: "cfk_{alnum:40}{hex:8}",
      check: hasCloudflareChecksum,
      env: "CLOUDFLARE_API_KEY",
    },
    {
      id: "cloudflare-legacy-token",
      kind: "API token without prefix",
      severity: "critical",
      shape: "{url:40}",
      near: ["cloudflare", "cf api token"],
    },
    {
      id: "cloudflare-legacy-global-key",
      kind: "global API key without prefix",
      severity: "critical",
      shape: "{hex:37}",
      near: ["cloudflare", "cf api key", "x auth key"],
      env: "CLOUDFLARE_API_KEY",
    },
    {
      id: "cloudflare-origin-ca-key",
      kind: "origin CA key",
      shape: "v1.0-{hex:24}-{hex:146}",
      env: "CLOUDFLARE_API_USER_SERVICE_KEY",
    },
    {
      id: "cloudflare-r2-secret-key",
      kind: "R2 secret access key",
      severity: "critical",
      shape: "{hex:64}",
      near: ["r2 secret access key", "r2 secret key", "r2 access key secret", "cloudflare r2"],
      env: "R2_SECRET_ACCESS_KEY",
      docs: "https://developers.cloudflare.com/r2/api/tokens/",
    },
    // {"a":"<account>","t":"<tunnel>","s":"<secret>"} in base64
    {
      id: "cloudflare-tunnel-token",
      kind: "tunnel token",
      isWordy: true,
      shape: "eyJhIjoi{alnum:44}LCJ0Ijoi{alnum:48}IiwicyI6I{b64:50,120}(|=|==)",
      env: "TUNNEL_TOKEN",
      docs: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
    },
    {
      id: "cloudflare-turnstile-secret",
      kind: "Turnstile secret key",
      shape: "0x4AAAAAA{url:26}",
      env: "TURNSTILE_SECRET_KEY",
      docs: "https://developers.cloudflare.com/turnstile/get-started/",
    },
    {
      id: "cloudflare-turnstile-site-key",
      kind: "Turnstile site key",
      shape: "0x4AAAAAA{url:15}",
      isPublic: true,
      env: "TURNSTILE_SITE_KEY",
    },
  ],
};

export const cloudflareSamples: Samples = {
  "cloudflare-user-token": {
    sign: signLikeCloudflare,
    hits: [
      'curl -H "Authorization: Bearer ‹cfut_{alnum:40}{hex:8}›" https://api.cloudflare.com/client/v4/user/tokens/verify',
      "new Cloudflare({ apiToken: '‹cfut_{alnum:40}{hex:8}›' })",
    ],
    misses: [["cfut_{alnum:40}{hex:8}", "the checksum is wrong"]],
  },
  "cloudflare-account-token": { sign: signLikeCloudflare },
  "cloudflare-global-key": { sign: signLikeCloudflare },
  "cloudflare-legacy-token": {
    hits: ["CLOUDFLARE_API_TOKEN=‹{url:40}›", 'cf_api_token: "‹{url:40}›"'],
    misses: [
      ["CLOUDFLARE_ACCOUNT_ID={hex:32}", "an account"],
      ["CLOUDFLARE_ZONE_ID={hex:32}", "a zone"],
    ],
  },
};
