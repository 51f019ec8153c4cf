import type { Samples, Vendor } from "../vendor.ts";

export const miro: Vendor = {
  name: "Miro",
  category: "productivity",
  env: "MIRO_ACCESS_TOKEN",
  docs: "https://developers.miro.com/",
  revoke: "https://miro.com/",
  rules: [
    { id: "miro-access-token", kind: "access token", shape: "eyJtaXJv{[A-Za-z0-9-]:10,64}_{url:20,64}" },
    {
      id: "miro-client-secret",
      kind: "client secret",
      shape: "{alnum:32}",
      near: ["miro client secret", "miro secret"],
      env: "MIRO_CLIENT_SECRET",
    },
  ],
};

export const miroSamples: Samples = {
  "miro-access-token": { misses: [["MIRO_ACCESS_TOKEN=eyJtaXJv{[A-Za-z0-9-]:10,64}_{url:19}", "one character short"]] },
  "miro-client-secret": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["MIRO_CLIENT_SECRET={alnum:31}", "one character short"],
    ],
  },
};
