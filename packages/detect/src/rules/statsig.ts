import type { Samples, Vendor } from "../vendor.ts";

export const statsig: Vendor = {
  name: "Statsig",
  category: "monitoring",
  env: "STATSIG_SERVER_KEY",
  docs: "https://docs.statsig.com/",
  revoke: "https://console.statsig.com/api_keys",
  rules: [
    { id: "statsig-server-key", kind: "server secret key", shape: "secret-{alnum:40,48}", near: ["statsig"] },
    {
      id: "statsig-console-key",
      kind: "console API key",
      severity: "critical",
      shape: "console-{alnum:40,48}",
      near: ["statsig"],
      env: "STATSIG_CONSOLE_KEY",
    },
  ],
};

export const statsigSamples: Samples = {};
