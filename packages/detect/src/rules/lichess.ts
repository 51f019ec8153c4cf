import type { Samples, Vendor } from "../vendor.ts";

export const lichess: Vendor = {
  name: "Lichess",
  category: "messaging",
  env: "LICHESS_TOKEN",
  docs: "https://lichess.org/api",
  revoke: "https://lichess.org/",
  rules: [
    {
      id: "lichess-token",
      kind: "personal access token",
      severity: "medium",
      shape: "lip_{alnum:20}",
      near: ["lichess"],
    },
  ],
};

export const lichessSamples: Samples = {
  "lichess-token": {
    hits: ["lichess_token: ‹lip_{alnum:20}›"],
    misses: [["LICHESS_TOKEN=lip_{alnum:12}", "too short"]],
  },
};
