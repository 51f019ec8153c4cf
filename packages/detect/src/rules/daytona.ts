import type { Samples, Vendor } from "../vendor.ts";

export const daytona: Vendor = {
  name: "Daytona",
  category: "ai",
  env: "DAYTONA_API_KEY",
  docs: "https://www.daytona.io/docs",
  revoke: "https://app.daytona.io/dashboard/keys",
  rules: [{ id: "daytona-api-key", kind: "API key", shape: "dtn_{hex:64}" }],
};

export const daytonaSamples: Samples = {
  "daytona-api-key": { misses: [["DAYTONA_API_KEY=dtn_{hex:63}", "one character short"]] },
};
