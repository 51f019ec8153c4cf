import type { Samples, Vendor } from "../vendor.ts";

export const betterStack: Vendor = {
  name: "Better Stack",
  category: "monitoring",
  env: "BETTERSTACK_API_TOKEN",
  docs: "https://betterstack.com/docs",
  revoke: "https://betterstack.com/",
  rules: [
    {
      id: "better-stack-token",
      kind: "API or source token",
      shape: "{alnum:24}",
      near: ["betterstack", "better stack", "betteruptime", "better uptime", "logtail"],
    },
  ],
};

export const betterStackSamples: Samples = {};
