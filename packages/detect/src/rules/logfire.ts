import type { Samples, Vendor } from "../vendor.ts";

export const logfire: Vendor = {
  name: "Logfire",
  category: "monitoring",
  env: "LOGFIRE_TOKEN",
  docs: "https://logfire.pydantic.dev/docs",
  revoke: "https://logfire.pydantic.dev/",
  rules: [
    { id: "logfire-token", kind: "token", severity: "medium", shape: "pylf_v{digit:1}_{lower:2,6}_{alnum:40,60}" },
  ],
};

export const logfireSamples: Samples = {
  "logfire-token": { misses: [["LOGFIRE_TOKEN=pylf_v{digit:1}_{lower:2,6}_{alnum:39}", "one character short"]] },
};
