import type { Samples, Vendor } from "../vendor.ts";

export const monday: Vendor = {
  name: "monday.com",
  category: "productivity",
  env: "MONDAY_API_TOKEN",
  docs: "https://developer.monday.com/",
  revoke: "https://monday.com/",
  rules: [
    {
      id: "monday-api-token",
      kind: "API token",
      shape: "eyJhbGciOiJIUzI1NiJ9.{url:80,400}.{url:43}",
      near: ["monday"],
    },
  ],
};

export const mondaySamples: Samples = {
  "monday-api-token": {
    hits: ['const monday = mondaySdk(); monday.setToken("‹eyJhbGciOiJIUzI1NiJ9.{url:180}.{url:43}›");'],
    misses: [
      ["API_KEY=eyJhbGciOiJIUzI1NiJ9.{url:80,400}.{url:43}", "nothing names the provider"],
      ["MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.{url:80,400}.{url:42}", "one character short"],
    ],
  },
};
