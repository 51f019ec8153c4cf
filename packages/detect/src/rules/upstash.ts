import type { Samples, Vendor } from "../vendor.ts";

export const upstash: Vendor = {
  name: "Upstash",
  category: "data",
  env: "UPSTASH_REDIS_REST_TOKEN",
  docs: "https://upstash.com/docs",
  revoke: "https://console.upstash.com/",
  rules: [
    {
      id: "upstash-rest-token",
      kind: "REST token",
      severity: "critical",
      shape: "{[A-Za-z0-9+/_=\\-]:40,120}",
      near: [
        "upstash redis rest token",
        "upstash vector rest token",
        "upstash rest token",
        "upstash token",
        "qstash token",
      ],
    },
    {
      id: "upstash-management-key",
      kind: "management API key",
      severity: "critical",
      shape: "{uuid}",
      near: ["upstash api key", "upstash management"],
      env: "UPSTASH_API_KEY",
    },
  ],
};

export const upstashSamples: Samples = {};
