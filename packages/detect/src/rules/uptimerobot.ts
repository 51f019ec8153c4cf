import type { Samples, Vendor } from "../vendor.ts";

export const uptimerobot: Vendor = {
  name: "UptimeRobot",
  category: "monitoring",
  env: "UPTIMEROBOT_API_KEY",
  docs: "https://uptimerobot.com/api",
  revoke: "https://dashboard.uptimerobot.com/integrations",
  rules: [
    {
      id: "uptimerobot-api-key",
      kind: "API key",
      shape: "{[mur]:1,2}{digit:5,9}-{hex:24}",
      near: ["uptimerobot", "uptime robot"],
    },
  ],
};

export const uptimerobotSamples: Samples = {};
