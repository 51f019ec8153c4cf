import type { Samples, Vendor } from "../vendor.ts";

export const riot: Vendor = {
  name: "Riot Games",
  category: "messaging",
  env: "RIOT_API_KEY",
  docs: "https://developer.riotgames.com/",
  revoke: "https://developer.riotgames.com/",
  rules: [{ id: "riot-api-key", kind: "API key", severity: "medium", shape: "RGAPI-{uuid}" }],
};

export const riotSamples: Samples = {
  "riot-api-key": {
    hits: ["X-Riot-Token: ‹RGAPI-{uuid}›"],
    misses: [
      ["RGAPI-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}", "one character short"],
      ["RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "a mask"],
    ],
  },
};
