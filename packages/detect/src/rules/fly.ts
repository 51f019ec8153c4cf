import type { Samples, Vendor } from "../vendor.ts";

export const fly: Vendor = {
  name: "Fly.io",
  category: "cloud",
  env: "FLY_API_TOKEN",
  docs: "https://fly.io/docs",
  revoke: "https://fly.io/tokens",
  rules: [
    {
      id: "fly-access-token",
      kind: "access token",
      isWordy: true,
      severity: "critical",
      shape: "fm2_{[A-Za-z0-9+/=,_\\-]:100,3000}",
    },
    { id: "fly-legacy-token", kind: "personal auth token", severity: "critical", shape: "fo1_{url:43}" },
  ],
};

export const flySamples: Samples = {
  "fly-access-token": { hits: ['FLY_API_TOKEN="FlyV1 ‹fm2_{b64:600}›"'] },
};
