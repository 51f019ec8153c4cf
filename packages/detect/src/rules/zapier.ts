import type { Samples, Vendor } from "../vendor.ts";

export const zapier: Vendor = {
  name: "Zapier",
  category: "automation",
  env: "ZAPIER_WEBHOOK_URL",
  docs: "https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks",
  revoke: "https://zapier.com/app/zaps",
  rules: [
    {
      id: "zapier-webhook",
      kind: "webhook URL",
      severity: "medium",
      shape: "https://hooks.zapier.com/hooks/catch/{digit:4,10}/{lalnum:5,10}",
    },
  ],
};

export const zapierSamples: Samples = {
  "zapier-webhook": {
    hits: ["fetch('‹https://hooks.zapier.com/hooks/catch/{digit:8}/{lalnum:7}›/', { method: 'POST' })"],
    misses: [["https://hooks.zapier.com/hooks/catch/<account>/<hook>/", "a template"]],
  },
};
