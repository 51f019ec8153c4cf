import type { Samples, Vendor } from "../vendor.ts";

export const datadog: Vendor = {
  name: "Datadog",
  category: "monitoring",
  env: "DD_API_KEY",
  docs: "https://docs.datadoghq.com/",
  revoke: "https://app.datadoghq.com/",
  rules: [
    { id: "datadog-api-key", kind: "API key", shape: "{hex:32}", near: ["datadog", "dd api key"] },
    {
      id: "datadog-application-key",
      kind: "application key",
      severity: "critical",
      shape: "{hex:40}",
      near: ["datadog", "dd app key", "dd application key"],
      env: "DD_APP_KEY",
      revoke: "https://app.datadoghq.com/",
    },
    {
      id: "datadog-access-token",
      kind: "personal or service access token",
      severity: "critical",
      confidence: "medium",
      shape: "(ddpat|ddsat)_{word:30,120}",
      env: "DD_ACCESS_TOKEN",
    },
    {
      id: "datadog-client-token",
      kind: "client token",
      shape: "pub{hex:32}",
      near: ["datadog", "dd client token"],
      isPublic: true,
      env: "DD_CLIENT_TOKEN",
    },
  ],
};

export const datadogSamples: Samples = {
  "datadog-api-key": {
    hits: ["DD_API_KEY=‹{hex:32}›", 'curl -H "DD-API-KEY: ‹{hex:32}›" https://api.datadoghq.com/api/v1/validate'],
  },
  "datadog-application-key": { hits: ["DD_APP_KEY=‹{hex:40}›"] },
};
