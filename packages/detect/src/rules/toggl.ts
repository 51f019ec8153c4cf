import type { Samples, Vendor } from "../vendor.ts";

export const toggl: Vendor = {
  name: "Toggl Track",
  category: "productivity",
  env: "TOGGL_API_TOKEN",
  docs: "https://engineering.toggl.com/docs",
  revoke: "https://track.toggl.com/profile",
  rules: [{ id: "toggl-api-token", kind: "API token", shape: "{hex:32}", near: ["toggl"] }],
};

export const togglSamples: Samples = {
  "toggl-api-token": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["TOGGL_API_TOKEN={hex:31}", "one character short"],
    ],
  },
};
