import type { Samples, Vendor } from "../vendor.ts";

export const convex: Vendor = {
  name: "Convex",
  category: "data",
  env: "CONVEX_DEPLOY_KEY",
  docs: "https://docs.convex.dev/",
  revoke: "https://dashboard.convex.dev/",
  rules: [
    // {"v2":"…"} in base64, after the name of the deployment and a bar
    {
      id: "convex-key",
      kind: "deploy key or access token",
      isWordy: true,
      severity: "critical",
      shape: "eyJ2MiI6I{b64:46}=",
      near: ["convex"],
    },
  ],
};

export const convexSamples: Samples = {
  "convex-key": { hits: ['CONVEX_DEPLOY_KEY="prod:happy-otter-123|‹eyJ2MiI6I{b64:46}=›"'] },
};
