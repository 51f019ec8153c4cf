import type { Samples, Vendor } from "../vendor.ts";

export const todoist: Vendor = {
  name: "Todoist",
  category: "productivity",
  env: "TODOIST_API_TOKEN",
  docs: "https://developer.todoist.com/",
  revoke: "https://app.todoist.com/",
  rules: [{ id: "todoist-api-token", kind: "API token", shape: "{hex:40}", near: ["todoist"] }],
};

export const todoistSamples: Samples = {
  "todoist-api-token": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["TODOIST_API_TOKEN={hex:39}", "one character short"],
    ],
  },
};
