import { signedBy, signer } from "../check/crc32-tail.ts";
import type { Samples, Vendor } from "../vendor.ts";

const sign = signer({ digits: "0123456789ABCDEF", length: 8 });

/** The last eight characters of the newer tokens are the CRC-32 of all before them. */
export const trello: Vendor = {
  name: "Trello",
  category: "productivity",
  env: "TRELLO_TOKEN",
  docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
  revoke: "https://trello.com/power-ups/admin",
  rules: [
    { id: "trello-token", kind: "API token", shape: "ATTA{hex:64}{HEX:8}", check: signedBy(sign) },
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
  "trello-token": { sign, misses: [["TRELLO_TOKEN=ATTA{hex:64}{HEX:8}", "the checksum is wrong"]] },
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
