import type { Samples, Vendor } from "../vendor.ts";

export const wakatime: Vendor = {
  name: "WakaTime",
  category: "productivity",
  env: "WAKATIME_API_KEY",
  docs: "https://wakatime.com/developers",
  revoke: "https://wakatime.com/settings/account",
  rules: [{ id: "wakatime-api-key", kind: "API key", severity: "medium", shape: ["waka_{uuid}"] }],
};

export const wakatimeSamples: Samples = {};
