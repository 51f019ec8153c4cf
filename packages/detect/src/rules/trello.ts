import type { Samples, Vendor } from "../vendor.ts";

export const trello: Vendor = {
  name: "Trello",
  category: "productivity",
  env: "TRELLO_TOKEN",
  docs: "https://developer.atlassian.com/",
  revoke: "https://trello.com/power-ups/admin",
  rules: [
    { id: "trello-token", kind: "API token", shape: "ATTA{hex:64}{HEX:8}" },
    { id: "trello-legacy-token", kind: "API token (legacy)", shape: "{hex:64}", near: ["trello"] },
    {
      id: "trello-api-key",
      kind: "API key",
      severity: "low",
      shape: "{hex:32}",
      near: ["trello key", "trello api key", "trello app key"],
      env: "TRELLO_API_KEY",
    },
  ],
};

export const trelloSamples: Samples = {
  "trello-token": { misses: [["TRELLO_TOKEN=ATTA{hex:64}{HEX:7}", "one character short"]] },
  "trello-legacy-token": {
    hits: ["https://api.trello.com/1/members/me?key={hex:32}&token=‹{hex:64}›"],
    misses: [
      ["API_KEY={hex:64}", "nothing names the provider"],
      ["TRELLO_TOKEN={hex:63}", "one character short"],
    ],
  },
  "trello-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["TRELLO_API_KEY={hex:31}", "one character short"],
    ],
  },
};
