import type { Samples, Vendor } from "../vendor.ts";

export const semgrep: Vendor = {
  name: "Semgrep",
  category: "code",
  env: "SEMGREP_APP_TOKEN",
  docs: "https://semgrep.dev/docs",
  revoke: "https://semgrep.dev/",
  rules: [{ id: "semgrep-app-token", kind: "app token", shape: "{hex:64}", near: ["semgrep"] }],
};

export const semgrepSamples: Samples = {};
