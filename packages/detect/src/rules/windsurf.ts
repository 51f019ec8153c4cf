import type { Samples, Vendor } from "../vendor.ts";

export const windsurf: Vendor = {
  name: "Windsurf",
  category: "ai",
  env: "WINDSURF_API_KEY",
  docs: "https://docs.windsurf.com/",
  revoke: "https://windsurf.com/profile",
  rules: [{ id: "windsurf-api-key", kind: "API key", shape: "sk-ws-01-{url:94}" }],
};

export const windsurfSamples: Samples = {
  "windsurf-api-key": { misses: [["WINDSURF_API_KEY=sk-ws-01-{url:93}", "one character short"]] },
};
