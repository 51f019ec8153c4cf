import type { Samples, Vendor } from "../vendor.ts";

export const render: Vendor = {
  name: "Render",
  category: "cloud",
  env: "RENDER_API_KEY",
  docs: "https://render.com/docs",
  revoke: "https://dashboard.render.com/u/settings",
  rules: [
    { id: "render-api-key", kind: "API key", severity: "critical", shape: "rnd_{alnum:28|32}" },
    {
      id: "render-deploy-hook",
      kind: "deploy hook",
      severity: "medium",
      shape: "https://api.render.com/deploy/srv-{lalnum:20}?key={url:11}",
      env: "RENDER_DEPLOY_HOOK",
      docs: "https://render.com/docs",
    },
  ],
};

export const renderSamples: Samples = {};
