import type { Samples, Vendor } from "../vendor.ts";

export const asana: Vendor = {
  name: "Asana",
  category: "productivity",
  env: "ASANA_ACCESS_TOKEN",
  docs: "https://developers.asana.com/",
  revoke: "https://app.asana.com/0/my-apps",
  rules: [
    {
      id: "asana-personal-token",
      kind: "personal access token",
      shape: ["1/{digit:14,16}:{hex:32}", "2/{digit:14,16}/{digit:14,16}:{hex:32}"],
    },
    { id: "asana-legacy-token", kind: "personal access token (legacy)", shape: "0/{hex:32}", near: ["asana"] },
    {
      id: "asana-client-secret",
      kind: "OAuth client secret",
      shape: "{hex:32}",
      near: ["asana client secret", "asana secret"],
      env: "ASANA_CLIENT_SECRET",
    },
  ],
};

export const asanaSamples: Samples = {
  "asana-personal-token": {
    hits: ['client = asana.Client.access_token("‹1/{digit:16}:{hex:32}›")'],
    misses: [["ASANA_ACCESS_TOKEN=1/{digit:14,16}:{hex:31}", "one character short"]],
  },
  "asana-legacy-token": {
    misses: [
      ["API_KEY=0/{hex:32}", "nothing names the provider"],
      ["ASANA_ACCESS_TOKEN=0/{hex:31}", "one character short"],
    ],
  },
  "asana-client-secret": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["ASANA_CLIENT_SECRET={hex:31}", "one character short"],
    ],
  },
};
