import type { Samples, Vendor } from "../vendor.ts";

export const strava: Vendor = {
  name: "Strava",
  category: "messaging",
  env: "STRAVA_CLIENT_SECRET",
  docs: "https://developers.strava.com/",
  revoke: "https://www.strava.com/settings/api",
  rules: [{ id: "strava-client-secret", kind: "client secret or access token", shape: "{hex:40}", near: ["strava"] }],
};

export const stravaSamples: Samples = {
  "strava-client-secret": {
    hits: ["STRAVA_REFRESH_TOKEN=‹{hex:40}›"],
    misses: [["STRAVA_CLIENT_SECRET={hex:39}", "one character short"]],
  },
};
