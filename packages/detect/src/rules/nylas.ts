import type { Samples, Vendor } from "../vendor.ts";

export const nylas: Vendor = {
  name: "Nylas",
  category: "messaging",
  env: "NYLAS_API_KEY",
  docs: "https://developer.nylas.com/",
  revoke: "https://dashboard-v3.nylas.com/",
  rules: [
    { id: "nylas-api-key", kind: "API key", severity: "critical", shape: "nyk_v0_{alnum:64}" },
    {
      id: "nylas-legacy-token",
      kind: "access token or client secret",
      shape: "{alnum:25|30}",
      near: ["nylas"],
      env: "NYLAS_CLIENT_SECRET",
    },
  ],
};

export const nylasSamples: Samples = {
  "nylas-api-key": {
    hits: ["const nylas = new Nylas({ apiKey: '‹nyk_v0_{alnum:64}›' });"],
    misses: [["nyk_v0_{alnum:63}", "one character short"]],
  },
};
