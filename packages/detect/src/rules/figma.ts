import type { Samples, Vendor } from "../vendor.ts";

export const figma: Vendor = {
  name: "Figma",
  category: "productivity",
  env: "FIGMA_TOKEN",
  docs: "https://developers.figma.com/",
  revoke: "https://www.figma.com/settings",
  rules: [
    { id: "figma-personal-token", kind: "personal access token", shape: "figd_{url:40}" },
    {
      id: "figma-oauth-token",
      kind: "OAuth token",
      shape: [
        "figu_{url:40}",
        "figo_{url:40}",
        "figur_{url:40}",
        "figor_{url:40}",
        "figuh_{url:40}",
        "figoh_{url:40}",
        "figp_{url:40}",
      ],
    },
    { id: "figma-legacy-token", kind: "personal access token (legacy)", shape: "{digit:4,6}-{uuid}", near: ["figma"] },
  ],
};

export const figmaSamples: Samples = {
  "figma-personal-token": {
    hits: ["headers: { 'X-Figma-Token': '‹figd_{url:40}›' }"],
    misses: [["FIGMA_TOKEN=figd_{url:39}", "one character short"]],
  },
  "figma-oauth-token": { misses: [["FIGMA_TOKEN=figu_{url:39}", "one character short"]] },
  "figma-legacy-token": { misses: [["API_KEY={digit:4,6}-{uuid}", "nothing names the provider"]] },
};
